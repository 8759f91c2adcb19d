import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { settle } from './figures.ts';
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

/** Walks along all points, and through the keys that jump. */
async function expectWalk(page: Page) {
  const points = await pointsOf(page);
  const readout = page.locator('[data-slot="readout"]');
  const announced = async (key: string) => {
    await page.keyboard.press(key);
    return (await readout.textContent()) ?? '';
  };
  const sentence = (parts: string[] | undefined) =>
    `${parts?.slice(0, -1).filter(Boolean).join(', ')}: ${parts?.at(-1)}`;
  const expected = points.map(sentence);

  const heard: string[] = [];
  for (const _ of points) heard.push(await announced('ArrowRight'));
  expect(heard).toEqual(expected);
  expect(await announced('ArrowRight'), 'stays at the last').toBe(expected.at(-1));
  expect(await announced('Home')).toBe(expected[0]);
  expect(await announced('ArrowLeft'), 'stays at the first').toBe(expected[0]);
  expect(await announced('End')).toBe(expected.at(-1));
  expect(await announced('ArrowLeft')).toBe(expected.at(-2) ?? expected.at(-1));
  expect(await announced('Escape'), 'falls silent').toBe('');
  expect(await announced('ArrowLeft'), 'begins at the end').toBe(expected.at(-1));
  expect(await announced('Escape')).toBe('');
}

test.for(charts.flatMap(({ page, embed }) => [page, embed]))(
  '%s: the keyboard walks along all points, before and after the picture became live',
  async (path) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { page, messages } = opened;
    messages.length = 0;
    // Until its data arrive the live chart stays away and the printed picture is walked along.
    await page.route('**/data/units.json', (route) => held.then(() => route.continue()));
    await page.goto(path.slice(1));
    await settle(page);

    const chart = page.locator('[data-slot="chart"]');
    const figure = page.locator('figure');
    const isPicture = await figure.evaluate((element) => element.querySelector('svg[data-drawing]') !== null);
    expect(await chart.getAttribute('aria-label')).toBe(await page.locator('h1').textContent());
    await tabInto(page, chart);
    await expectWalk(page);
    expect(await figure.getAttribute('data-live')).toBeNull();

    release();
    if (isPicture) {
      await page.locator('figure[data-live]').waitFor();
      await expectWalk(page);
      const lit = page.locator('[data-slot="live"] [data-active]');
      await page.keyboard.press('Home');
      expect(await lit.count(), 'marks of the first point').toBeGreaterThan(0);
    }
    await page.keyboard.press('Tab');
    expect(await chart.evaluate((element) => element.contains(document.activeElement)), 'Tab leaves').toBe(false);
    expect(await page.locator('[data-slot="readout"]').textContent()).toBe('');
    await page.unrouteAll({ behavior: 'wait' });
    expect(messages).toEqual([]);
  },
);
