import { isLocale, type Locale } from '#i18n/locale.ts';
import { serialiseView } from './codec.ts';
import { defaultView, type ViewState } from './view-state.ts';

/**
 * Every page's address within the site, as the router knows it, and that of an embed, which is a document of its own; each
 * ends in a slash.
 */
export const address = {
  overview: (locale: Locale) => `/${locale}/`,
  practices: (locale: Locale) => `/${locale}/practices/`,
  practice: (locale: Locale, practice: string) => `/${locale}/practices/${practice}/`,
  compare: (locale: Locale) => `/${locale}/compare/`,
  charts: (locale: Locale) => `/${locale}/charts/`,
  chart: (locale: Locale, chart: string) => `/${locale}/charts/${chart}/`,
  embed: (locale: Locale, chart: string) => `/${locale}/embed/${chart}/`,
  present: (locale: Locale) => `/${locale}/present/`,
  data: (locale: Locale) => `/${locale}/data/`,
  about: (locale: Locale) => `/${locale}/about/`,
};

/** A page with a view other than its default. */
export function withView(page: string, view: Partial<ViewState>): string {
  return page + serialiseView({ ...defaultView, ...view });
}

/** The same page in another language. */
export function inLanguage(pathname: string, locale: Locale): string {
  const [first, ...rest] = pathname.split('/').filter((segment) => segment !== '');
  return isLocale(first) ? [`/${locale}`, ...rest, ''].join('/') : address.overview(locale);
}

/** The address of a page or an embed, for use outside the router. */
export function pageAddress(page: string): string {
  return import.meta.env.BASE_URL + page.slice(1);
}

/** The address of a file that the site publishes, such as `data/figures.csv`, for use outside the router. */
export function fileAddress(file: string): string {
  return import.meta.env.BASE_URL + file;
}

/** An address outside the router as an absolute one, for use outside the site. */
export function absoluteUrl(path: string): string {
  return new URL(path, window.location.href).href;
}

/** The absolute address of a page or an embed, with a query string or without, for use outside the site. */
export function pageUrl(page: string): string {
  return absoluteUrl(pageAddress(page));
}

/**
 * A pathname as the site prints it, however it was asked for: `/nl/index.html` and `/nl` are `/nl/`. Names of files stay.
 */
export function canonicalPath(pathname: string): string {
  const page = pathname.replace(/\/index\.html$/, '/');
  return /(\/|\.[a-z0-9]+)$/i.test(page) ? page : `${page}/`;
}
