import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { figuresOf } from '#data/figure-index.ts';
import { formatCount } from '#format/number.ts';
import { locales } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { figureWords } from '#pages/figures/figure-words.ts';
import { figureIndexSchema } from '#schema/figure-index.ts';
import { unitsSchema } from '#schema/vocabulary.ts';
import { figuresOnPage } from '#view/view-state.ts';
import { readTable } from '../fixtures/read-csv.ts';
import { fullTest, someInTier } from '../tier.ts';
import { settle } from './figures.ts';
import { newPage, useBrowser, visit } from './open-page.ts';
import { contents } from './published.ts';

useBrowser();

const read = (file: string): unknown => JSON.parse(readFileSync(`dist/data/${file}`, 'utf8'));
const figures = figuresOf([v.parse(figureIndexSchema, read('figures/1.json'))]);
const units = v.parse(unitsSchema, read('units.json')).terms;
const published = readTable(readFileSync('dist/data/figures.csv', 'utf8'));

/** The text of every row of the table in view, cell by cell. */
const rowsOf = (page: Page) =>
  page
    .locator('main tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('th, td')]
          .slice(1)
          .map((cell) => (cell.textContent ?? '').replaceAll(/\s+/g, ' ').trim()),
      ),
    );

/** What the count above the table says: how many figures match. */
async function told(page: Page): Promise<number> {
  const line = page.locator('main section p[role="status"]').first();
  return Number(/[\d.,]+/.exec(await line.innerText())?.[0].replaceAll(/[.,]/g, ''));
}

const query = (page: Page) => decodeURI(new URL(page.url()).search);

describe.for(someInTier(locales))('the page of all figures in %s', (locale) => {
  const text = messages[locale].figuresPage;
  const path = `/${locale}/figures/`;
  let page: Page;
  let said: string[];

  beforeAll(async () => {
    ({ page, messages: said } = await newPage({ viewport: { width: 1440, height: 900 } }));
    return () => page.context().close();
  });

  async function open(search = '') {
    said.length = 0;
    await page.goto(path.slice(1) + search);
    await settle(page);
  }

  test('shows every row of figures.csv, page by page, in its order and with its value', async () => {
    await open();
    expect(await told(page)).toBe(published.length);
    const shown: string[][] = [];
    for (;;) {
      shown.push(...(await rowsOf(page)));
      if (shown.length >= published.length) break;
      await page.getByRole('button', { name: text.next }).click();
      const first = formatCount(shown.length + 1, locale);
      await page.locator('main nav [role="status"]', { hasText: new RegExp(`^${first}–`) }).waitFor();
    }
    expect(shown).toHaveLength(published.length);
    shown.forEach(([practice, what, , value], place) => {
      const figure = figures[place];
      if (!figure) throw new Error(`expected a figure at ${place}`);
      const words = figureWords(figure, contents, units, locale);
      expect(practice).toBe(words.practice);
      expect(what).toBe(words.measure + words.breakdown);
      expect(value?.startsWith(words.value.replaceAll(/\s+/g, ' ')), `${value} begins with ${words.value}`).toBe(true);
      // Missing is never zero, nor any other number.
      if (published[place]?.['missing']) expect(value).not.toMatch(/\d/);
    });
    expect(said).toEqual([]);
  });

  fullTest('gives as many figures as each choice of each filter promises', async () => {
    await open();
    await page.getByRole('button', { name: new RegExp(text.allUnits(String.raw`\d+`)) }).click();
    const options = await page.locator('search fieldset').evaluateAll((filters) =>
      filters.flatMap((filter, place) =>
        [...filter.querySelectorAll('label')].map((label) => {
          const count = label.querySelector('span > span')?.textContent ?? '';
          return { place, name: label.innerText.slice(0, -count.length).trim(), promised: Number(count) };
        }),
      ),
    );
    expect(options.length).toBeGreaterThan(60);
    for (const { place, name, promised } of someInTier(options)) {
      const escaped = name.replaceAll(/[^\w\s]/g, '.');
      const label = page.locator('search fieldset').nth(place).locator('label');
      const box = label.filter({ hasText: new RegExp(`^${escaped}\\s*\\d+$`) }).getByRole('checkbox');
      await box.check({ force: true });
      await expect.poll(() => told(page), { message: name }).toBe(promised);
      if (promised > 0) expect(await page.locator('main tbody tr').count()).toBe(Math.min(promised, figuresOnPage));
      await box.uncheck({ force: true });
    }
    await expect.poll(() => query(page)).toBe('');
    expect(said).toEqual([]);
  });

  fullTest('keeps what was chosen in the address, says it above the table and takes it away again', async () => {
    await open();
    const choose = (name: string) =>
      page.locator('search').getByRole('checkbox', { name }).first().check({ force: true });
    await choose(text.kinds.share);
    await choose(text.origins.derived);
    expect(query(page)).toBe('?kind=share&origin=derived');
    const count = await told(page);
    await page.reload();
    await settle(page);
    await expect.poll(() => told(page)).toBe(count);
    const chosen = page.getByRole('button', { name: messages[locale].filter.remove });
    expect(await chosen.allInnerTexts()).toEqual([
      expect.stringContaining(text.kinds.share),
      expect.stringContaining(text.origins.derived),
    ]);
    await chosen.first().click();
    expect(query(page)).toBe('?origin=derived');
    await page.getByRole('button', { name: messages[locale].filter.clear }).click();
    expect(query(page)).toBe('');
    await page.goBack();
    await expect.poll(() => query(page)).toBe('?origin=derived');
  });

  fullTest('drops what an address gets wrong, and says so', async () => {
    await open('?kind=size&unit=percent~litres&reading=sure');
    await page.waitForURL(`**${path}?unit=percent`);
    expect(await page.locator('main [role="status"] p', { hasText: 'litres' }).count()).toBe(1);
  });

  fullTest('sorts by the head of a column, by value within each unit', async () => {
    await open();
    const head = (name: string) => page.getByRole('columnheader', { name });
    await head(text.value).getByRole('button').click();
    expect(query(page)).toBe('?sort=value');
    await head(text.value).getByText(text.withinUnits).waitFor();
    await head(text.what).getByRole('button').click();
    expect(await head(text.what).getAttribute('aria-sort')).toBe('ascending');
    expect(query(page)).toBe('?sort=name');
    await page.goto(`${path.slice(1)}?unit=persons`);
    await settle(page);
    await head(text.value).getByRole('button').click();
    expect(query(page)).toBe('?sort=value&unit=persons');
    expect(await head(text.value).getAttribute('aria-sort')).toBe('descending');
    expect(await head(text.value).getByText(text.withinUnits).count()).toBe(0);
    const highest = figures
      .filter(({ subject }) => subject.unit === 'persons')
      .toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity))[0];
    expect((await rowsOf(page))[0]?.[3]).toContain(formatCount(highest?.value ?? 0, locale));
  });

  fullTest('says why nothing is found, and what each filter costs', async () => {
    await open('?q=onvindbaar&kind=share');
    await page.getByRole('heading', { name: text.none }).waitFor();
    await page.getByRole('button', { name: messages[locale].filter.withoutIt('').trim() }).click();
    expect(query(page)).toBe('?kind=share');
    expect(await told(page)).toBeGreaterThan(10);
  });

  fullTest(
    'leads from a row to its practice, and to a chart that draws it, with what it is about standing out',
    async () => {
      await open('?practice=sab');
      await expect.poll(() => told(page)).toBe(published.filter(({ practice }) => practice === 'sab').length);
      const rows = page.locator('main tbody tr');
      expect(await rows.first().getByRole('link').first().getAttribute('href')).toBe(`/${locale}/practices/sab/`);
      await page.getByRole('link', { name: text.chart }).first().click();
      await page.waitForURL(`**/${locale}/charts/*/?focus=*`);
      await expect.poll(() => page.locator('main figure fieldset input:checked').count()).toBeGreaterThan(0);
      expect(said).toEqual([]);
    },
  );
});

