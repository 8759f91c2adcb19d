import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatNumber } from '#format/number.ts';
import { messages } from '#i18n/messages.ts';
import { deckKey } from '#view/deck.ts';
import { accessibilityProblems } from './axe.ts';
import { settle } from './figures.ts';
import { newPage, openPage, useBrowser, type OpenedPage } from './open-page.ts';
import { contents } from './published.ts';
import { deckAddress, drawn, ids, place, ten, text, titleOf } from './slides.ts';

useBrowser();

const listed = (page: Page) =>
  page.locator('[data-deck-list] > li').evaluateAll((all) => all.map((item) => item.getAttribute('data-chart')));

describe('the deck', () => {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await newPage();
  });
  afterAll(() => opened.close());

  test('takes a chart from its page, says so, counts in the masthead, and is kept on the device', async () => {
    const { page, messages: said } = opened;
    const [first = '', second = ''] = ids;
    for (const [index, chart] of [first, second].entries()) {
      await page.goto(`nl/charts/${chart}/`);
      await settle(page);
      const figure = page.locator('figure');
      await figure.getByRole('button', { name: messages.nl.figure.addToDeck, pressed: false }).click();
      await figure.getByRole('button', { name: messages.nl.figure.inDeck, pressed: true }).waitFor();
      const count = messages.nl.filter.charts(index + 1, formatNumber(index + 1, 'plain', 'nl'));
      await figure.getByRole('status').filter({ hasText: count }).waitFor({ state: 'attached' });
      await page.getByRole('link', { name: `${messages.nl.site.present} ${count}` }).waitFor();
    }
    expect(await page.evaluate((key) => localStorage.getItem(key), deckKey)).toBe(JSON.stringify([first, second]));
    await page.getByRole('link', { name: messages.nl.site.present }).click();
    await drawn(page, 2);
    expect(await listed(page)).toEqual([first, second]);
    expect(place(page)).toBe('/nl/present/');
    expect(said).toEqual([]);
  });

  test('is in step in a second tab', async () => {
    const { page } = opened;
    const other = await page.context().newPage();
    await other.goto(`nl/charts/${ids[2]}/`);
    await settle(other);
    await other.getByRole('button', { name: messages.nl.figure.addToDeck }).click();
    await page.locator(`[data-deck-list] > [data-chart="${ids[2]}"]`).waitFor();
    await other.close();
  });

  test('is put in another order by keyboard: the focus goes along, and what happened is said', async () => {
    const { page } = opened;
    const before = await listed(page);
    const [chart = '', second, third] = before.map(String);
    const down = page.getByRole('button', { name: text.down(titleOf(chart)) });
    await down.focus();
    await page.keyboard.press('Enter');
    expect(await listed(page)).toEqual([second, chart, third]);
    expect(await page.locator('p[role="status"]', { hasText: text.moved(titleOf(chart), '2', '3') }).count()).toBe(1);
    expect(await down.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await listed(page), 'stays at the end').toEqual([second, third, chart]);
    expect(await down.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('is put in another order by dragging', async () => {
    const { page } = opened;
    const before = await listed(page);
    const rows = page.locator('[data-deck-list] > li');
    await rows.last().locator('> p').dragTo(rows.first().locator('> p'));
    expect(await listed(page)).toEqual([before.at(-1), ...before.slice(0, -1)]);
  });

  test('loses a chart or all of them, and has them back', async () => {
    const { page } = opened;
    const before = await listed(page);
    await page.getByRole('button', { name: text.remove(titleOf(String(before[1]))) }).click();
    expect(await listed(page)).toEqual(before.filter((_, index) => index !== 1));
    await page.getByRole('button', { name: text.undo }).click();
    expect(await listed(page)).toEqual(before);
    await page.getByRole('button', { name: text.clear }).click();
    expect(await listed(page)).toEqual([]);
    expect(await page.getByText(text.cleared).count()).toBe(1);
    await page.getByRole('button', { name: text.undo }).click();
    expect(await listed(page)).toEqual(before);
  });

  test('takes all charts of a practice or a priority at once, and finds charts by a word', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: text.clear }).click();
    const [practice] = contents.practices.filter(
      ({ id }) => contents.charts.filter((chart) => chart.practice === id).length > 1,
    );
    const own = contents.charts.filter((chart) => chart.practice === practice?.id);
    await page.getByLabel(text.search).fill(String(practice?.name.nl));
    const all = text.addAll(messages.nl.filter.charts(own.length, String(own.length)));
    await page.getByRole('button', { name: all }).last().click();
    expect(await listed(page)).toEqual(own.map(({ id }) => id));
    await page.getByLabel(text.search).fill('');
    const priority = contents.priorities[0];
    await page.getByRole('combobox', { name: text.priority }).selectOption(String(priority?.id));
    const tackling = contents.practices.filter(({ priorities }) => priorities.includes(String(priority?.id)));
    const offered = contents.charts.filter((chart) => tackling.some(({ id }) => id === chart.practice));
    expect(await page.locator('section:has(> #add-charts) li').count()).toBe(offered.length);
    await page.getByLabel(text.search).fill('xyzzy');
    expect(await page.getByText(text.nothing).count()).toBe(1);
  });

  test('of an address is shown to another reader, whose own deck stays until it is replaced by choice', async () => {
    const other = await newPage();
    const [mine = '', ...shared] = ids.slice(0, 4);
    await other.page.addInitScript(
      ([key, value]) => localStorage.setItem(String(key), String(value)),
      [deckKey, JSON.stringify([mine])],
    );
    await other.page.goto(deckAddress(shared).slice(1));
    await drawn(other.page, shared.length);
    expect(await listed(other.page)).toEqual(shared);
    await other.page.getByRole('button', { name: text.up(titleOf(shared[1])) }).click();
    expect(place(other.page)).toBe(deckAddress([shared[1], shared[0], shared[2]].map(String)));
    const kept = () => other.page.evaluate((key) => localStorage.getItem(key), deckKey);
    expect(await kept()).toBe(JSON.stringify([mine]));
    await other.page.getByRole('button', { name: new RegExp(`^${text.keepShared}`) }).click();
    expect(await kept()).toBe(JSON.stringify([shared[1], shared[0], shared[2]]));
    await other.page.getByRole('button', { name: text.undo }).click();
    expect(await kept()).toBe(JSON.stringify([mine]));
    await other.page.goBack();
    expect(await listed(other.page)).toEqual(shared);
    await other.page.getByRole('link', { name: text.toOwn }).click();
    expect(await listed(other.page)).toEqual([mine]);
    expect(other.messages).toEqual([]);
    await other.close();
  });

  test('of an address says which charts it does not know', async () => {
    const { page, close } = await openPage(`/nl/present/?charts=${ids[0]}~no-such-chart`);
    await page.getByText('charts=no-such-chart').waitFor();
    expect(await listed(page)).toEqual([ids[0]]);
    await close();
  });
});

test('the page of the deck fits 320 pixels, and axe finds nothing', async () => {
  const { page, close } = await openPage(deckAddress(ten), { viewport: { width: 320, height: 700 } });
  await drawn(page, ten.length);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await accessibilityProblems(page)).toEqual([]);
  const small = page.locator('main button:visible, main a:visible');
  const sizes = await small.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  await close();
});
