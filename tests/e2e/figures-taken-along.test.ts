import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fullTest } from '../tier.ts';
import { messages } from '#i18n/messages.ts';
import { readTable } from '../fixtures/read-csv.ts';
import { settle } from './figures.ts';
import { useBrowser, visit } from './open-page.ts';
import { contents } from './published.ts';
import { expectSoon } from './slides.ts';

useBrowser();

const published = readTable(readFileSync('dist/data/figures.csv', 'utf8'));

describe('the figures that a reader chooses', () => {
  const text = messages.nl.figuresPage;
  const boxes = (page: Page) => page.locator('main tbody').getByRole('checkbox');

  async function save(page: Page, name: string): Promise<Buffer> {
    const waiting = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { exact: true, name }).click();
    return readFileSync(await (await waiting).path());
  }

  test('are saved as those rows of figures.csv with names, over pages and filters, in three kinds of files', async () => {
    const { page, messages: said } = await visit('/nl/figures/', { viewport: { width: 1440, height: 900 } });
    await settle(page);
    await boxes(page).nth(4).check();
    await page.getByRole('button', { name: text.next }).click();
    await page.locator('main nav [role="status"]', { hasText: '51–100' }).waitFor();
    await boxes(page).nth(0).check();
    await page.getByText(text.chosen(2, '2')).waitFor();
    await page.getByRole('button', { name: text.takeAlong }).click();
    const { formats } = messages.nl.downloads;
    const expected = [published[4], published[50]];
    const saved = readTable((await save(page, formats.csv.name)).toString());
    expect(saved).toEqual(expected.map((row) => expect.objectContaining(row)));
    expect(saved.map(({ practice_nl: name }) => name)).toEqual(
      expected.map((row) => contents.practices.find(({ id }) => id === row?.['practice'])?.name.nl),
    );
    const belgian = readTable((await save(page, formats['csv-belgian'].name)).toString().slice(1), ';');
    expect(belgian.map(({ value }) => value?.replace(',', '.'))).toEqual(expected.map((row) => row?.['value']));
    expect((await save(page, formats.xlsx.name)).subarray(0, 2).toString()).toBe('PK');
    expect(said).toEqual([]);
  });

  fullTest('need not be chosen one by one: what the filters let through is saved as it is shown', async () => {
    const { page } = await visit('/nl/figures/?practice=sab&unit=persons&sort=value', {
      viewport: { width: 390, height: 800 },
    });
    await settle(page);
    const own = published.filter(({ practice, unit }) => practice === 'sab' && unit === 'persons');
    await page.getByRole('button', { name: text.download(own.length, String(own.length)) }).click();
    const saved = readTable((await save(page, messages.nl.downloads.formats.csv.name)).toString());
    const values = own.map(({ value = '' }) => value).toSorted((a, b) => Number(b) - Number(a));
    expect(saved.map(({ value }) => value)).toEqual(values);
  });

  fullTest('are all that match, and stay chosen outside the filters', async () => {
    const { page } = await visit('/nl/figures/?practice=sab', { viewport: { width: 1440, height: 900 } });
    const own = published.filter(({ practice }) => practice === 'sab');
    await page.getByRole('checkbox', { name: text.chooseAll(String(own.length)) }).check();
    await page.getByText(text.chosen(own.length, String(own.length))).waitFor();
    await page.locator('search').getByRole('checkbox', { name: text.origins.derived }).check({ force: true });
    const outside = own.filter(({ derived }) => derived === '0').length;
    await page.getByText(text.chosenOutside(String(outside))).waitFor();
    await page.getByRole('button', { name: text.clearChoice }).click();
    await expect.poll(() => page.locator('main tbody input:checked').count()).toBe(0);
    expect(await page.getByRole('button', { name: text.takeAlong }).count()).toBe(0);
  });

  fullTest('are copied as a table, with the unit of each and the reason where there is no value', async () => {
    const { page } = await visit('/nl/figures/?practice=hev-certificering', { viewport: { width: 1440, height: 900 } });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const own = published.filter(({ practice }) => practice === 'hev-certificering');
    await page.getByRole('checkbox', { name: text.chooseAll(String(own.length)) }).check();
    await page.getByRole('button', { name: text.takeAlong }).click();
    await page.getByRole('button', { name: text.copyTable }).click();
    await page.getByText(messages.nl.file.copy.done(messages.nl.file.copy.table)).waitFor();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const textAs = async (type: string) => (await item?.getType(type))?.text();
      return { plain: await textAs('text/plain'), html: await textAs('text/html') };
    });
    const lines =
      copied.plain
        ?.trimEnd()
        .split('\n')
        .map((line) => line.split('\t')) ?? [];
    expect(lines).toHaveLength(own.length + 1);
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([9]));
    own.forEach(({ missing = '' }, place) => {
      if (missing !== '') expect(lines[place + 1]?.[2]).toBe('');
      if (missing !== '') expect(lines[place + 1]?.[4]).not.toMatch(/\d/);
    });
    expect(copied.html?.match(/<tr>/g)).toHaveLength(own.length + 1);
  });
});

fullTest('gives the sentence of a figure to copy, with its source', async () => {
  const { page } = await visit('/en/figures/?practice=ibo-kappers&kind=share', {
    viewport: { width: 1440, height: 900 },
  });
  await settle(page);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const { cite } = messages.en.figuresPage;
  const row = page.locator('main tbody tr');
  // The printed rows are those of all figures, until the index is there.
  await expectSoon(() => row.first().innerText()).toContain('IBO');
  await row
    .first()
    .getByRole('button', { name: cite.of('') })
    .click();
  const dialog = page.getByRole('dialog', { name: cite.title });
  const sentence = await dialog.getByRole('textbox', { name: cite.sentence }).inputValue();
  expect(sentence).toMatch(/^IBO FBZ PC314 \(hairdressers\), .+: .+%.+ Source: SERV \(2018\), .+ lines? \d+/);
  await dialog.getByRole('button', { name: messages.en.sharing.share.copySentence }).click();
  await dialog.getByText(messages.en.sharing.copied).waitFor();
  expect(await page.evaluate(async () => navigator.clipboard.readText())).toBe(sentence);
});
