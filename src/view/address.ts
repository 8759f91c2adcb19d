import { isLocale, type Locale } from '#i18n/locale.ts';
import { serialiseView } from './codec.ts';
import { defaultView, type ViewState } from './view-state.ts';

/** The pages that are about no single item: what stands after the language in their address. */
export const pagePaths = {
  overview: '',
  practices: 'practices',
  compare: 'compare',
  charts: 'charts',
  figures: 'figures',
  present: 'present',
  data: 'data',
  about: 'about',
};

/** The pages that are about one practice or chart, and the embed of a chart: what stands before the item's id. */
export const itemPaths = { practice: 'practices', chart: 'charts', embed: 'embed' };

/** What an address stands for: a page in one language, and the id of the practice or chart that it is about. */
export type PageAddress = { locale: Locale } & (
  | { page: keyof typeof pagePaths }
  | { page: keyof typeof itemPaths; id: string }
);

/** The address of a page within the site, as the router knows it; it ends in a slash. */
export function formatAddress(target: PageAddress): string {
  const segments = 'id' in target ? [itemPaths[target.page], target.id] : [pagePaths[target.page]];
  return ['', target.locale, ...segments.filter((segment) => segment !== ''), ''].join('/');
}

/**
 * What a pathname within the site stands for, with or without a slash at its end; null when it is no page of a language.
 * That there is such a practice or chart is not checked.
 */
export function parseAddress(pathname: string): PageAddress | null {
  const [locale, path = '', id, ...rest] = pathname.split('/').filter((segment) => segment !== '');
  if (!isLocale(locale) || rest.length > 0) return null;
  if (id === undefined) {
    const page = pageAt(pagePaths, path);
    return page ? { locale, page } : null;
  }
  const page = pageAt(itemPaths, path);
  return page ? { locale, page, id } : null;
}

/** Under which address the lists of a page are kept: its own, or `/` for all that are no page and have one document. */
export function listsAddress(pathname: string): string {
  return parseAddress(pathname) ? pathname : '/';
}

function pageAt<Page extends string>(paths: Record<Page, string>, path: string): Page | undefined {
  for (const page in paths) if (paths[page] === path) return page;
  return undefined;
}

const pageAddressIn = (page: keyof typeof pagePaths) => (locale: Locale) => formatAddress({ locale, page });
const itemAddressIn = (page: keyof typeof itemPaths) => (locale: Locale, id: string) =>
  formatAddress({ locale, page, id });

/** The address of every page within the site, as the router knows it, and of an embed, which is a document of its own. */
export const address = {
  overview: pageAddressIn('overview'),
  practices: pageAddressIn('practices'),
  practice: itemAddressIn('practice'),
  compare: pageAddressIn('compare'),
  charts: pageAddressIn('charts'),
  chart: itemAddressIn('chart'),
  embed: itemAddressIn('embed'),
  figures: pageAddressIn('figures'),
  present: pageAddressIn('present'),
  data: pageAddressIn('data'),
  about: pageAddressIn('about'),
};

/** A page with a view other than its default. */
export function withView(page: string, view: Partial<ViewState>): string {
  return page + serialiseView({ ...defaultView, ...view });
}

/** The same page in another language; the overview for what is no page. */
export function inLanguage(pathname: string, locale: Locale): string {
  const page = parseAddress(pathname);
  return page ? formatAddress({ ...page, locale }) : address.overview(locale);
}

/** The address of a page or an embed, for use outside the router. */
export function pageAddress(page: string): string {
  return import.meta.env.BASE_URL + page.slice(1);
}

/** The address of a file that the site publishes, such as `data/figures.csv`, for use outside the router. */
export function fileAddress(file: string): string {
  return import.meta.env.BASE_URL + file;
}

/** Path within the site of the catalogue of datasets for data portals. */
export const dcatFile = 'data/dcat.jsonld';

/** Path within the site of the feed of corrections in one language. */
export function correctionsFeedFile(locale: Locale): string {
  return `data/corrections.${locale}.atom`;
}

/** Path within the site of what search in one language needs. */
export function searchFileName(locale: Locale): string {
  return `data/search.${locale}.json`;
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
 * A pathname as the site prints it, however it was asked for: `/nl/index.html`, `/nl` and `/NL/` are `/nl/`. Names of files
 * stay, and so does the path that the site stands under.
 */
export function canonicalPath(pathname: string): string {
  const page = pathname.replace(/\/index\.html$/, '/');
  const within = import.meta.env.BASE_URL.length;
  if (!page.endsWith('/') && /\.[a-z0-9]+$/i.test(page)) return page;
  return page.slice(0, within) + page.slice(within).toLowerCase() + (page.endsWith('/') ? '' : '/');
}
