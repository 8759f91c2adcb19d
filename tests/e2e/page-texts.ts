import type { Page } from 'playwright-core';

/** Everything that a page says to someone, seen or not, in the language of the page. */
export function pageTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isOurs = (element: Element | null) =>
      element !== null &&
      element.closest('script, style, code') === null &&
      element.closest('[lang]') === document.documentElement;
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (isOurs(walker.currentNode.parentElement)) texts.push(walker.currentNode.nodeValue ?? '');
    }
    for (const name of ['aria-label', 'aria-roledescription', 'aria-valuetext', 'title', 'alt', 'placeholder']) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        if (isOurs(element)) texts.push(element.getAttribute(name) ?? '');
      }
    }
    texts.push(document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '');
    return texts.filter((text) => text.trim() !== '');
  });
}