test('without scripts it prints its first rows, and leads to all of them', async () => {
  const { page } = await visit('/nl/figures/', { javaScriptEnabled: false });
  expect((await rowsOf(page)).length).toBe(figuresOnPage);
  expect(await page.locator('main button:visible').count()).toBe(0);
  expect(await page.getByRole('link', { name: messages.nl.figuresPage.allAsCsv }).getAttribute('href')).toMatch(
    /data\/figures\.csv$/,
  );
});

fullTest.for([320, 390, 768, 1152, 1440, 1920])('fits a window of %d px', async (width) => {
  const { page } = await visit('/en/figures/', { viewport: { width, height: 900 } });
  await settle(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

fullTest('on a phone the filters are folded, say how many figures they let through, and lead to them', async () => {
  const { page } = await visit('/en/figures/', { viewport: { width: 390, height: 800 } });
  await settle(page);
  const text = messages.en.figuresPage;
  const first = page.locator('main tbody tr').first();
  expect((await first.boundingBox())?.y).toBeLessThan(1600);
  const filters = page.locator('search details');
  await filters.getByText(messages.en.filter.title).click();
  await filters.getByRole('checkbox', { name: 'Food' }).check({ force: true });
  await page.waitForURL('**/en/figures/?sector=*');
  const show = filters.getByRole('button', { name: /^Show \d+ figures?$/ });
  const promised = /\d+/.exec(await show.innerText())?.[0];
  const box = await show.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
  await show.click();
  await expect.poll(() => filters.evaluate((fold: HTMLDetailsElement) => fold.open)).toBe(false);
  await expect
    .poll(() => page.locator(':focus').innerText())
    .toContain(messages.en.filter.ofAll(String(promised), String(published.length)));
  expect(
    await page
      .locator('main')
      .getByRole('button', { name: text.show(0, '0') })
      .count(),
  ).toBe(0);
});

fullTest('has nothing to press that is lower than 24 px', async () => {
  const { page } = await visit('/en/figures/', { viewport: { width: 390, height: 800 } });
  await settle(page);
  await page.locator('main tbody').getByRole('checkbox').first().waitFor();
  const low = await page
    .locator('main')
    .locator('a, button, input, summary')
    .evaluateAll((controls) =>
      controls.flatMap((control) => {
        const { height } = control.getBoundingClientRect();
        return control.checkVisibility() && height < 24 ? [`${control.textContent} ${height}`] : [];
      }),
    );
  expect(low).toEqual([]);
});

fullTest('fetches no more than the page until it is touched, and then the index once', async () => {
  const { page } = await visit('/nl/figures/', { viewport: { width: 1440, height: 900 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.reload();
  await settle(page);
  const ofFigures = () => asked.filter((file) => file.includes('/data/figures'));
  expect(ofFigures()).toEqual(['/data/figures/start.json']);
  await page.locator('search').getByRole('checkbox').first().focus();
  await expect.poll(ofFigures).toEqual(['/data/figures/start.json', '/data/figures/1.json']);
});
