import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { fullTest, inTier } from '../tier.ts';
import { messages } from '#i18n/messages.ts';
import { settle } from './figures.ts';
import { newPage, useBrowser } from './open-page.ts';
import { contents } from './published.ts';

useBrowser();

let page: Page;

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

beforeAll(async () => {
  ({ page } = await newPage({ viewport: desktop }));
});

async function open(address: string) {
  await page.goto(address.slice(1));
  await settle(page);
  await page.locator('html').evaluate(() => document.fonts.ready);
}

const cards = () => page.locator('main article:visible');

fullTest.for([desktop, phone])(
  'the filters stay in reach at $width, and cover nothing that has the focus',
  async (at) => {
    await page.setViewportSize(at);
    await open('/nl/?priority=financing');
    const summary = page.locator('search summary');
    const bar = await page.locator('main :has(> search)').evaluate((element) => element.getBoundingClientRect().height);
    expect(bar).toBeLessThanOrEqual(64);
    await page.evaluate(() => window.scrollTo(0, 1500));
    for (const part of [
      summary,
      page.getByText(messages.nl.filter.practices(2, messages.nl.filter.ofAll('4', String(contents.practices.length)))),
      page.getByRole('link', { name: messages.nl.filter.compareThese('4') }),
    ]) {
      const box = await part.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(64);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(at.width);
    }
    await cards().last().getByRole('link').focus();
    for (let steps = 0; steps < 12; steps += 1) {
      await page.keyboard.press('Shift+Tab');
      const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0);
      const isInBar = await page.evaluate(() => document.activeElement?.closest('search, [class*="bar"]') !== null);
      if (!isInBar) expect(top).toBeGreaterThanOrEqual(bar - 4);
    }
    await summary.click();
    await page
      .locator('search')
      .getByRole('checkbox', { name: contents.priorities[0]?.label.nl ?? '' })
      .check();
    await page.keyboard.press('Escape');
    expect(await page.locator('search details[open]').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary');
  },
);

test.for(inTier([phone, { width: 844, height: 390 }], [phone]))(
  'the opened filters are in the window as a whole at $width, and lead to what they leave',
  async (at) => {
    const text = messages.nl.filter;
    const priority = contents.priorities.at(-1);
    await page.setViewportSize(at);
    await open(`/nl/?priority=${priority?.id}`);
    await page.locator('search summary').click();
    const count = contents.practices.filter(({ priorities }) => priorities.includes(priority?.id ?? '')).length;
    const show = page.getByRole('button', { name: text.show(text.practices(count, String(count))) });
    const top = async () => (await show.boundingBox())?.y ?? Infinity;
    await expect.poll(top).toBeLessThan(at.height - 24);
    const last = page.locator('search').getByRole('checkbox').last();
    await last.scrollIntoViewIfNeeded();
    expect((await last.boundingBox())?.y).toBeLessThan(await top());
    await show.click();
    expect(await page.locator('search details[open]').count()).toBe(0);
    const title = await page.getByRole('heading', { name: messages.nl.overview.prioritiesTitle }).boundingBox();
    expect(title?.y).toBeGreaterThan(56);
    expect(title?.y).toBeLessThan(at.height / 2);
  },
);

fullTest(
  'a number below rows that are out of sight brings those that remain into view, and moves nothing else',
  async () => {
    await page.setViewportSize({ width: 1440, height: 500 });
    await open('/nl/');
    const rows = page.locator('main table tbody tr');
    const number = page.locator('main table tfoot a').last();
    await number.evaluate((link) => link.scrollIntoView({ block: 'center' }));
    const place = () => page.evaluate(() => window.scrollY);
    const before = await place();
    await number.click();
    await expect.poll(async () => (await rows.first().boundingBox())?.y).toBeGreaterThan(56);
    expect((await rows.first().boundingBox())?.y).toBeLessThan(500);
    await page.goBack();
    await expect.poll(place).toBe(before);
    await page.setViewportSize({ width: 1440, height: 1400 });
    await page.evaluate(() => window.scrollTo(0, 40));
    await page.locator('main table tfoot a').last().click();
    await expect.poll(() => rows.count()).toBeLessThan(contents.practices.length);
    expect(await place()).toBe(40);
  },
);

test.for(inTier([desktop, phone], [phone]))(
  'the opened filters take a press on a word, and stay, at $width',
  async (at) => {
    await page.setViewportSize(at);
    await open('/nl/');
    const [priority] = contents.priorities;
    const filters = page.locator('search').filter({ has: page.locator('details') });
    await filters.locator('summary').click();
    await filters.getByText(priority?.label.nl ?? '').click();
    await expect.poll(() => new URL(page.url()).search).toBe(`?priority=${priority?.id}`);
    // What takes no focus gives it to what is around the panel.
    await filters.getByText(messages.nl.filter.sector, { exact: true }).click();
    expect(await filters.locator('details[open]').count()).toBe(1);
    await page.locator('h1').click();
    expect(await filters.locator('details[open]').count()).toBe(0);
  },
);

fullTest('on a phone the names above the heatmap filter by their priority', async () => {
  await page.setViewportSize(phone);
  await open('/nl/');
  const [priority] = contents.priorities;
  const name = page.getByRole('button', { name: priority?.short.nl ?? '', exact: true }).first();
  await name.click();
  await expect.poll(() => new URL(page.url()).search).toBe(`?priority=${priority?.id}`);
  expect(await name.getAttribute('aria-pressed')).toBe('true');
  await name.click();
  await expect.poll(() => new URL(page.url()).search).toBe('');
});
