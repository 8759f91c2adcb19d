import { pageAddress } from './address.ts';

/** An address within the site as an absolute one, for use outside the site. */
export function absoluteUrl(path: string): string {
  return new URL(path, window.location.href).href;
}

/** The absolute address of a page of the app, with a query string or without, for use outside the site. */
export function pageUrl(page: string): string {
  return absoluteUrl(pageAddress(page));
}
