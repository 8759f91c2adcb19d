import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { fullTest, inTier } from '../tier.ts';
import { locales } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { wakeAll, settle } from './figures.ts';
import { newPage, openPage, useBrowser } from './open-page.ts';
import { charts, contents, localeOf } from './published.ts';

useBrowser();

let page: Page;
let said: string[];

beforeAll(async () => {
  ({ page, messages: said } = await newPage({ viewport: { width: 1280, height: 900 } }));
});

async function open(address: string) {
  said.length = 0;
  await page.goto(address.slice(1));
  await settle(page);
}

const place = () => new URL(page.url()).pathname + new URL(page.url()).search;
const panelsInView = () =>
  page.locator('[data-panel]:visible').evaluateAll((all) => all.map((panel) => panel.getAttribute('data-panel')));
const theme = () => page.locator('html').getAttribute('data-theme');
const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const [first, last] = [contents.priorities[0]?.id, contents.priorities.at(-1)?.id];

describe.for(inTier(charts, charts.slice(0, 1)).map(({ chart, page: own, embed }) => ({ chart, own, embed })))(
  '$own',
  ({ own, embed }) => {
    test.for(inTier<'table' | 'source'>(['table', 'source'], ['table']))(
      'opens with ?tab=%s, here and in the embed',
      async (tab) => {
        for (const path of [own, embed]) {
          await open(`${path}?tab=${tab}`);
          await expect.poll(panelsInView).toEqual([tab]);
          await wakeAll(page);
          expect(await panelsInView()).toEqual([tab]);
        }
        expect(said).toEqual([]);
      },
    );

    fullTest('writes the chosen tab into the address, and back and reload find it again', async () => {
      const text = messages[localeOf(own)].figure.view;
      await open(own);
      await expect.poll(panelsInView).toEqual(['chart']);
      await page.getByRole('radio', { name: text.table }).check({ force: true });
      await expect.poll(place).toBe(`${own}?tab=table`);
      await expect.poll(panelsInView).toEqual(['table']);
      await page.getByRole('radio', { name: text.source }).check({ force: true });
      await expect.poll(place).toBe(`${own}?tab=source`);
      await page.goBack();
      await expect.poll(panelsInView).toEqual(['table']);
      await page.reload();
      await settle(page);
      await expect.poll(panelsInView).toEqual(['table']);
      await page.goBack();
      await expect.poll(panelsInView).toEqual(['chart']);
      await expect.poll(place).toBe(own);
    });
  },
);

fullTest.for(['practices/', 'charts/', ''])(
  '/nl/%s keeps its view when the language or the theme changes',
  async (path) => {
    const view = `?priority=${first}~${last}&q=e`;
    const shown = () =>
      page.locator('main :is(th, h2, h3) a:visible').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    await open(`/nl/${path}${view}`);
    await page.getByRole('combobox', { name: messages.nl.site.theme }).selectOption('dark');
    expect(place()).toBe(`/nl/${path}${view}`);
    await page.locator('header a[hreflang="en"]').click();
    await expect.poll(place).toBe(`/en/${path}${view}`);
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
    const navigated = await shown();
    expect(await theme()).toBe('dark');
    await page.reload();
    await settle(page);
    await expect.poll(shown).toEqual(navigated);
    expect(await theme()).toBe('dark');
    await page.getByRole('combobox', { name: messages.en.site.theme }).selectOption('auto');
    expect(await theme()).toBeNull();
    expect(said).toEqual([]);
  },
);

fullTest('a theme in the address holds for the visit, and gives way to a choice', async () => {
  await open('/nl/about/');
  const light = await ground();
  await open('/nl/about/?theme=dark');
  expect(await theme()).toBe('dark');
  await expect.poll(ground).not.toBe(light);
  await open('/nl/data/');
  expect(await theme()).toBe('dark');
  await open('/nl/data/?theme=dark');
  await page.getByRole('combobox', { name: messages.nl.site.theme }).selectOption('light');
  await expect.poll(place).toBe('/nl/data/');
  await expect.poll(ground).toBe(light);
  await page.getByRole('combobox', { name: messages.nl.site.theme }).selectOption('auto');
});

test('a link leads to its page without loading the site anew, and the heading takes the focus', async () => {
  await open('/nl/');
  await page.evaluate(() => document.body.setAttribute('data-same-document', ''));
  const practice = contents.practices[0];
  const steps = [
    { link: page.locator('header nav a[href="/nl/practices/"]'), to: '/nl/practices/' },
    { link: page.locator(`main h2 a[href="/nl/practices/${practice?.id}/"]`), to: `/nl/practices/${practice?.id}/` },
    { link: page.locator('header nav a[href="/nl/compare/"]'), to: '/nl/compare/' },
    { link: page.locator('header nav a[href="/nl/charts/"]'), to: '/nl/charts/' },
    { link: page.locator(`main h2 a[href="${charts[0]?.page}"]`), to: charts[0]?.page },
    { link: page.locator('header nav a[href="/nl/data/"]'), to: '/nl/data/' },
    { link: page.locator('header nav a[href="/nl/about/"]'), to: '/nl/about/' },
    { link: page.locator('header a[hreflang="en"]'), to: '/en/about/' },
    { link: page.locator('header nav a[href="/en/"]'), to: '/en/' },
  ];
  for (const { link, to } of steps) {
    const before = await page.title();
    await link.click();
    await expect.poll(place).toBe(to);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await expect.poll(() => page.title()).not.toBe(before);
    expect(await page.evaluate(() => window.scrollY), to).toBe(0);
  }
  expect(await page.locator('body[data-same-document]').count()).toBe(1);
  expect(said).toEqual([]);
});

test.for(locales)('the root leads a reader of %s to that language, with the view of the address', async (locale) => {
  const { page: own, messages: heard, close } = await openPage(`/?priority=${first}`, { locale });
  await own.waitForURL(`**/${locale}/?priority=${first}`);
  expect(heard).toEqual([]);
  await close();
});

fullTest('a language once chosen is remembered at the root', async () => {
  const { page: own, close } = await openPage('/nl/about/', { locale: 'nl' });
  await own.locator('header a[hreflang="en"]').click();
  await own.waitForURL('**/en/about/');
  await own.goto('');
  await own.waitForURL('**/en/');
  await close();
});
