import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { locales } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { mostPractices } from '#schema/most-practices.ts';
import { readTable } from '../fixtures/read-csv.ts';
import { fullTest, someInTier } from '../tier.ts';
import { accessibilityProblems } from './axe.ts';
import { isUntranslated } from './languages.ts';
import { openPage, useVisitor } from './open-page.ts';
import { pageTexts } from './page-texts.ts';
import { contents } from './published.ts';

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
const matrix = () => page.getByRole('table', { name: text.matrixCaption });
const columns = () => matrix().locator('thead th[scope="col"] a').allTextContents();
const names = (ids: string[]) => contents.practices.filter(({ id }) => ids.includes(id)).map(({ name }) => name.nl);
const intervals = () => page.locator('main svg [data-interval]').count();

/** Waits until the comparison stands there. */
async function drawn() {
  await page.locator('main [data-own]').first().waitFor();
}

describe('the choice of practices', () => {
  test('is a step of the history each, in the order of the publication, whichever way they were chosen', async () => {
    await open('/nl/compare/');
    for (const id of two.toReversed()) {
      const [name = ''] = names([id]);
      await page.getByRole('checkbox', { name }).check({ force: true });
      await expect.poll(() => place().includes(id)).toBe(true);
    }
    expect(place()).toBe(compare(two));
    await expect.poll(columns).toEqual(names(two));
    await page.goBack();
    await expect.poll(place).toBe(compare(['ibo-kappers']));
    await page.goForward();
    await expect.poll(columns).toEqual(names(two));
  });

  fullTest('ends at four, and says why the others cannot be chosen', async () => {
    await open(compare(four));
    await page.getByText(text.change).click();
    const boxes = page.locator('main details').first().getByRole('checkbox');
    expect(await boxes.count()).toBe(contents.practices.length);
    const disabled = await boxes.evaluateAll((all) => all.filter((box) => box.matches(':disabled')).length);
    expect(disabled).toBe(contents.practices.length - mostPractices);
    expect(await page.getByText(text.full).isVisible()).toBe(true);
    await boxes.nth(3).uncheck({ force: true });
    await expect.poll(place).toBe(compare(four.filter((id) => id !== contents.practices[3]?.id)));
  });

  fullTest('leaves out what an address asks for beyond four or does not know, and says so', async () => {
    await open(compare([...four, 'co-lab', 'nonsense']));
    await expect.poll(place).toBe(compare(four));
    const notice = await page.locator('main [role="status"]').first().textContent();
    expect(notice).toContain('practice=co-lab');
    expect(notice).toContain('practice=nonsense');
  });

  fullTest('can be a whole priority, of which each practice has a cell in every row', async () => {
    await open('/nl/compare/?priority=skills-matching');
    const all = contents.practices.filter(({ priorities }) => priorities.includes('skills-matching'));
    expect(all.length).toBeGreaterThan(mostPractices);
    await drawn();
    expect(await page.locator('main [data-own]').count()).toBe(all.length);
    for (const row of await matrix().locator('tr[data-kind]').all())
      expect(await row.locator('td [aria-hidden]:visible').count()).toBeGreaterThanOrEqual(all.length);
  });

  fullTest('is one row once it is made: a practice can be taken away there, and the rest is folded', async () => {
    await open(compare(four));
    await drawn();
    expect(await page.getByRole('checkbox', { name: names(['sab'])[0] ?? '' }).isVisible()).toBe(false);
    await page.getByRole('button', { name: text.take(names(['sab'])[0] ?? '') }).click();
    await expect.poll(place).toBe(compare(four.filter((id) => id !== 'sab')));
    const list = page.getByRole('list', { name: text.chosenPractices });
    expect(await list.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  fullTest('grows by a practice that has a figure of the same kind, and says when no more fit', async () => {
    await open(`${compare(two)}&ci=0`);
    await drawn();
    await page.getByRole('button', { name: text.add(names(['sab'])[0] ?? '') }).click();
    await expect.poll(place).toBe(`${compare(['project-3030', 'sab', 'ibo-kappers'])}&ci=0`);
    await page.getByRole('button', { name: text.add(names(['basf-duaal-leren'])[0] ?? '') }).click();
    await expect.poll(columns).toEqual(names(four));
    expect(await page.getByText(text.relatedFull(String(mostPractices))).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: /^Voeg / }).count()).toBe(0);
  });

  fullTest('begins with comparisons that are worth a look', async () => {
    await open('/nl/compare/');
    const proposals = page.getByRole('navigation', { name: text.tryThese });
    expect(await proposals.getByRole('link').count()).toBeGreaterThan(contents.questions.length);
    await proposals.getByRole('link', { name: messages.nl.outcome.question.placement }).click();
    await expect.poll(columns).toEqual(names(['sab', 'basf-duaal-leren']));
  });

  fullTest('is one click away from the page of a practice', async () => {
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

  test('begins with the verdict and the number of each practice', async () => {
    const answer = page.locator('main section').first();
    expect(await answer.textContent()).toContain(text.cannotTell);
    expect(await answer.textContent()).toContain(messages.nl.outcome.verdict['side-by-side-only']);
    expect(await answer.textContent()).toContain('binnen één praktijk wel, met de kanttekeningen erbij');
    expect(await answer.locator('[data-own]').allInnerTexts()).toEqual([
      expect.stringContaining('285 van 309 (92%*)'),
      expect.stringContaining('174 van 236 (74%)'),
    ]);
  });

  fullTest('opens the reasons of a pair by keyboard', async () => {
    const chip = page.locator('main [data-chip="side-by-side-only"]').first();
    const reason = chip.getByText(/^Er zijn verschillende groepen geteld/);
    expect(await reason.isVisible()).toBe(false);
    await chip.locator('summary').focus();
    await page.keyboard.press('Enter');
    await reason.waitFor();
    await page.keyboard.press('Space');
    await reason.waitFor({ state: 'hidden' });
  });

  test('says in each cell how many of how many, or why there is no number', async () => {
    const rows = await matrix()
      .locator('tr[data-kind]')
      .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')));
    expect(rows.length).toBeGreaterThan(3);
    for (const cells of rows) {
      expect(cells).toHaveLength(2);
      for (const cell of cells) expect(cell).toMatch(/\d+ van \d+ \(\d|de bron geeft geen|geen bruikbaar/);
    }
  });

  fullTest(
    'draws an interval where the counts are known and chance plays a part, on the scale of its percentage',
    async () => {
      const cell = matrix().locator('[data-kind="completion"] td').first();
      const [low, high, value] = await cell.locator('svg').evaluate((svg) =>
        [...svg.querySelectorAll('[data-interval]')]
          .flatMap((line) => [line.getAttribute('x1'), line.getAttribute('x2')])
          .concat(svg.querySelector('line:last-child')?.getAttribute('x1') ?? null)
          .map(Number),
      );
      expect(low).toBeCloseTo(88.7, 1);
      expect(high).toBeCloseTo(94.7, 1);
      expect(value).toBeCloseTo(92.2, 1);
      const drawnByLot = matrix()
        .locator('[data-kind="selection"] details', { has: page.locator('svg') })
        .first();
      expect(await drawnByLot.locator('svg').count()).toBe(6);
      expect(await drawnByLot.locator('[data-interval]').count()).toBe(0);
    },
  );

  fullTest('hides the intervals, keeps the counts, and writes so into the address', async () => {
    expect(await intervals()).toBeGreaterThan(0);
    await page.getByRole('checkbox', { name: text.intervals }).uncheck();
    await expect.poll(place).toBe(`${compare(two)}&ci=0`);
    await expect.poll(intervals).toBe(0);
    expect(await matrix().locator('strong', { hasText: '285 van 309 (92%*)' }).count()).toBe(1);
    await page.goBack();
    await expect.poll(intervals).toBeGreaterThan(0);
    expect(place()).toBe(compare(two));
  });

  fullTest('explains what an interval says of a full count, one click away', async () => {
    const first = page.getByText(text.intervalText[0] ?? '');
    expect(await first.isVisible()).toBe(false);
    await page.getByText(text.intervalTitle).click();
    expect(await first.isVisible()).toBe(true);
  });

  fullTest('has the outcomes as charts too, one practice an axis, which a keyboard visits', async () => {
    const figures = page.locator('main figure[data-figure^="compare-"]');
    expect(await figures.count()).toBe(0);
    await page.getByText(text.charts).click();
    await page.locator('main figure[data-figure^="compare-"] svg circle').first().waitFor();
    const titles = await figures.getByRole('heading').allTextContents();
    const [first = '', second = ''] = names(two);
    expect(titles.length).toBeGreaterThan(4);
    expect(titles.filter((title) => title.includes(first) && title.includes(second))).toEqual([]);
    const passed = page.locator('main figure[data-figure="compare-project-3030-passed"]');
    await passed.locator('[data-slot="chart"]').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => passed.locator('[data-slot="readout"]').textContent()).toContain('285 van 309');
  });

  fullTest('has every column of its table in sight where the page is wide enough', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByText(text.everything, { exact: true }).click();
    const table = page.getByRole('table', { name: text.everythingCaption });
    await table.waitFor();
    const [right, last] = await table.evaluate((element) => [
      element.parentElement?.getBoundingClientRect().right ?? 0,
      element.querySelector('thead th:last-child')?.getBoundingClientRect().right ?? Infinity,
    ]);
    expect(last).toBeLessThanOrEqual((right ?? 0) + 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440);
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
    expect(passed?.[text.columns.interval]).toBe('89% – 95%');
  });

  test('said nothing in the console all the while', () => {
    expect(said).toEqual([]);
  });
});

describe.for(someInTier(locales))('in %s', (locale) => {
  fullTest.for([
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

  fullTest.for(['light', 'dark'] as const)(
    'has no accessibility problem that axe knows, in %s',
    async (colorScheme) => {
      await open(compare(two, locale));
      await page.emulateMedia({ colorScheme });
      await drawn();
      expect(await accessibilityProblems(page)).toEqual([]);
    },
  );
});

fullTest('two practices fit on two sheets of A4, with every reason open and every percentage there', async () => {
  await open(compare(two));
  await drawn();
  const sheet = await page.pdf({ preferCSSPageSize: true });
  const sheets = sheet.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
  expect(sheets.length).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  const reasons = page.locator('main [data-chip]').filter({ visible: true });
  expect(await reasons.count()).toBeGreaterThan(2);
  for (const reason of await reasons.all()) expect(await reason.locator('li').first().isVisible()).toBe(true);
  const rates = matrix().locator('li strong');
  expect(await rates.filter({ visible: true }).count()).toBe(await rates.count());
  await page.emulateMedia({ media: 'screen' });
});

fullTest('without scripts the page shows every outcome by kind, and where to go on', async () => {
  const { page: plain, close } = await openPage('/nl/compare/', { javaScriptEnabled: false });
  expect(await plain.getByText(text.withoutScript).isVisible()).toBe(true);
  const figure = plain.locator('figure[data-figure="outcome-rates"]');
  expect(await figure.locator('svg [data-point]:visible').count()).toBeGreaterThan(20);
  expect(await plain.locator('main input:visible, main button:visible').count()).toBe(0);
  await close();
});
