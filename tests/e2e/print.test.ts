import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { bringToLife } from './figures.ts';
import { newPage, useBrowser } from './open-page.ts';
import { drawnCharts, embeds, localeOf, pages } from './published.ts';

useBrowser();

/** What is left of an A4 page between the margins that the style sheet sets, in CSS pixels. */
const paper = { width: 680, height: 990 };

let page: Page;

beforeAll(async () => {
  ({ page } = await newPage());
  // Paper is laid out without any script being run: what watches sizes hears nothing of it.
  await page.addInitScript(() => {
    const { ResizeObserver } = window;
    window.ResizeObserver = class extends ResizeObserver {
      constructor(callback: ResizeObserverCallback) {
        super((...news) => {
          if (document.documentElement.dataset['printing'] === undefined) callback(...news);
        });
      }
    };
  });
});

/** Opens an address on a wide screen, with its charts live or as printed by the build, and lays it out for paper. */
async function layOut(path: string, isLive: boolean) {
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(path.slice(1));
  if (isLive) await bringToLife(page);
  await page.evaluate(() => {
    document.documentElement.dataset['printing'] = '';
  });
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(paper);
}

/** What stands beyond the edges of the paper, or of the place that is made for it. */
async function cutOff(): Promise<string[]> {
  return page.evaluate((width) => {
    const parts = [...document.querySelectorAll('figure svg, figure svg :is(text, rect), figure table, h1, h2, h3, p')];
    return parts
      .filter((part) => part.checkVisibility() && part.closest('.visually-hidden, defs') === null)
      .filter((part) => {
        const { left, right } = part.getBoundingClientRect();
        const room = part.localName === 'svg' ? (part.parentElement?.getBoundingClientRect().right ?? 0) : width;
        return right > Math.min(room, width) + 1 || left < -1;
      })
      .map((part) => `${part.closest('figure')?.id}: ${part.localName} ${part.textContent.slice(0, 40)}`);
  }, paper.width);
}

/** What may not be broken over pages and does not fit on one: it leaves the page before it empty. */
async function tooTall(): Promise<string[]> {
  return page.evaluate(
    (height) =>
      [...document.querySelectorAll('main *')]
        .filter(
          (part) => getComputedStyle(part).breakInside === 'avoid' && part.getBoundingClientRect().height > height,
        )
        .map((part) => `${part.localName} ${part.id}`),
    paper.height,
  );
}

/** The heads of rows in tables of figures that are nowhere on the paper. */
async function lostHeads(): Promise<string[]> {
  return page.locator('figure').evaluateAll((figures) =>
    figures.flatMap((figure) => {
      const squeeze = (text: string) => text.replaceAll(/\s/g, '');
      const chart = figure.querySelector('[data-slot="chart"]');
      const shown = [...(chart?.querySelectorAll('*') ?? [])].filter(
        (part) => part.checkVisibility() && part.childElementCount === 0,
      );
      const words = squeeze(shown.map((part) => part.textContent).join(''));
      const heads = [...figure.querySelectorAll('[data-panel="table"] tbody th:first-child')].map(
        (head) => head.textContent,
      );
      return heads.filter((head) => !words.includes(squeeze(head))).map((head) => `${figure.id}: ${head}`);
    }),
  );
}

const dutch = [...pages, ...embeds].filter((path) => localeOf(path) === 'nl');

describe.for([
  { state: 'live charts', isLive: true },
  { state: 'charts as the build drew them', isLive: false },
])('on paper, with $state,', ({ isLive }) => {
  test.for(dutch)('%s loses nothing', async (path) => {
    await layOut(path, isLive);
    expect(await cutOff()).toEqual([]);
    expect(await lostHeads()).toEqual([]);
    expect(await tooTall()).toEqual([]);
    expect(await page.locator(':is(button, select, input, nav):visible').allInnerTexts()).toEqual([]);
  });
});

test.for(drawnCharts.filter(({ locale }) => locale === 'nl'))(
  '$page loses nothing on paper when it was reached by a link',
  async ({ page: path }) => {
    await layOut('/nl/charts/', false);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.evaluate(() => delete document.documentElement.dataset['printing']);
    await page.locator(`main h3 a[href="${path}"]`).click();
    await page.locator('figure svg').first().waitFor();
    await page.evaluate(() => (document.documentElement.dataset['printing'] = ''));
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(paper);
    expect(await cutOff()).toEqual([]);
  },
);
