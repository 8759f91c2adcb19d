import { describe, expect, inject, test } from 'vitest';
import { fullTest } from '../tier.ts';
import type { Page } from 'playwright-core';
import { buildChart } from '#charts/build.ts';
import { chartCsv } from '#export/chart-csv.ts';
import { fingerprint } from '#export/provenance.ts';
import { messages } from '#i18n/messages.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';
import { settle } from './figures.ts';
import { newPage, openPage, useBrowser } from './open-page.ts';

useBrowser();

const { charts, datasets, units } = readCatalogue('data');
const [definition] = charts.filter(({ id }) => id === 'ibo-outcomes');
if (!definition) throw new Error('expected the chart ibo-outcomes');
const model = buildChart(definition, datasets, units, 'nl');
const { reopen, copy } = messages.nl.file;

/** A file of the chart as it was downloaded from another host. */
function downloaded(data = fingerprint(model)) {
  const address = 'https://example.org/skills/nl/charts/ibo-outcomes/?tab=table';
  return { name: 'ibo-outcomes-nl.csv', text: chartCsv(model, { address, fingerprint: data }, 'belgian') };
}

async function drop(page: Page, { name, text }: { name: string; text: string }) {
  const data = await page.evaluateHandle(
    ([fileName = '', content = '']) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName));
      return transfer;
    },
    [name, text],
  );
  await settle(page);
  await page.dispatchEvent('main', 'dragover', { dataTransfer: data });
  await page.getByText(reopen.drop).waitFor();
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
}

describe('a file that is brought back', () => {
  test('opens exactly its view when it is dropped on any page, and says that the data are the same', async () => {
    const { page, messages: said, close } = await openPage('/nl/about/');
    await page.waitForFunction(() => document.querySelector('select') !== null);
    await drop(page, downloaded());
    await page.getByText(reopen.same('ibo-outcomes-nl.csv')).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/\/nl\/charts\/ibo-outcomes\/$/);
    expect(new URL(page.url()).search).toBe('?tab=table');
    await page.locator('[data-panel="table"]').waitFor();
    expect(said).toEqual([]);
    await close();
  });

  fullTest('says that the data have changed since', async () => {
    const { page, close } = await openPage('/nl/');
    await drop(page, downloaded('0000000000000000'));
    await page.getByText(reopen.changed('ibo-outcomes-nl.csv')).waitFor();
    await close();
  });

  fullTest('can be chosen on the data page, and one that says nothing is told so', async () => {
    const { page, close } = await openPage('/nl/data/');
    await settle(page);
    const input = page.locator('input[type="file"]');
    await input.setInputFiles({ name: 'vakantie.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') });
    await page.getByText(reopen.unknown('vakantie.csv')).waitFor();
    const { name, text } = downloaded();
    await input.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.getByText(reopen.same(name)).waitFor();
    await page.getByRole('button', { name: messages.nl.notice.dismiss, exact: true }).click();
    expect(await page.getByText(reopen.same(name)).count()).toBe(0);
    await close();
  });

  fullTest('is not blamed when the code that reads it does not arrive', async () => {
    const { page, close } = await openPage('/nl/data/');
    await settle(page);
    await page.route('**/assets/file-provenance-*.js', (route) => route.abort('connectionrefused'));
    const { name, text } = downloaded();
    await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.getByText(reopen.noCode(name)).waitFor();
    await close();
  });
});

describe('copying', () => {
  test('puts sentence, citations and table of a chart on the clipboard, and says so', async () => {
    const { page, close } = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto('nl/charts/ibo-outcomes/');
    await settle(page);
    const press = async (name: string, done: string, content: string | RegExp) => {
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByText(done).first().waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(content);
    };
    const { sharing } = messages.nl;
    await press(sharing.share.copyWithSource, sharing.copied, model.sentence);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Bron: SERV (2018)');

    await page.locator('button[data-action="share"]').click();
    const dialog = page.getByRole('dialog');
    const fields = await dialog.getByRole('textbox').all();
    for (const field of fields)
      expect(await field.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(0);
    await press(sharing.share.copyCitation, sharing.copied, /^Vaardigheden in beeld\. \(z\.d\.\)\..* SERV \(2018\)/);
    await press(copy.bibtex, copy.done(copy.bibtex), '@misc{vaardigheden-in-beeld-ibo-outcomes');
    await press(copy.ris, copy.done(copy.ris), 'TY  - ELEC');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(inject('site'));
    await page.keyboard.press('Escape');

    await page.locator('button[data-action="download"]').click();
    await press(copy.table, copy.done(copy.table), `${model.table.rowHeads[0]}\t`);
    await page.getByRole('button', { name: copy.picture, exact: true }).click();
    await page.getByText(copy.done(copy.picture)).waitFor();
    const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
    expect(types).toContain('image/png');
    await close();
  });

  fullTest('that is not allowed shows the text, to be copied by hand', async () => {
    const { page, close } = await openPage('/nl/charts/ibo-outcomes/');
    await settle(page);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.locator('button[data-action="share"]').click();
    await page.getByRole('button', { name: copy.ris, exact: true }).click();
    expect(await page.getByRole('textbox', { name: copy.failed }).inputValue()).toContain('TY  - ELEC');
    await close();
  });
});
