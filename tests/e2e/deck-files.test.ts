import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { fullTest } from '../tier.ts';
import { messages } from '#i18n/messages.ts';
import { accessibilityProblems } from './axe.ts';
import { newPage, openPage, useBrowser, visit, type OpenedPage } from './open-page.ts';
import { cutOff, deckAddress, drawn, expectSoon, ten, text, titleOf } from './slides.ts';

useBrowser();

const options = { viewport: { width: 1280, height: 720 }, colorScheme: 'dark' } as const;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vaardigheden-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Has a page make a file of its deck, and keeps it. */
async function save(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: button }).click(),
  ]);
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

describe('a deck of ten charts', () => {
  fullTest('has a page for each slide on paper, 16:9, and no other', async () => {
    const { page } = await visit(deckAddress(ten), options);
    await drawn(page, ten.length);
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
      (Number(width) / Number(height)).toFixed(2),
    );
    expect(boxes).toEqual(ten.map(() => '1.78'));
  });

  test('is a PowerPoint file', async () => {
    const { page, messages: said } = await visit(deckAddress(ten), options);
    const file = await save(page, text.pptx);
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
    expect(said).toEqual([]);
  });

  fullTest('is given up when the reader says so, without a file', async () => {
    const { page } = await visit(deckAddress(ten), options);
    let files = 0;
    page.on('download', () => (files += 1));
    // Its script does not arrive: the file is never done by itself.
    await page.route(/deck-file-script/, () => {});
    await page.getByRole('button', { name: text.file }).click();
    await page.getByRole('button', { name: text.cancel }).click();
    await page.getByText(text.cancelled).waitFor();
    await page.waitForFunction(() => document.querySelector('[class*="deck-file-stage"]') === null);
    expect(files).toBe(0);
  });
});

describe('a deck of ten charts as one HTML file', () => {
  let file: string;
  beforeAll(async () => {
    const { page, close } = await openPage(deckAddress(ten), options);
    file = await save(page, text.file);
    await close();
  });

  /** Opens the file without a network. */
  async function open(): Promise<OpenedPage & { requests: string[] }> {
    const opened = await newPage({ offline: true, viewport: options.viewport });
    onTestFinished(opened.close);
    const requests: string[] = [];
    opened.page.on('request', (request) => requests.push(request.url()));
    await opened.page.goto(pathToFileURL(file).href);
    await expectSlide(opened.page, 1);
    return { ...opened, requests };
  }

  const slideOf = (page: Page, chart: string | undefined) =>
    page.getByRole('region', { name: titleOf(chart), exact: true });
  async function expectSlide(page: Page, number: number) {
    await slideOf(page, ten[number - 1]).waitFor();
    await page.waitForURL(({ hash }) => hash === `#${number}`);
    await expectSoon(() => page.getByRole('heading', { level: 2 }).count()).toBe(1);
  }

  test('asks for nothing, and is at most 1 MB', async () => {
    const { page, messages: said, requests } = await open();
    await expectSoon(() => page.evaluate(() => [...document.fonts].map(({ status }) => status))).toEqual(['loaded']);
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(file).href]);
    expect(readFileSync(file).byteLength).toBeLessThanOrEqual(1_000_000);
    expect(said).toEqual([]);
  });

  fullTest(
    'has every slide uncut, with its table, its source and a mark for each point that it has room for',
    async () => {
      const { page, messages: said } = await open();
      for (const [index, chart] of ten.entries()) {
        await expectSlide(page, index + 1);
        const slide = slideOf(page, chart);
        await slide.getByRole('table').last().waitFor({ state: 'attached' });
        await slide.getByText(messages.nl.figure.sourceLine('')).first().waitFor();
        const { cut, isWhole, saysRest } = await cutOff(slide);
        expect(cut, chart).toEqual([]);
        expect(saysRest, `${chart}: says what is not drawn`).toBe(!isWhole);
        await slide.locator('[data-slot="chart"]').focus();
        await page.keyboard.press('End');
        await expectSoon(() => slide.locator('[data-slot="readout"]').textContent()).not.toBe('');
        await page.keyboard.press('PageDown');
      }
      await expectSlide(page, ten.length);
      expect(said).toEqual([]);
    },
  );

  fullTest('leaves letters and digits alone once they are switched off', async () => {
    const { page } = await open();
    await page.keyboard.press('?');
    await page.getByRole('checkbox', { name: text.characterKeys }).uncheck();
    await page.keyboard.press('Escape');
    for (const key of ['o', '3', 'Enter']) await page.keyboard.press(key);
    await expectSlide(page, 2);
  });

  fullTest('goes by clicks and tools, and says which tool is on', async () => {
    const { page } = await open();
    const tool = (name: string) => page.getByRole('button', { name, exact: true });
    await page.mouse.click(1000, 40);
    await expectSlide(page, 2);
    await page.mouse.click(100, 40);
    await expectSlide(page, 1);
    await tool(text.next).click();
    await expectSlide(page, 2);
    expect(await tool(text.table).getAttribute('aria-pressed')).toBe('false');
    await tool(text.table).click();
    await expectSoon(() => tool(text.table).getAttribute('aria-pressed')).toBe('true');
    await slideOf(page, ten[1]).getByRole('columnheader').first().click();
    await expectSlide(page, 2);
  });

  fullTest('goes to the number that is typed, lists its keys and turns black', async () => {
    const { page } = await open();
    await page.keyboard.press('4');
    await page.keyboard.press('Enter');
    await expectSlide(page, 4);
    await page.keyboard.press('?');
    await page.getByRole('heading', { name: text.help }).waitFor();
    await page.keyboard.press('b');
    await slideOf(page, ten[3]).waitFor({ state: 'hidden' });
    await page.getByRole('status').filter({ hasText: text.isBlack }).waitFor({ state: 'attached' });
    await page.keyboard.press('PageDown');
    await expectSlide(page, 5);
  });

  fullTest('says what the pointer is on, and hides the pointer at rest', async () => {
    const { page } = await open();
    const slide = slideOf(page, ten[0]);
    // Where the pointer comes from is no move.
    await page.mouse.move(5, 5);
    await slide.locator('[data-slot="chart"] [data-point]').first().hover();
    await expectSoon(() => slide.locator('[data-slot="readout"]').textContent()).not.toBe('');
    await expectSoon(() => page.evaluate(() => getComputedStyle(document.documentElement).cursor)).toBe('none');
  });

  fullTest('has notes, an overview to choose from, and nothing that axe finds', async () => {
    const { page, messages: said } = await open();
    await page.keyboard.press('n');
    await page.getByRole('heading', { name: text.caveats }).waitFor();
    await page.keyboard.press('o');
    await expectSoon(() => page.getByRole('heading', { level: 2 }).count()).toBe(ten.length);
    expect(await accessibilityProblems(page), 'overview').toEqual([]);
    await page.getByRole('button', { name: titleOf(ten[3]) }).click();
    await slideOf(page, ten[3]).waitFor();
    await page.getByRole('heading', { name: text.caveats }).waitFor();
    expect(await accessibilityProblems(page), 'slide with notes').toEqual([]);
    expect(said).toEqual([]);
  });

  fullTest('is printed with a page for each slide', async () => {
    const { page } = await open();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect([...pdf.matchAll(/\/MediaBox/g)]).toHaveLength(ten.length);
  });
});
