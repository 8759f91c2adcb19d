import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fullTest } from '../tier.ts';
import { formatNumber } from '#format/number.ts';
import { messages } from '#i18n/messages.ts';
import { deckKey } from '#view/deck.ts';
import { accessibilityProblems } from './axe.ts';
import { useBrowser, visit, type OpenedPage } from './open-page.ts';
import { contents } from './published.ts';
import { settle } from './figures.ts';
import { deckAddress, drawn, expectSoon, ids, keptDeck, place, ten, text, titleOf } from './slides.ts';

useBrowser();

const [first = '', second = '', third = '', fourth = ''] = ids;
/** A chart that has another order than the declared one. */
const sortable = 'outcome-rates';

const figureText = messages.nl.figure;

const listed = (page: Page) =>
  page.locator('[data-deck-list] > li').evaluateAll((all) => all.map((item) => item.getAttribute('data-entry')));
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), deckKey);

/** Opens the page of a reader whose own deck holds these charts. */
async function visitWith(charts: string[], path = '/nl/present/'): Promise<OpenedPage> {
  // High enough for all rows: dragging does not scroll.
  const opened = await visit(path, { ...keptDeck(charts), viewport: { width: 1280, height: 1400 } });
  if (path === '/nl/present/') await expectSoon(() => listed(opened.page)).toEqual(charts);
  return opened;
}

