import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { locales } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { readTable } from '../fixtures/read-csv.ts';
import { fullTest, someInTier } from '../tier.ts';
import { settle } from './figures.ts';
import { newPage, useBrowser } from './open-page.ts';

useBrowser();

/** A word that occurs nowhere in the product: where it turns up, the reader's data do. */
const secret = 'Zeepaardje';

const csv = [
  'practice;type;label;kind;criterion;part;whole;percentage;value;unit;nature;population;base;moment;period',
  `${secret};outcome;geslaagd;completion;completed-successfully;38;45;;;;;${secret}-cursisten;alle gestarten;;2017`,
  `${secret};reach;mensen;;;;;;45;persons;;;;;`,
  `${secret};cost;eerste jaar;;;;;;50000,5;;subsidie;;;;2017`,
].join('\r\n');

const asFile = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

/** The compare page with one practice chosen, the part for the reader's own unfolded, and all that was asked for. */
async function openOwn(locale: 'nl' | 'en', width = 1280) {
  const opened = await newPage({ viewport: { width, height: 900 }, acceptDownloads: true });
  const { page } = opened;
  const asked: string[] = [];
  const addresses: string[] = [];
  page.context().on('request', (request) => {
    asked.push(`${request.method()} ${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`);
  });
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  await page.goto(`${locale}/compare/?practice=ibo-kappers`);
  await settle(page);
  await unfold(page, locale);
  return { ...opened, asked, addresses, text: messages[locale].ownPractice };
}

async function unfold(page: Page, locale: 'nl' | 'en') {
  await page.getByRole('heading', { name: messages[locale].ownPractice.title }).click();
}

const stored = (page: Page) => page.evaluate(() => JSON.stringify(localStorage));

describe.for(someInTier(locales))('a reader in %s', (locale) => {
  test('adds a practice by form, with the keyboard, is told what is wrong, and finds it again', async () => {
    const { page, text, asked, addresses, messages: said, close } = await openOwn(locale, 320);
    await page.getByRole('button', { name: text.byForm }).press('Enter');
    const name = page.getByLabel(text.name);
    await name.waitFor();
    await name.press('Enter');
    await expect.poll(() => name.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    const told = await name.evaluate((input) =>
      (input.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent),
    );
    expect(told).toContain(text.fieldProblem(text.expected('a text that is not empty'), null));

    await name.fill(secret);
    const label = page.getByLabel(text.fields.label.outcome, { exact: true });
    await label.fill('geslaagd');
    await page.getByLabel(text.fields.criterion).selectOption('completed-successfully');
    await page.getByLabel(text.fields.part, { exact: true }).fill('46');
    await page.getByLabel(text.fields.whole, { exact: true }).fill('45');
    await page.getByLabel(text.fields.population, { exact: true }).fill(`${secret}-cursisten`);
    await page.getByLabel(text.fields.base, { exact: true }).fill('allen');
    await label.press('Enter');
    const part = page.getByLabel(text.fields.part, { exact: true });
    await expect.poll(() => part.evaluate((input) => input === document.activeElement)).toBe(true);
    const excess = text.fieldProblem(text.expected('a part that is not more than the whole'), '"46"');
    expect(await page.getByText(excess).isVisible()).toBe(true);

    await part.fill('38');
    await page.getByRole('button', { name: text.addFigure.reach }).press('Enter');
    await page.keyboard.type('mensen');
    await page.getByLabel(text.fields.value.reach, { exact: true }).fill('12,5');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.getByRole('button', { name: text.save }).press('Enter');

    await page.locator(`main [data-own]:has-text("${secret}")`).first().waitFor();
    const status = page.getByText(text.added(secret, 2, '2'));
    expect(await status.evaluate((element) => element === document.activeElement)).toBe(true);
    const verdict = messages[locale].outcome.verdict['side-by-side-only'];
    expect(await page.getByText(verdict).first().isVisible()).toBe(true);

    await page.reload();
    await page.locator(`main [data-own]:has-text("${secret}")`).first().waitFor();
    await unfold(page, locale);
    await page.getByRole('button', { name: text.remove, exact: true }).press('Enter');
    expect(await stored(page)).not.toContain(secret);
    await page.getByRole('button', { name: text.undo }).press('Enter');
    expect(await stored(page)).toContain(secret);
    await page.getByRole('button', { name: text.remove, exact: true }).click();
    await page.reload();
    await settle(page);
    expect(await stored(page)).not.toContain(secret);
    expect(await page.content()).not.toContain(secret);
    expect([...asked, ...addresses].filter((one) => decodeURIComponent(one).includes(secret))).toEqual([]);
    expect(said).toEqual([]);
    await close();
  });

  fullTest('adds a practice by file, is told row and column, edits it and gets the same file back', async () => {
    const { page, text, asked, addresses, messages: said, close } = await openOwn(locale);
    const input = page.locator('input[type=file]');
    const broken = csv.replace(';38;45;', ';50;45;').replace(';geslaagd;', ';=1+1;').replace(';45;persons', ';45;zeep');
    await input.setInputFiles(asFile('mijn.csv', broken));
    await page.getByText(text.fileProblems('mijn.csv', 3, '3')).waitFor();
    const problems = [
      [text.cell('2', 'label'), 'a text that does not begin with =, +, - or @', '"=1+1"'],
      [text.cell('2', 'part'), 'a part that is not more than the whole', '"50"'],
      [text.cell('3', 'unit'), 'a unit of a count, such as persons or companies', '"zeep"'],
    ] as const;
    for (const [place, expected, received] of problems) {
      const sentence = text.problem(place, text.expected(expected), received);
      expect(await page.getByText(sentence).isVisible(), sentence).toBe(true);
    }
    expect(await stored(page)).not.toContain(secret);

    const [head = '', row = ''] = csv.split('\r\n');
    await input.setInputFiles(asFile('groot.csv', [head, ...Array.from({ length: 50_000 }, () => row)].join('\n')));
    await page.getByText(text.problem(text.row('202'), text.expected('at most 200 figures'), '50000')).waitFor();

    await input.setInputFiles(asFile('mijn.csv', csv));
    await page.getByText(text.added(secret, 3, '3')).waitFor();
    const first = await stored(page);
    expect(first).toContain(secret);
    for (const format of ['CSV', 'JSON']) {
      // The first one hands out the practice, the last one a template.
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: format, exact: true }).first().click(),
      ]);
      expect(download.suggestedFilename()).toBe(`zeepaardje.${format.toLowerCase()}`);
      const back = await readFile(await download.path(), 'utf8');
      await page.getByRole('button', { name: text.remove, exact: true }).click();
      await input.setInputFiles(asFile(download.suggestedFilename(), back));
      await page.getByText(text.added(secret, 3, '3')).waitFor();
      expect(await stored(page)).toBe(first);
    }

    await page.getByRole('button', { name: text.edit }).click();
    await page.getByLabel(text.fields.value.cost, { exact: true }).fill('60000');
    await page.getByRole('button', { name: text.save }).click();
    await expect.poll(() => stored(page)).toContain('60000');
    expect([...asked, ...addresses].filter((one) => decodeURIComponent(one).includes(secret))).toEqual([]);
    expect(said).toEqual([]);
    await close();
  });
});

