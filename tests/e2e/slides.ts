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

/** What is wrong with a slide, and what it holds. */
interface SlideLook {
  /** What reaches out of it or over its foot. */
  cut: string[];
  /** Its smallest text, and its smallest value, in percent of its height. */
  smallest: number;
  smallestValue: number;
  /** Whether each point of its table has a mark. */
  isWhole: boolean;
  /** Whether it says that rows of its table are not drawn. */
  saysRest: boolean;
}

/** How a slide looks. */
export async function cutOff(slide: Locator): Promise<SlideLook> {
  // What is said around the number of rows.
  const rest = Object.values(messages).flatMap(({ presentPage }) =>
    [2, 1].map((count) => presentPage.rest(count, '#').split('#')),
  );
  return slide.evaluate((element, restWords) => {
    const frame = element.getBoundingClientRect();
    const foot = element.querySelector('footer')?.getBoundingClientRect().top ?? frame.bottom;
    const shown = [...element.querySelectorAll('*')].filter(
      (part) =>
        part.checkVisibility() &&
        part.closest('[data-panel="table"], .visually-hidden, [data-slot="readout"]') === null,
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
    const heightOf = (part: Element) => {
      const scaled = part.closest('[data-fitted] > *') ?? element;
      const own = scaled instanceof HTMLElement ? scaled.getBoundingClientRect().width / scaled.offsetWidth : 1;
      return (100 * Number.parseFloat(getComputedStyle(part).fontSize) * own) / frame.height;
    };
    // The largest text of a mark is its value.
    const values = new Map<string, number>();
    for (const part of texts) {
      const point = part.closest('[data-slot="chart"] [data-point]')?.getAttribute('data-point');
      if (point) values.set(point, Math.max(values.get(point) ?? 0, heightOf(part)));
    }
    const drawing = element.querySelector('[data-slot="chart"]');
    const points = [...element.querySelectorAll('[data-panel="table"] td[data-point]')].map((cell) =>
      cell.getAttribute('data-point'),
    );
    return {
      isWhole: points.every((point) => drawing?.querySelector(`[data-point="${point}"]`)),
      saysRest: restWords.some((words) => words.every((part) => drawing?.textContent?.includes(part))),
      cut: cut.map((part) => (part.textContent ?? '').slice(0, 30)),
      smallest: Math.min(...texts.map(heightOf)),
      smallestValue: Math.min(...values.values()),
    };
  }, rest);
}
