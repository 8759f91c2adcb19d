/**
 * Scrolls a list of links to pages, sideways, as far as the one before the page that is open.
 * @param pathname of the page that is open, with the base of the site
 */
export function scrollToCurrent(list: HTMLElement, pathname: string): void {
  const current = [...list.querySelectorAll('a')].findLastIndex((link) => pathname.startsWith(link.pathname));
  const before = list.children[Math.max(0, current - 1)];
  if (before instanceof HTMLElement) list.scrollLeft = before.offsetLeft - list.offsetLeft;
}
