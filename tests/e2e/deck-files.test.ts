import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messages } from '#i18n/messages.ts';
import { accessibilityProblems } from './axe.ts';
import { newPage, openPage, useBrowser, type OpenedPage } from './open-page.ts';
import { cutOff, deckAddress, drawn, ten, text, titleOf } from './slides.ts';

useBrowser();

describe('a deck of ten charts on paper and as files', () => {
  let opened: OpenedPage;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'vaardigheden-'));
    opened = await openPage(deckAddress(ten), { viewport: { width: 1280, height: 720 }, colorScheme: 'dark' });
    await drawn(opened.page, ten.length);
  });
  afterAll(async () => {
    await opened.close();
    rmSync(folder, { recursive: true });
  });

  async function save(button: string): Promise<string> {
    const { page } = opened;
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      page.getByRole('button', { name: button }).click(),
    ]);
    const file = join(folder, download.suggestedFilename());
    await download.saveAs(file);
    return file;
  }

  test('has a page for each slide, 16:9, and no other', async () => {
    const pdf = (await opened.page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
      (Number(width) / Number(height)).toFixed(2),
    );
    expect(boxes).toEqual(ten.map(() => '1.78'));
  });

  test('is one HTML file of at most 1 MB that asks for nothing, with all slides, keys, tables, words and notes', async () => {
    const file = await save(text.file);
    expect(readFileSync(file).byteLength).toBeLessThanOrEqual(1_000_000);
    const { page, messages: said, close } = await newPage({ offline: true, viewport: { width: 1280, height: 720 } });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const address = pathToFileURL(file).href;
    await page.goto(address);
    const current = page.locator('[data-file-slide][data-current]');
    for (const [index, chart] of ten.entries()) {
      await current.locator(`[data-slide="${chart}"]`).waitFor();
      expect(await current.getByRole('heading', { level: 2, name: titleOf(chart) }).count()).toBe(1);
      expect(await current.getByRole('table').count()).toBeGreaterThan(0);
      expect(await current.getByText(messages.nl.figure.sourceLine('')).count()).toBeGreaterThan(0);
      const { cut } = await cutOff(current.locator('[data-slide]'));
      expect(cut, chart).toEqual([]);
      await current.locator('[data-slot="chart"]').focus();
      await page.keyboard.press('End');
      expect(await current.locator('[data-slot="readout"]').textContent(), chart).not.toBe('');
      await page.keyboard.press('PageDown');
      expect(new URL(page.url()).hash).toBe(`#${Math.min(index + 2, ten.length)}`);
    }
    await page.keyboard.press('Home');
    await current.locator('[data-slot="chart"] [data-point]').first().hover();
    expect(await current.locator('[data-slot="readout"]').textContent()).not.toBe('');
    await page.keyboard.press('n');
    await current.getByRole('heading', { name: text.caveats }).waitFor();
    await page.keyboard.press('o');
    expect(await page.locator('[data-frame]:visible').count()).toBe(ten.length);
    await page.locator('[data-choose="4"]').click();
    await current.locator(`[data-slide="${ten[3]}"]`).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(() => [...document.fonts].map(({ status }) => status))).toEqual(['loaded']);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect([...pdf.matchAll(/\/MediaBox/g)]).toHaveLength(ten.length);
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([address]);
    expect(said).toEqual([]);
    await close();
  });

  test('is a PowerPoint file', async () => {
    const file = await save(text.pptx);
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
    expect(opened.messages).toEqual([]);
  });

  test('is given up when the reader says so, without a file', async () => {
    const { page } = opened;
    let files = 0;
    page.on('download', () => (files += 1));
    await page.getByRole('button', { name: text.file }).click();
    await page.getByRole('button', { name: text.cancel }).click();
    await page.getByText(text.cancelled).waitFor();
    await page.waitForFunction(() => document.querySelector('[class*="deck-file-stage"]') === null);
    expect(files).toBe(0);
  });
});
