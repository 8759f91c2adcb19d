import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fullTest } from '../tier.ts';
import { deckKey } from '#view/deck.ts';
import { deckWordsKey } from '#view/deck-words.ts';
import { accessibilityProblems } from './axe.ts';
import { useBrowser, visit } from './open-page.ts';
import { inPresentation } from './presenting.ts';
import { deckAddress, drawn, expectSoon, ids, keptDeck, place, text, titleOf } from './slides.ts';

useBrowser({ needsWindows: true });

const [first = '', second = ''] = ids;
const view = `${first}!sort.value`;
const words = {
  title: 'Wat <werkt> & waarom',
  occasion: 'Studiedag in Brussel',
  notes: { [first]: 'Eerst dit.\nDan dat.' },
};

/** What a browser has kept of a reader who wrote these words. */
function keptWords(charts: string[]): BrowserContextOptions {
  const kept = keptDeck(charts);
  const state = typeof kept.storageState === 'object' ? kept.storageState : undefined;
  for (const { localStorage } of state?.origins ?? [])
    localStorage.push({ name: deckWordsKey, value: JSON.stringify(words) });
  return kept;
}

async function save(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await download.path());
}

describe('the words of the reader', () => {
  fullTest('are written beside the slides, are kept on the device, and stand in no address', async () => {
    const { page, messages: said } = await visit('/nl/present/', keptDeck([first, view]));
    await drawn(page, 2);
    await page.getByRole('textbox', { name: text.ownTitle }).fill(words.title);
    await page.getByRole('textbox', { name: text.occasion }).fill(words.occasion);
    const slide = page.getByRole('group', { name: text.titleSlide }).locator('[data-slide="title"]');
    await slide.getByText(words.title).waitFor();
    const row = page.locator(`[data-entry="${first}"]`);
    await row.getByText(text.ownNotes).click();
    await row.getByRole('textbox', { name: text.noteOf(titleOf(first)), exact: true }).fill(words.notes[first] ?? '');
    await expectSoon(() =>
      page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null'), deckWordsKey),
    ).toEqual(words);
    expect(await page.getByRole('textbox', { name: text.address }).inputValue()).not.toMatch(/werkt|Studiedag|Eerst/);
    expect(await page.evaluate((key) => localStorage.getItem(key), deckKey)).toBe(JSON.stringify([first, view]));
    expect(place(page)).toBe('/nl/present/');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(said).toEqual([]);
  });

  fullTest('are the first slide, and stand in the window with notes', async () => {
    const { page } = await visit('/nl/present/', keptWords([first, second]));
    await page.getByRole('button', { name: text.start }).click();
    await inPresentation(page).getByRole('heading', { name: words.title }).waitFor();
    await inPresentation(page).getByText(words.occasion).waitFor();
    await inPresentation(page).getByText(text.position('1', '3')).first().waitFor();
    const [notes] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('n')]);
    await notes.getByRole('heading', { level: 1, name: words.title }).waitFor();
    await page.keyboard.press('PageDown');
    await notes.getByRole('heading', { level: 1, name: titleOf(first) }).waitFor();
    await notes.getByText('Dan dat.').waitFor();
    await page.keyboard.press('PageDown');
    await notes.getByRole('heading', { level: 1, name: titleOf(second) }).waitFor();
    await expectSoon(() => notes.getByText('Dan dat.').count()).toBe(0);
    await page.keyboard.press('o');
    const overview = inPresentation(page).getByRole('list', { name: text.overview });
    await overview.getByRole('button', { name: words.title }).click();
    await inPresentation(page).getByText(words.occasion).waitFor();
  });

  test('are not shown with the deck of an address', async () => {
    const { page } = await visit(deckAddress([first, second]), keptWords([first]));
    await drawn(page, 2);
    expect(await page.getByRole('group', { name: text.titleSlide }).count()).toBe(0);
    await page.getByRole('button', { name: text.start }).click();
    await inPresentation(page)
      .getByRole('heading', { name: titleOf(first) })
      .waitFor();
  });

  fullTest('stand on paper and in the HTML file, escaped', async () => {
    const { page } = await visit('/nl/present/', keptWords([first, second]));
    await drawn(page, 2);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect([...pdf.matchAll(/\/MediaBox/g)]).toHaveLength(3);
    const file = (await save(page, text.file)).toString();
    for (const part of ['Wat &lt;werkt&gt; &amp; waarom', words.occasion, 'Eerst dit.\nDan dat.'])
      expect(file).toContain(part);
  });
});
