import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { locales } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { mostPractices } from '#schema/most-practices.ts';
import { readTable } from '../fixtures/read-csv.ts';
import { accessibilityProblems } from './axe.ts';
import { isUntranslated } from './languages.ts';
import { openPage, useVisitor } from './open-page.ts';
import { pageTexts } from './page-texts.ts';
import { contents, someInTier } from './published.ts';

const visit = useVisitor({ width: 1280, height: 900 });
const text = messages.nl.comparePage;
const two = ['project-3030', 'ibo-kappers'];
const four = ['project-3030', 'sab', 'basf-duaal-leren', 'ibo-kappers'];
const compare = (ids: string[], locale = 'nl') => `/${locale}/compare/?practice=${ids.join('~')}`;

let page: Page;
let said: string[];

async function open(path: string) {
  ({ page, messages: said } = await visit(path));
}

const place = () => new URL(page.url()).pathname + new URL(page.url()).search;
const columns = () => page.locator('main table thead th[scope="col"] a').allTextContents();
const names = (ids: string[]) => contents.practices.filter(({ id }) => ids.includes(id)).map(({ name }) => name.nl);
const intervals = () => page.locator('main figure svg line[opacity]').count();

/** Waits until every figure of the comparison is drawn. */
async function drawn() {
  await page.locator('main figure[data-figure^="compare-"] svg circle').first().waitFor();
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main figure')].every((figure) => figure.querySelector('svg circle')),
  );
}

describe('the choice of practices', () => {
  test('is a step of the history each, in the order of the publication, whichever way they were chosen', async () => {
    await open('/nl/compare/');
    for (const id of two.toReversed()) {
      const [name = ''] = names([id]);
      await page.getByRole('checkbox', { name }).check({ force: true });
    }
    await expect.poll(place).toBe(compare(two));
    await expect.poll(columns).toEqual(names(two));
    await page.goBack();
    await expect.poll(place).toBe(compare(['ibo-kappers']));
    await page.goForward();
    await expect.poll(columns).toEqual(names(two));
  });

  test('ends at four, and says why the others cannot be chosen', async () => {
    await open(compare(four));
    await page.locator('main summary').first().click();
    const boxes = page.locator('main details').first().getByRole('checkbox');
    expect(await boxes.count()).toBe(contents.practices.length);
    const disabled = await boxes.evaluateAll((all) => all.filter((box) => box.matches(':disabled')).length);
    expect(disabled).toBe(contents.practices.length - mostPractices);
    expect(await page.getByText(text.full).isVisible()).toBe(true);
    await boxes.nth(3).uncheck({ force: true });
    await expect.poll(place).toBe(compare(four.filter((id) => id !== contents.practices[3]?.id)));
  });

  test('leaves out what an address asks for beyond four or does not know, and says so', async () => {
    await open(compare([...four, 'co-lab', 'nonsense']));
    await expect.poll(place).toBe(compare(four));
    const notice = await page.locator('main [role="status"]').first().textContent();
    expect(notice).toContain('practice=co-lab');
    expect(notice).toContain('practice=nonsense');
  });

  test('can be a whole priority', async () => {
    await open('/nl/compare/?priority=skills-matching');
    const all = contents.practices.filter(({ priorities }) => priorities.includes('skills-matching'));
    expect(all.length).toBeGreaterThan(mostPractices);
    await expect
      .poll(() => page.locator('main section > table').first().locator('td [aria-hidden]:visible').count())
      .toBeGreaterThanOrEqual(all.length);
  });

  test('is one click away from the page of a practice', async () => {
    await open('/nl/practices/sab/');
    await page.getByRole('link', { name: messages.nl.practice.compare }).click();
    await expect.poll(place).toBe(compare(['sab']));
    await page.getByText(text.oneMore).waitFor();
  });
});