describe('the deck', () => {
  test('takes a chart from its page, says so, counts in the masthead, and is kept on the device', async () => {
    const { page, messages: said } = await visit(`/nl/charts/${first}/`);
    for (const [index, chart] of [first, second].entries()) {
      await page.goto(`nl/charts/${chart}/`);
      await settle(page);
      const figure = page.locator('figure');
      await figure.getByRole('button', { name: figureText.addToDeck }).click();
      await figure.getByRole('button', { name: figureText.inDeck }).waitFor();
      const count = messages.nl.filter.charts(index + 1, formatNumber(index + 1, 'plain', 'nl'));
      await figure
        .getByRole('status')
        .filter({ hasText: figureText.addedToDeck(count) })
        .waitFor();
      await page.getByRole('link', { name: `${messages.nl.site.present} ${count}` }).waitFor();
    }
    expect(await kept(page)).toBe(JSON.stringify([first, second]));
    await page.getByRole('banner').getByRole('link', { name: messages.nl.site.present }).click();
    await drawn(page, 2);
    expect(await listed(page)).toEqual([first, second]);
    expect(place(page)).toBe('/nl/present/');
    expect(said).toEqual([]);
  });

  fullTest('is counted beside its name on a phone, not below it', async () => {
    const { page } = await visitWith([first, second], '/nl/');
    await page.setViewportSize({ width: 390, height: 844 });
    const links = page.getByRole('banner').getByRole('navigation').getByRole('link');
    await links.filter({ hasText: '2' }).waitFor();
    const heights = await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().height));
    expect(new Set(heights.map(Math.round)).size).toBe(1);
  });

  fullTest('gives a chart back that was added by mistake, and takes none out unless asked in words', async () => {
    const { page } = await visit(`/nl/charts/${first}/`);
    await settle(page);
    const figure = page.locator('figure');
    const button = (name: string) => figure.getByRole('button', { name, exact: true });
    await button(figureText.addToDeck).click();
    await button(figureText.undo).click();
    await button(figureText.addToDeck).waitFor();
    await expectSoon(() => kept(page)).toBe('[]');
    await button(figureText.undo).click();
    await button(figureText.inDeck).click();
    await figure.getByText(figureText.isInDeck).waitFor();
    expect(await kept(page)).toBe(JSON.stringify([first]));
    await button(figureText.takeFromDeck).click();
    await button(figureText.addToDeck).waitFor();
    await expectSoon(() => kept(page)).toBe('[]');
    await button(figureText.addToDeck).click();
    await figure.getByRole('link', { name: figureText.toDeck }).click();
    await expectSoon(() => listed(page)).toEqual([first]);
  });

  fullTest('keeps a chart as it was shown, beside the same chart as declared', async () => {
    const { page, messages: said } = await visit(`/nl/charts/${sortable}/`);
    await settle(page);
    const figure = page.locator('figure');
    await figure.getByRole('button', { name: figureText.addToDeck }).click();
    await figure.getByRole('button', { name: figureText.inDeck }).waitFor();
    await figure.getByText(messages.nl.controls.title, { exact: true }).click();
    await figure.getByRole('combobox', { name: messages.nl.controls.sort }).selectOption('value');
    // Another view is another slide.
    await figure.getByRole('button', { name: figureText.addToDeck }).click();
    await figure.getByRole('button', { name: figureText.inDeck }).waitFor();
    expect(await kept(page)).toBe(JSON.stringify([sortable, `${sortable}!sort.value`]));
    const heads = () => figure.locator('tbody th').allTextContents();
    const sorted = await heads();
    await page.goto('nl/present/');
    await drawn(page, 2);
    const headsOf = (row: number) =>
      page.locator('[data-deck-list] > li').nth(row).locator('tbody th').allTextContents();
    expect(await headsOf(1)).toEqual(sorted);
    expect(await headsOf(0)).not.toEqual(sorted);
    expect(said).toEqual([]);
  });

  fullTest('is in step in a second tab', async () => {
    const { page } = await visitWith([first, second]);
    const other = await page.context().newPage();
    await other.goto(`nl/charts/${third}/`);
    await settle(other);
    await other.getByRole('button', { name: figureText.addToDeck }).first().click();
    await expectSoon(() => listed(page)).toEqual([first, second, third]);
  });

  fullTest.each([1280, 390])('leaves the reader at %i px where they are when they add a chart', async (width) => {
    const { page } = await visit('/nl/present/', { viewport: { width, height: 844 } });
    await settle(page);
    for (const [index, chart] of [third, fourth].entries()) {
      const button = page.getByRole('button', { name: titleOf(chart) }).last();
      await button.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const before = await button.boundingBox();
      await button.click();
      await drawn(page, index + 1);
      const after = await button.boundingBox();
      expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
    }
    await page.getByRole('button', { name: text.startShort, exact: true }).click();
    await page.waitForURL(/slide=1/);
  });

  fullTest('is put in another order by keyboard: the focus goes along, and what happened is said', async () => {
    const { page } = await visitWith([first, second, third]);
    const down = page.getByRole('button', { name: text.down(titleOf(first)) });
    const isFocused = () => down.evaluate((button) => button === document.activeElement);
    await down.focus();
    await page.keyboard.press('Enter');
    await expectSoon(() => listed(page)).toEqual([second, first, third]);
    await page
      .getByRole('status')
      .filter({ hasText: text.moved(titleOf(first), '2', '3') })
      .waitFor();
    await expectSoon(isFocused).toBe(true);
    await page.keyboard.press('Enter');
    await expectSoon(() => listed(page)).toEqual([second, third, first]);
    await expectSoon(isFocused).toBe(true);
    await expectSoon(() => down.getAttribute('aria-disabled')).toBe('true');
  });

  fullTest('is put in another order by dragging', async () => {
    const { page } = await visitWith([first, second, third]);
    await drawn(page, 3);
    const rows = page.locator('[data-deck-list] > li');
    await rows.last().locator('> div > p').dragTo(rows.first().locator('> div > p'));
    await expectSoon(() => listed(page)).toEqual([third, first, second]);
  });

  fullTest('moves and loses each view of one chart by itself', async () => {
    const view = `${first}!sort.value`;
    const { page } = await visitWith([first, second, view]);
    await drawn(page, 3);
    const name = `${titleOf(first)} (${messages.nl.controls.sorts.value})`;
    await page.getByRole('button', { name: text.up(name), exact: true }).press('Enter');
    await expectSoon(() => listed(page)).toEqual([first, view, second]);
    const rows = page.locator('[data-deck-list] > li');
    await rows.nth(1).locator('> div > p').dragTo(rows.nth(0).locator('> div > p'));
    await expectSoon(() => listed(page)).toEqual([view, first, second]);
    await page.getByRole('button', { name: text.remove(titleOf(first)), exact: true }).click();
    await expectSoon(() => listed(page)).toEqual([view, second]);
    await page.getByRole('button', { name: text.undo }).click();
    await expectSoon(() => listed(page)).toEqual([view, first, second]);
  });

  fullTest('loses a chart, and has it back', async () => {
    const { page } = await visitWith([first, second, third]);
    await page.getByRole('button', { name: text.remove(titleOf(second)) }).click();
    await expectSoon(() => listed(page)).toEqual([first, third]);
    await page.getByRole('button', { name: text.undo }).click();
    await expectSoon(() => listed(page)).toEqual([first, second, third]);
  });

  fullTest('loses all charts, and has them back', async () => {
    const { page } = await visitWith([first, second, third]);
    await page.getByRole('button', { name: text.clear }).click();
    await page.getByText(text.cleared).waitFor();
    await expectSoon(() => listed(page)).toEqual([]);
    const isOnHeading = () => page.evaluate(() => document.activeElement?.matches('h2'));
    expect(await isOnHeading(), 'the button went away').toBe(true);
    await page.getByRole('button', { name: text.undo }).click();
    await expectSoon(() => listed(page)).toEqual([first, second, third]);
  });

  fullTest('takes all charts of a practice at once', async () => {
    const { page } = await visit('/nl/present/');
    await settle(page);
    const chartsOf = (practice: string) => contents.charts.filter((chart) => chart.practice === practice);
    const practice = contents.practices.find(({ id }) => chartsOf(id).length > 1);
    const own = chartsOf(String(practice?.id));
    await page.getByLabel(text.search).fill(String(practice?.name.nl));
    const all = text.addAll(messages.nl.filter.charts(own.length, String(own.length)));
    await page.getByRole('button', { name: all }).last().click();
    await expectSoon(() => listed(page)).toEqual(own.map(({ id }) => id));
  });

  fullTest('is offered the charts of a priority, and those with a word', async () => {
    const { page } = await visit('/nl/present/');
    const [priority] = contents.priorities;
    const tackling = contents.practices.filter(({ priorities }) => priorities.includes(String(priority?.id)));
    const offered = contents.charts.filter((chart) => tackling.some(({ id }) => id === chart.practice));
    const entries = page.getByRole('region', { name: text.add }).getByRole('listitem');
    const choice = page.getByRole('combobox', { name: text.priority });
    await choice.selectOption(String(priority?.id));
    await expectSoon(() => entries.count()).toBe(offered.length);
    await page.getByLabel(text.search).fill('xyzzy');
    await page.getByText(text.nothing).waitFor();
    await expectSoon(() => entries.count()).toBe(0);
  });

  fullTest(
    'of an address is shown to another reader, whose own deck stays until it is replaced by choice',
    async () => {
      const { page, messages: said } = await visitWith([first], deckAddress([second, third, fourth]));
      await expectSoon(() => listed(page)).toEqual([second, third, fourth]);
      await page.getByRole('button', { name: text.up(titleOf(third)) }).click();
      await expectSoon(() => place(page)).toBe(deckAddress([third, second, fourth]));
      expect(await kept(page)).toBe(JSON.stringify([first]));
      await page.getByRole('button', { name: new RegExp(`^${text.keepShared}`) }).click();
      await expectSoon(() => kept(page)).toBe(JSON.stringify([third, second, fourth]));
      await page.getByRole('button', { name: text.undo }).click();
      await expectSoon(() => kept(page)).toBe(JSON.stringify([first]));
      await page.goBack();
      await expectSoon(() => listed(page)).toEqual([second, third, fourth]);
      await page.getByRole('link', { name: text.toOwn }).click();
      await expectSoon(() => listed(page)).toEqual([first]);
      expect(said).toEqual([]);
    },
  );

  fullTest('of an address says which charts it does not know', async () => {
    const { page } = await visit(`/nl/present/?charts=${first}~no-such-chart`);
    await page.getByText('charts=no-such-chart').waitFor();
    await expectSoon(() => listed(page)).toEqual([first]);
  });
});

fullTest('the page of the deck fits 320 pixels, and axe finds nothing', async () => {
  const { page } = await visit(deckAddress(ten), { viewport: { width: 320, height: 700 } });
  await drawn(page, ten.length);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await accessibilityProblems(page)).toEqual([]);
  const small = page.locator('main button:visible, main a:visible');
  const sizes = await small.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
});
