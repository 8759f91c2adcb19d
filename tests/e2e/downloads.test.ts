import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, inject, test } from 'vitest';
import { buildChart } from '#charts/build.ts';
import { fileProvenance } from '#export/file-provenance.ts';
import { fingerprint } from '#export/provenance.ts';
import { downloadFormats, type DownloadFormatId } from '#figure/download-formats.ts';
import { locales, type Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';
import { fullTest, someInTier } from '../tier.ts';
import { settle } from './figures.ts';
import { openPage, useBrowser, useVisitor } from './open-page.ts';

const { charts, datasets, units } = readCatalogue('data');
const visit = useVisitor();

/** One chart of each kind. */
const sample = [...new Map(charts.map((chart) => [chart.kind, chart])).values()];

function modelOf(id: string, locale: Locale) {
  const definition = charts.find((chart) => chart.id === id);
  if (!definition) throw new Error(`expected the chart ${id}`);
  return buildChart(definition, datasets, units, locale);
}

async function openMenu(page: Page, locale: Locale) {
  await settle(page);
  await page.getByRole('button', { name: messages[locale].figure.actions.download }).click();
  await page.getByRole('dialog').getByText(messages[locale].downloads.lead).waitFor();
}

/** Presses an entry of the open menu. */
async function download(page: Page, format: string, locale: Locale) {
  const { name } = messages[locale].downloads.formats[formatId(format)];
  const waiting = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) };
}

function formatId(text: string): DownloadFormatId {
  const found = Object.keys(downloadFormats).find((id): id is DownloadFormatId => id === text);
  if (!found) throw new Error(`expected a format, received ${text}`);
  return found;
}

describe.each(someInTier(locales))('the menu of downloads in %s', (locale) => {
  test('gives a file for each entry, which leads back to the chart and its data', async () => {
    const { page, messages: said } = await visit(`/${locale}/charts/ibo-outcomes/`);
    await openMenu(page, locale);
    for (const format of Object.keys(downloadFormats)) {
      const { name, bytes } = await download(page, format, locale);
      expect(name).toBe(`ibo-outcomes-${locale}.${downloadFormats[formatId(format)].extension}`);
      const provenance = await fileProvenance(new Blob([bytes]));
      const address = new URL(`${locale}/charts/ibo-outcomes/`, inject('site')).href;
      expect(provenance, format).toEqual({ address, fingerprint: fingerprint(modelOf('ibo-outcomes', locale)) });
    }
    expect(said).toEqual([]);
  });
});

describe.each(sample)('a chart of the kind $kind', ({ id }) => {
  fullTest.each([
    ['png-wide', 1920, 1080],
    ['png-standard', 1920, 1440],
    ['png-square', 1920, 1920],
  ])('has a picture %s of %i by %i pixels in which something is drawn', async (format, width, height) => {
    const { page, messages: said } = await visit(`/nl/charts/${id}/`);
    await openMenu(page, 'nl');
    const { bytes } = await download(page, format, 'nl');
    const view = new DataView(bytes.buffer);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([width, height]);
    // An empty picture of this size takes less than 30 kB.
    expect(bytes.length).toBeGreaterThan(40_000);
    expect(said).toEqual([]);
  });

  fullTest('has a picture as SVG that opens on its own and shows its title', async () => {
    const { page } = await visit(`/nl/charts/${id}/`);
    await openMenu(page, 'nl');
    const { bytes } = await download(page, 'svg', 'nl');
    const alone = await page.context().newPage();
    await alone.goto(`data:image/svg+xml;base64,${Buffer.from(bytes).toString('base64')}`);
    expect(await alone.locator('parsererror').count()).toBe(0);
    expect(await alone.locator('svg > title').textContent()).toBe(modelOf(id, 'nl').title);
    await alone.close();
  });

  fullTest('has a slide that is made in the browser, with its notes', async () => {
    const { page, messages: said } = await visit(`/nl/charts/${id}/`);
    await openMenu(page, 'nl');
    const { bytes } = await download(page, 'pptx', 'nl');
    const parts = unzipSync(bytes);
    expect(strFromU8(parts['ppt/notesSlides/notesSlide1.xml'] ?? new Uint8Array())).toContain(`/nl/charts/${id}/`);
    expect(said).toEqual([]);
  });
});

describe('a download that fails', () => {
  useBrowser();

  fullTest('says so, and works when it is tried again', async () => {
    const { page, close } = await openPage('/en/charts/ibo-outcomes/');
    await page.route(/\/pptx-[^/]*\.js$/, (route) => route.abort());
    await openMenu(page, 'en');
    const { downloads, problem } = messages.en;
    await page.getByRole('button', { name: downloads.formats.pptx.name, exact: true }).click();
    await page.getByRole('alert').getByText(downloads.failed(downloads.formats.pptx.name)).waitFor();
    await page.unroute(/\/pptx-[^/]*\.js$/);
    const again = page.waitForEvent('download');
    await page.getByRole('alert').getByRole('button', { name: problem.retry }).click();
    expect((await again).suggestedFilename()).toBe('ibo-outcomes-en.pptx');
    await close();
  });

  fullTest('can be cancelled', async () => {
    const { page, close } = await openPage('/en/charts/ibo-outcomes/');
    const { downloads } = messages.en;
    await page.route(/\/pptx-[^/]*\.js$/, () => {});
    await openMenu(page, 'en');
    await page.getByRole('button', { name: downloads.formats.pptx.name, exact: true }).click();
    await page.getByRole('button', { name: downloads.cancel, exact: true }).click();
    expect(await page.getByText(downloads.cancelled(downloads.formats.pptx.name)).isVisible()).toBe(true);
    await close();
  });
});
