import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fullTest } from '../tier.ts';
import { messages } from '#i18n/messages.ts';
import { chartOf, settle, wakeAll } from './figures.ts';
import { newPage, useVisitor } from './open-page.ts';
import { contents } from './published.ts';

const visit = useVisitor({ width: 1440, height: 900 });

/** What can stand out: marks, cells, entries of lists, cards. */
const candidates = 'figure [data-point], main :is(tr, th, td, li, article)';

/** The rims of each candidate and of the shapes in it. */
function rims(page: Page): Promise<string[]> {
  return page.locator(candidates).evaluateAll((all) => {
    // Where less motion is asked for, each change still takes a millisecond, of which the first look shows the beginning.
    for (const animation of document.getAnimations()) animation.finish();
    return all.map((part) =>
      [part, ...part.querySelectorAll(':scope > :is(rect, circle, path)')]
        .map((shape) => {
          const { outlineStyle, boxShadow, stroke, strokeWidth } = getComputedStyle(shape);
          return [outlineStyle, boxShadow, stroke, strokeWidth].join(' ');
        })
        .join(),
    );
  });
}

interface Found {
  /** Id of the figure whose mark it is; null for what is no mark. */
  figure: string | null;
  /** What names a mark in the table of its figure; the text of anything else. */
  name: string;
}

/** What stands out until something is done: what then looks other than it did. */
async function standingOutUntil(page: Page, action: () => Promise<void>): Promise<Found[]> {
  const before = await rims(page);
  await action();
  const after = await rims(page);
  const all = await found(page);
  return all.filter(({ isInView }, index) => isInView && before[index] !== after[index]);
}

/** What can stand out, each with its name. */
function found(page: Page): Promise<(Found & { isInView: boolean })[]> {
  return page.locator(candidates).evaluateAll((all) =>
    all.map((part) => {
      const figure = part.closest('figure');
      const point = part.getAttribute('data-point');
      const isMark = figure !== null && point !== null && !part.closest('[data-panel="table"]');
      const row = figure?.querySelector(`[data-panel="table"] [data-point="${point}"]`)?.closest('tr');
      return {
        figure: isMark ? figure.id : null,
        name: (isMark ? row?.querySelector('th') : part)?.textContent?.trim() ?? '',
        isInView: part.checkVisibility(),
      };
    }),
  );
}

/** The marks of one name, in the whole page. */
async function marksNamed(page: Page, name: string): Promise<Found[]> {
  return (await found(page)).filter((each) => each.figure && each.isInView && each.name === name);
}

const markOf = (figure: Locator, point: number) =>
  chartOf(figure).locator(`[data-point="${point}"]`).filter({ visible: true });

const period = '2014-2015';
const practicePage = '/nl/practices/project-3030/';
const intake = (page: Page) => page.locator('#figure-project-3030-intake');

fullTest(
  'a period stands out in every figure of its page while a mark of it is pointed at, printed or awake',
  async () => {
    const { page, messages: said } = await visit(practicePage);
    await settle(page);
    for (const state of ['printed', 'awake']) {
      if (state === 'awake') await wakeAll(page);
      const row = intake(page).locator('tr', { hasText: period });
      const index = Number(await row.locator('td').first().getAttribute('data-point'));
      await markOf(intake(page), index).locator('rect').first().hover();
      // The figure that is pointed at wakes by itself.
      await expect.poll(() => intake(page).locator('[data-active]').count()).toBe(1);
      const all = await marksNamed(page, period);
      expect(new Set(all.map(({ figure }) => figure)).size).toBeGreaterThan(1);
      expect(await standingOutUntil(page, () => page.locator('h1').hover())).toEqual(all);
    }
    expect(said).toEqual([]);
  },
);