describe('the comparison of Project 3030 and IBO', () => {
  beforeAll(async () => {
    await open(compare(two));
    await drawn();
  });

  test('begins with an answer, and with the reason for it', async () => {
    const answer = page.locator('main section').first();
    expect(await answer.textContent()).toContain(text.cannotTell);
    expect(await answer.textContent()).toContain(messages.nl.outcome.verdict['side-by-side-only']);
  });

  test('puts no outcomes of different practices on one axis, and a reason between any two axes', async () => {
    const figures = page.locator('main figure[data-figure^="compare-"]');
    const titles = await figures.locator('h4').allTextContents();
    const [first = '', second = ''] = names(two);
    expect(titles.length).toBeGreaterThan(4);
    expect(titles.filter((title) => title.includes(first) && title.includes(second))).toEqual([]);
    expect(await page.getByText(text.otherAxis).count()).toBe(titles.length - 1);
  });

  test('lets a keyboard visit the points, and announces them with their counts', async () => {
    const chart = page.locator('main figure[data-figure="compare-project-3030-passed"] [data-slot="chart"]');
    await chart.focus();
    await page.keyboard.press('ArrowRight');
    const readout = page.locator('main figure[data-figure="compare-project-3030-passed"] [data-slot="readout"]');
    await expect.poll(() => readout.textContent()).toContain('285 van 309');
  });

  test('hides the intervals, keeps the counts, and writes so into the address', async () => {
    expect(await intervals()).toBeGreaterThan(0);
    await page.getByRole('checkbox', { name: text.intervals }).uncheck();
    await expect.poll(place).toBe(`${compare(two)}&ci=0`);
    await expect.poll(intervals).toBe(0);
    expect(await page.locator('main figure svg').getByText('285 van 309').count()).toBe(1);
    await page.goBack();
    await expect.poll(intervals).toBeGreaterThan(0);
    expect(place()).toBe(compare(two));
  });

  test('explains what an interval says of a full count, one click away', async () => {
    const first = page.getByText(text.intervalText[0] ?? '');
    expect(await first.isVisible()).toBe(false);
    await page.getByText(text.intervalTitle).click();
    expect(await first.isVisible()).toBe(true);
  });

  test('gives everything as CSV, the figures of the table', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: text.download }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('vergelijking-project-3030-ibo-kappers.csv');
    const records = readTable((await readFile(await download.path(), 'utf8')).replace(/^\uFEFF/, ''), ';');
    const shown = await page.locator('main tr[data-part]').count();
    expect(records).toHaveLength(shown);
    const passed = records.find((record) => record[text.columns.counts] === '285 van 309');
    expect(passed?.[text.columns.interval]).toBe('88,7% – 94,7%');
  });

  test('said nothing in the console all the while', () => {
    expect(said).toEqual([]);
  });
});

describe.for(someInTier(locales))('in %s', (locale) => {
  test.for([
    [two, 320],
    [four, 320],
    [four, 768],
    [four.slice(0, 3), 1440],
  ] as const)('%s fit a screen of %i pixels', async ([ids, width]) => {
    await open(compare([...ids], locale));
    await page.setViewportSize({ width, height: 900 });
    await drawn();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('speaks one language', async () => {
    await open(compare(four, locale));
    await drawn();
    expect((await pageTexts(page)).filter((words) => isUntranslated(words, locale))).toEqual([]);
    expect((await pageTexts(page)).filter((words) => /[{}]|undefined|\bNaN\b|\[object/.test(words))).toEqual([]);
  });

  test.for(['light', 'dark'] as const)('has no accessibility problem that axe knows, in %s', async (colorScheme) => {
    await open(compare(two, locale));
    await page.emulateMedia({ colorScheme });
    await drawn();
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});

test('two practices fit on one sheet of A4', async () => {
  await open(compare(two));
  await drawn();
  const sheet = await page.pdf({ preferCSSPageSize: true });
  expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
});

test('without scripts the page shows every outcome by kind, and where to go on', async () => {
  const { page: plain, close } = await openPage('/nl/compare/', { javaScriptEnabled: false });
  expect(await plain.getByText(text.withoutScript).isVisible()).toBe(true);
  const figure = plain.locator('figure[data-figure="outcome-rates"]');
  expect(await figure.locator('svg [data-point]:visible').count()).toBeGreaterThan(20);
  expect(await plain.locator('main input:visible, main button:visible').count()).toBe(0);
  await close();
});
