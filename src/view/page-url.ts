import { pageAddress } from './address.ts';

/** The absolute address of a page of the app, with a query string or without, for use outside the site. */
export function pageUrl(page: string): string {
  return new URL(pageAddress(page), window.location.href).href;
}