fullTest('a walk by the keyboard lights up the period of each mark, until Escape', async () => {
  const { page } = await visit(practicePage);
  await wakeAll(page);
  // Where no mark comes to stand below it, however far the page scrolls.
  await page.mouse.move(0, 0);
  await chartOf(intake(page)).focus();
  for (const [index, head] of (await intake(page).locator('tbody th').allTextContents()).entries()) {
    await page.keyboard.press('Home');
    for (let row = 0; row < index; row += 1) await page.keyboard.press('ArrowDown');
    expect(await standingOutUntil(page, () => page.keyboard.press('Escape'))).toEqual(await marksNamed(page, head));
  }
});

fullTest('a finger that taps a mark lights up its period, and puts it out elsewhere', async () => {
  const { page, close } = await newPage({ viewport: { width: 390, height: 844 }, hasTouch: true });
  await page.goto(practicePage.slice(1));
  await wakeAll(page);
  await markOf(intake(page), 0).locator('rect').first().tap();
  const [head = ''] = await intake(page).locator('tbody th').allTextContents();
  expect(await standingOutUntil(page, () => page.locator('h1').tap())).toEqual(await marksNamed(page, head));
  await close();
});

fullTest('a practice stands out in all of the comparison while a mark or a column of it is pointed at', async () => {
  const { page } = await visit('/nl/compare/?practice=project-3030~sab~basf-duaal-leren');
  await page.getByText(messages.nl.comparePage.charts).click();
  await expect.poll(() => page.locator('figure [data-point]').count()).toBeGreaterThan(0);
  await wakeAll(page);
  const [sab = '', other = ''] = ['sab', 'basf-duaal-leren'].map(
    (practice) => contents.practices.find(({ id }) => id === practice)?.name.nl,
  );
  // Every rate on these axes is of the practice that their titles name.
  const own = page.locator('figure').filter({ hasText: `${sab}: ` });
  const ids = await own.evaluateAll((all) => all.map(({ id }) => id));
  const heads = page.locator('thead th').filter({ hasText: sab });
  for (const pointed of [markOf(own.first(), 0).locator('circle').first(), heads.first()]) {
    await pointed.hover();
    const marks = (await found(page)).filter(({ figure, isInView }) => isInView && ids.includes(figure ?? ''));
    const lit = await standingOutUntil(page, () => page.mouse.move(0, 0));
    const words = lit.filter(({ figure }) => !figure).map(({ name }) => name);
    expect(marks.length).toBeGreaterThan(0);
    expect(lit.filter(({ figure }) => figure)).toEqual(marks);
    expect(words.filter((name) => name === sab)).toHaveLength(await heads.count());
    expect(words.filter((name) => name.includes(other))).toEqual([]);
  }
});

test('a priority stands out in the heatmap and on every card, by pointer and by keyboard', async () => {
  const { page } = await visit('/nl/');
  await settle(page);
  const [priority] = contents.priorities;
  const name = priority?.short.nl ?? '';
  const declaring = contents.practices.filter(({ priorities }) => priorities.includes(priority?.id ?? '')).length;
  const head = page.getByRole('columnheader').filter({ hasText: name });
  const leave = () => page.locator('h1').hover();
  const standsOut = async (until: () => Promise<void>) => {
    const lit = await standingOutUntil(page, until);
    const count = (word: string) => lit.filter((each) => each.name.startsWith(word)).length;
    const { declared, notDeclared } = messages.nl.figure;
    return { named: count(name), declared: count(declared), notDeclared: count(notDeclared) };
  };
  const all = {
    // The head of the column, and a tag on each card.
    named: declaring + 1,
    declared: declaring,
    notDeclared: contents.practices.length - declaring,
  };
  await head.hover();
  expect(await standsOut(leave)).toEqual(all);
  await page.locator('article li').filter({ hasText: name }).first().hover();
  expect(await standsOut(leave)).toEqual(all);
  await page.getByRole('columnheader').first().getByRole('button').focus();
  await page.keyboard.press('Tab');
  expect(await standsOut(() => page.keyboard.press('Escape'))).toEqual(all);
});
