import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { messages } from '#i18n/messages.ts';
import { deckKey } from '#view/deck.ts';
import { defaultView } from '#view/view-state.ts';
import { settle } from './figures.ts';
import { newPage, useBrowser } from './open-page.ts';
import { payloads } from './payloads.ts';
import { charts, contents } from './published.ts';

useBrowser();

let page: Page;
let said: string[];
let dialogs: string[];

beforeAll(async () => {
  ({ page, messages: said } = await newPage({ viewport: { width: 1280, height: 900 } }));
  dialogs = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  // Whatever the policy of the page has refused, it has refused too late: nothing may come that far.
  await page.addInitScript(() => {
    window.refused = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.refused.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
});

declare global {
  interface Window {
    /** What the content security policy did not allow. */
    refused: string[];
  }
}

/** Elements that a text has become: an attribute that runs code, a frame, a script that the build did not write. */
const madeOfText = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(
        (element) =>
          [...element.attributes].some(
            ({ name, value }) =>
              name.startsWith('on') ||
              (/^(?:xlink:)?href$|^src$|^(?:form)?action$/.test(name) && /^\s*(?:javascript|data:text)/i.test(value)),
          ) ||
          element.matches('iframe, object, embed, math, base') ||
          (element.matches('body script') && !element.matches('[type="application/json"], [src]')),
      )
      .map((element) => element.outerHTML.slice(0, 200)),
  );

async function expectNothingRan() {
  expect(await madeOfText()).toEqual([]);
  expect(await page.evaluate(() => window.refused)).toEqual([]);
  expect(dialogs).toEqual([]);
  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
}

const chart = charts.find(({ locale }) => locale === 'nl');
const routes = [
  '/nl/',
  '/nl/practices/',
  `/nl/practices/${contents.practices[0]?.id}/`,
  '/nl/charts/',
  chart?.page ?? '',
  chart?.embed ?? '',
  '/nl/figures/',
  '/nl/compare/',
  '/nl/present/',
  '/nl/data/',
];

describe('a text that means harm is a text', () => {
  // Each text meets a third of the routes, and each kind of text every route.
  test.for(routes.map((path, place) => ({ path, own: payloads.filter((_, at) => at % 3 === place % 3) })))(
    'in every parameter and the anchor of $path',
    async ({ path, own }) => {
      for (const payload of own) {
        const query = new URLSearchParams(Object.keys(defaultView).map((key) => [key, payload]));
        said.length = 0;
        await page.goto(`${path.slice(1)}?${query.toString()}#${encodeURIComponent(payload)}`);
        // The app takes the page over at once, since the address asks for something. An embed leaves its address alone.
        if (path === chart?.embed) await page.locator('figure').waitFor();
        else await page.waitForFunction(() => !window.location.search.includes('theme='));
        await expectNothingRan();
        expect(said, payload).toEqual([]);
      }
    },
  );

  test('in the search of every page, and in the list that it leads to', async () => {
    await page.goto('nl/');
    await settle(page);
    const field = page.locator('header search').getByRole('combobox');
    for (const payload of payloads) {
      await field.fill(payload);
      await expect.poll(() => field.getAttribute('aria-expanded')).not.toBeNull();
      await expectNothingRan();
    }
    await field.fill(payloads[0] ?? '');
    await field.press('Enter');
    await page.waitForURL('**/nl/practices/?q=*');
    const list = page.locator('main search').getByRole('searchbox');
    for (const payload of payloads) {
      await list.fill(payload);
      await page.getByText(payload.slice(0, 12)).first().waitFor();
      await expectNothingRan();
    }
  });

  test('in the words of a presentation, on its slides and in its files', async () => {
    const text = messages.nl.presentPage;
    await page.goto('nl/present/');
    await page.evaluate(
      ([key = '', deck = '']) => localStorage.setItem(key, deck),
      [deckKey, JSON.stringify(contents.charts.slice(0, 1).map(({ id }) => id))],
    );
    await page.reload();
    await settle(page);
    for (const payload of payloads) {
      await page.getByRole('textbox', { name: text.ownTitle }).fill(payload);
      await page.getByRole('textbox', { name: text.occasion }).fill(payload);
      await expectNothingRan();
    }
    const title = payloads[2] ?? '';
    await page.getByRole('textbox', { name: text.ownTitle }).fill(title);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: text.file }).click(),
    ]);
    const folder = mkdtempSync(join(tmpdir(), 'vaardigheden-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, download.suggestedFilename());
    await download.saveAs(file);
    await page.goto(pathToFileURL(file).href);
    await page.getByText(title).first().waitFor();
    expect(dialogs).toEqual([]);
  });
});