fullTest(
  'a file that is dropped on the place for a practice is that practice, and no chart that is reopened',
  async () => {
    const { page, text, close } = await openOwn('nl');
    const { reopen } = messages.nl.file;
    const dataTransfer = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'mijn.csv'));
      return transfer;
    }, csv);
    const note = page.getByText(text.dropHere);
    await note.dispatchEvent('dragover', { dataTransfer });
    // What should not appear gets the time to appear.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await page.getByText(reopen.drop).count()).toBe(0);
    await note.dispatchEvent('drop', { dataTransfer });
    await page.getByText(text.added(secret, 3, '3')).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByText(reopen.unknown('mijn.csv')).count()).toBe(0);
    await close();
  },
);

fullTest('the comparison with it is a file that a spreadsheet of the reader opens', async () => {
  for (const [locale, separator] of [
    ['nl', ';'],
    ['en', ','],
  ] as const) {
    const { page, text, close } = await openOwn(locale);
    const { comparePage } = messages[locale];
    await page.locator('input[type=file]').setInputFiles(asFile('mijn.csv', csv));
    await page.getByText(text.added(secret, 3, '3')).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: comparePage.download }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${comparePage.file}-ibo-kappers-own-practice.csv`);
    const file = await readFile(await download.path(), 'utf8');
    expect(file.startsWith('\ufeff')).toBe(true);
    const records = readTable(file.slice(1), separator);
    expect(records.some((record) => record[comparePage.columns.practice] === secret)).toBe(true);
    await close();
  }
});

fullTest('the templates are files that can be read back', async () => {
  for (const locale of locales) {
    const { page, text, close } = await openOwn(locale);
    for (const format of ['CSV', 'JSON']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: format, exact: true }).last().click(),
      ]);
      await page.locator('input[type=file]').setInputFiles(await download.path());
      await page.getByRole('button', { name: text.remove, exact: true }).click();
    }
    await close();
  }
});

fullTest('a practice follows into another window, also when it is removed there', async () => {
  const { page, text, close } = await openOwn('nl');
  const other = await page.context().newPage();
  await other.goto('nl/compare/?practice=ibo-kappers');
  await settle(other);
  await page.locator('input[type=file]').setInputFiles(asFile('mijn.csv', csv));
  await other.locator(`main [data-own]:has-text("${secret}")`).first().waitFor();
  await unfold(other, 'nl');
  await other.getByRole('button', { name: text.remove, exact: true }).click();
  await page.getByRole('button', { name: text.byForm }).waitFor();
  expect(await page.locator(`main [data-own]:has-text("${secret}")`).count()).toBe(0);
  await close();
});
