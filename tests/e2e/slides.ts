import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { messages } from '#i18n/messages.ts';
import { deckKey } from '#view/deck.ts';
import { contents } from './published.ts';

/** The Dutch texts of the page with the deck. */
export const text = messages.nl.presentPage;

/** Every chart, in the order of the lists. */
export const ids = contents.charts.map(({ id }) => id);

/** A deck of ten charts. */
export const ten = ids.slice(0, 10);

/** The Dutch title of a chart. */
export function titleOf(chart: string | undefined): string {
  return contents.charts.find(({ id }) => id === chart)?.title.nl ?? '';
}

/** The address of a deck, on one of its slides. */
export function deckAddress(charts: string[], slide = 1): string {
  return `/nl/present/?charts=${charts.join('~')}${slide === 1 ? '' : `&slide=${slide}`}`;
}

/** Path and query string of a page. */
export function place(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

/** Waits until every slide of the deck's list is drawn. */
export async function drawn(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (all) => document.querySelectorAll('[data-deck-list] [data-fitted]').length === all,
    count,
  );
}

/** What a browser has kept of a reader whose own deck holds these charts. */
export function keptDeck(charts: readonly string[]): BrowserContextOptions {
  const localStorage = [{ name: deckKey, value: JSON.stringify(charts) }];
  return { storageState: { cookies: [], origins: [{ origin: new URL(inject('site')).origin, localStorage }] } };
}

/** Expects something of what is read, once it comes true. */
export function expectSoon<Value>(read: () => Promise<Value> | Value) {
  return expect.poll(read, { timeout: 15_000 });
}

/** What of a slide reaches out of it or over its foot, and its smallest text in percent of its height. */
export async function cutOff(slide: Locator): Promise<{ cut: string[]; smallest: number }> {
  return slide.evaluate((element) => {
    const frame = element.getBoundingClientRect();
    const foot = element.querySelector('footer')?.getBoundingClientRect().top ?? frame.bottom;
    const shown = [...element.querySelectorAll('*')].filter(
      (part) => part.closest('[data-panel="table"], .visually-hidden, [data-slot="readout"]') === null,
    );
    const texts = shown.filter((part) =>
      [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    );
    const cut = [...texts, ...element.querySelectorAll('[data-slot="chart"] [data-point]')].filter((part) => {
      const box = part.getBoundingClientRect();
      if (box.width === 0) return false;
      const floor = part.closest('footer') ? frame.bottom : foot;
      return box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > floor + 1;
    });
    // The scale of a text is that of its slide, and in the drawing that of the drawing too.
    const heights = texts.map((part) => {
      const scaled = part.closest('[data-fitted] > *') ?? element;
      const own = scaled instanceof HTMLElement ? scaled.getBoundingClientRect().width / scaled.offsetWidth : 1;
      return (Number.parseFloat(getComputedStyle(part).fontSize) * own) / frame.height;
    });
    return { cut: cut.map((part) => (part.textContent ?? '').slice(0, 30)), smallest: 100 * Math.min(...heights) };
  });
}
