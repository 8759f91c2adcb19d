import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { inTier } from '../tier.ts';
import { chartOf, settle } from './figures.ts';
import { newPage, useBrowser, type OpenedPage } from './open-page.ts';
import { charts } from './published.ts';

useBrowser();

let opened: OpenedPage;

beforeAll(async () => {
  opened = await newPage();
});

/** The points of the table in the order in which it is read: the heads of row and column, and the cell itself. */
async function pointsOf(page: Page): Promise<string[][]> {
  return page.locator('[data-panel="table"] table').evaluate((table) => {
    const columns = [...table.querySelectorAll('thead th')].map((head) => head.textContent);
    return [...table.querySelectorAll('tbody tr')].flatMap((row) =>
      [...row.children].flatMap((cell, column) =>
        cell.hasAttribute('data-point')
          ? [
              [...row.querySelectorAll('th'), cell]
                .map((part) => part.textContent)
                .toSpliced(-1, 0, columns[column] ?? ''),
            ]
          : [],
      ),
    );
  });
}

/** Presses Tab until the chart has the focus, as a reader would; fails when it is never reached. */
async function tabInto(page: Page, chart: Locator) {
  const hasFocus = () => chart.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 60; presses += 1) {
    if (await hasFocus()) return;
    await page.keyboard.press('Tab');
  }
  expect(await hasFocus(), 'the chart is reached by Tab').toBe(true);
}

// Of a chart across practices the walk is long; that of a practice is the same.
const short = charts.filter(({ chart }) => chart.practice !== null).slice(0, 1);

test.for(
  inTier(
    charts.flatMap(({ page, embed }) => [page, embed]),
    short.map(({ page }) => page),
  ),
)(
  '%s: the keyboard walks along all points, from the first key on, which waits for the figure to wake',
  async (path) => {
    const { page, messages } = opened;
    messages.length = 0;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/data/units.json', (route) => held.then(() => route.continue()));
    await page.goto(path.slice(1));
    await settle(page);

    const chart = chartOf(page.locator('figure'));
    const readout = chart.locator('+ [role="status"]');
    const points = await pointsOf(page);
    const sentence = (parts: string[] | undefined) =>
      `${parts?.slice(0, -1).filter(Boolean).join(', ')}: ${parts?.at(-1)}`;
    const expected = points.map(sentence);
    const says = async (words = '', why = '') => {
      // What stands there for the eye only is in elements of its own.
      const spoken = () => readout.evaluate((part) => part.firstChild?.textContent ?? '');
      await expect.poll(spoken, { message: why }).toBe(words);
    };

    expect(await chart.getAttribute('aria-label')).toBe(await page.locator('h1').textContent());
    await tabInto(page, chart);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    expect(await readout.textContent()).toBe('');
    release();
    await says(expected[0], 'the keys are answered');
    expect(await chart.evaluate((element) => element === document.activeElement)).toBe(true);

    await page.keyboard.press('Escape');
    await says('', 'falls silent');
    for (const words of expected) {
      await page.keyboard.press('ArrowRight');
      await says(words);
    }
    const jumps = [
      ['ArrowRight', expected.at(-1)],
      ['Home', expected[0]],
      ['ArrowLeft', expected[0]],
      ['End', expected.at(-1)],
      ['ArrowLeft', expected.at(-2) ?? expected.at(-1)],
      ['Escape', ''],
      ['ArrowLeft', expected.at(-1)],
      ['Home', expected[0]],
    ] as const;
    for (const [key, words] of jumps) {
      await page.keyboard.press(key);
      await says(words, key);
    }
    await expect
      .poll(() => chart.locator('[data-active]').count(), { message: 'marks of the first point' })
      .toBeGreaterThan(0);
    await page.keyboard.press('Tab');
    expect(await chart.evaluate((element) => element.contains(document.activeElement)), 'Tab leaves').toBe(false);
    await says('');
    await page.unrouteAll({ behavior: 'wait' });
    expect(messages).toEqual([]);
  },
);
