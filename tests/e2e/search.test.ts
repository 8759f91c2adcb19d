import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { fullTest } from '../tier.ts';
import { messages } from '#i18n/messages.ts';
import { accessibilityProblems } from './axe.ts';
import { settle } from './figures.ts';
import { useVisitor, visit } from './open-page.ts';

const open = useVisitor();

const field = (page: Page) => page.locator('header search').getByRole('combobox');
const options = (page: Page) => page.locator('header search').getByRole('option');
const texts = messages.nl.search;

async function search(page: Page, typed: string) {
  await field(page).click();
  await field(page).fill(typed);
  await options(page).first().waitFor();
}

/** What a page asked for that belongs to search. */
function watchRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\/search\b[^/]*\.(?:js|json)$/.test(new URL(request.url()).pathname)) asked.push(request.url());
  });
  return asked;
}

fullTest('search is fetched when its field is used, not before, and once', async () => {
  const { page } = await visit('/nl/practices/sab/');
  const asked = watchRequests(page);
  await settle(page);
  await page.mouse.wheel(0, 2000);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await field(page).focus();
  await expect.poll(() => asked.filter((url) => url.endsWith('/data/search.nl.json')).length).toBe(1);
  await search(page, 'jobs');
  await search(page, 'kappers');
  expect(asked.filter((url) => url.endsWith('.json')).length).toBe(1);
});

describe('by keyboard', () => {
  let page: Page;
  let said: string[];

  beforeAll(async () => {
    ({ page, messages: said } = await open('/nl/'));
    await settle(page);
  });

  test('suggestions are walked, told, and chosen', async () => {
    await field(page).focus();
    await page.keyboard.type('kapers contracten');
    await options(page).first().waitFor();
    const live = page.locator('header [aria-live="polite"]');
    const count = await options(page).count();
    expect(await live.innerText()).toBe(`${texts.meant('kappers contracten')} ${texts.count(count, String(count))}`);
    const groups = page.locator('header search').getByRole('group');
    expect(
      await groups.evaluateAll((all) => all.map((group) => group.getAttribute('aria-labelledby') !== null)),
    ).toEqual(await groups.all().then((all) => all.map(() => true)));
    for (let at = 0; at < count; at += 1) {
      await page.keyboard.press('ArrowDown');
      const active = await field(page).getAttribute('aria-activedescendant');
      expect(await options(page).nth(at).getAttribute('id')).toBe(active);
      expect(await options(page).nth(at).getAttribute('aria-selected')).toBe('true');
    }
    await page.keyboard.press('ArrowDown');
    expect(await field(page).getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowUp');
    expect(await options(page).last().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/nl/practices/ibo-kappers/');
    expect(await field(page).inputValue()).toBe('');
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('h1');
    expect(said).toEqual([]);
  });

  fullTest('Escape closes the suggestions, and then empties the field', async () => {
    await search(page, 'bouw');
    await page.keyboard.press('Escape');
    expect(await options(page).count()).toBe(0);
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
    expect(await field(page).inputValue()).toBe('bouw');
    await page.keyboard.press('ArrowDown');
    expect(await options(page).count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('');
  });

  fullTest('Tab leaves the field and closes the suggestions', async () => {
    await search(page, 'bouw');
    await page.keyboard.press('Tab');
    await expect.poll(() => options(page).count()).toBe(0);
  });

  fullTest('Enter without a choice leads to the list of what is found, also by a synonym', async () => {
    await field(page).fill('tewerkstelling');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/nl/practices/?q=tewerkstelling');
    await expect.poll(() => page.locator('main h2 a[href="/nl/practices/sab/"]:visible').count()).toBe(1);
    expect(said).toEqual([]);
  });
});

fullTest('a text that is found leads to its passage on the page, unfolded, in view and with the focus', async () => {
  const { page } = await open('/nl/');
  await settle(page);
  await search(page, 'raamovereenkomst kapper');
  const group = page.locator('header').getByRole('group', { name: texts.kinds.text });
  const title = await group.getByRole('option').first().locator('span').first().innerText();
  await group.getByRole('option').first().click();
  await page.waitForURL('**/nl/practices/ibo-kappers/#text-*');
  const passage = page.locator(':focus');
  await expect.poll(() => passage.innerText()).toContain(title.slice(0, 40));
  expect(await passage.isVisible()).toBe(true);
  const box = await passage.boundingBox();
  expect(box?.y).toBeGreaterThan(0);
  expect(box?.y).toBeLessThan(900);
});

fullTest(
  'a single figure leads to its place on the page of its practice, one of a table to its row among all figures',
  async () => {
    const { page } = await open('/en/');
    await settle(page);
    await search(page, 'parties that sign the training contract');
    await page.locator('header a[role="option"][href*="/practices/ibo-kappers/#text-"]').first().click();
    await expect.poll(() => page.locator(':focus').innerText()).toContain('Parties that sign the training contract');

    await search(page, 'started IBOs 282');
    await page.locator('header a[role="option"][href*="/figures/"]').first().click();
    const row = page.locator('main tr:focus');
    await expect.poll(() => row.innerText()).toMatch(/IBOs started[^]*\b282\b/);
    expect(await row.getByRole('button', { name: messages.en.figuresPage.cite.of('') }).isVisible()).toBe(true);
    const box = await row.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(900);
  },
);

fullTest('a term of the glossary leads to its place, on the page that is open', async () => {
  const { page } = await open('/nl/about/');
  await settle(page);
  await search(page, 'convenant');
  await page.locator('header a[role="option"][href*="#term-covenant"]').click();
  await expect.poll(() => page.locator(':focus').getAttribute('id')).toBe('term-covenant');
});

fullTest('at 390 px the navigation shows the page that is open, however far along it is', async () => {
  const { page } = await open('/nl/about/', { width: 390, height: 800 });
  await settle(page);
  const box = await page.locator('header nav a[aria-current="page"]').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
});

fullTest.for([390, 320])(
  'at %i px the head is two rows, and the field lies over it while it is used',
  async (width) => {
    const { page } = await open('/en/practices/', { width, height: 800 });
    await settle(page);
    const head = page.locator('header').first();
    const before = await head.boundingBox();
    expect(before?.height).toBeLessThanOrEqual(100);
    const size = await field(page).boundingBox();
    expect(size?.width).toBeGreaterThanOrEqual(24);
    expect(size?.height).toBeGreaterThanOrEqual(24);
    await search(page, 'hairdresser contracts');
    expect((await field(page).boundingBox())?.width).toBeGreaterThan(width * 0.85);
    expect((await head.boundingBox())?.height).toBe(before?.height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.locator('header a[role="option"][href="/en/charts/ibo-contract-types/"]').click();
    await page.waitForURL('**/en/charts/ibo-contract-types/');
    expect((await field(page).boundingBox())?.width).toBeLessThan(60);
  },
);

fullTest.for(['light', 'dark'] as const)('the open suggestions are accessible: %s', async (colorScheme) => {
  const { page } = await open('/nl/data/');
  await page.emulateMedia({ colorScheme });
  await settle(page);
  await search(page, 'jobs');
  await page.keyboard.press('ArrowDown');
  expect(await accessibilityProblems(page)).toEqual([]);
});

fullTest('what is typed is text, whatever it holds', async () => {
  const { page, messages: said } = await open('/nl/');
  await settle(page);
  const typed = '<img src=x onerror="document.title=1"> kappers';
  await field(page).fill(typed);
  await page.locator('header p').filter({ hasText: texts.fewer }).waitFor();
  await field(page).fill('<img src=x onerror=y>');
  await page
    .locator('header p')
    .filter({ hasText: texts.nothing('<img src=x onerror=y>') })
    .waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/nl/practices/?q=*');
  await page.getByText('‘<img src=x onerror=y>’').waitFor();
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expect(said).toEqual([]);
});

test('Enter leads to one page with all that is found: the practices, and how many of each other kind, with ways to them', async () => {
  const { page, messages: said } = await open('/en/');
  await settle(page);
  await field(page).fill('cost per participant');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/practices/?q=cost+per+participant');
  const { search: own } = messages.en;
  const ways = page.getByRole('navigation', { name: own.alsoFound });
  await ways.getByRole('link', { name: own.kinds.chart }).waitFor();
  const way = ways.getByRole('link', { name: own.kinds.figure });
  const count = /\d+/.exec(await way.innerText())?.[0] ?? '';
  await way.click();
  const figures = page.getByRole('region', { name: own.counted(own.kinds.figure, count) });
  await expect.poll(async () => (await figures.boundingBox())?.y).toBeLessThan(900);
  expect(await figures.getByRole('link', { name: 'Estimated costs per pupil' }).count()).toBe(1);
  expect(said).toEqual([]);
});

fullTest('the list of all figures shows those that search finds, by a synonym too', async () => {
  const { page } = await open('/en/figures/?q=cost+per+participant');
  await page.getByRole('rowheader', { name: 'Estimated costs per pupil' }).waitFor();
});

fullTest.for([
  ['kappers', 'topic', '/nl/practices/?sector=hairdressing'],
  ['wie betaalt', 'question', '/nl/compare/?practice='],
] as const)('a sector and a ready-made question are found: %s', async ([typed, kind, to]) => {
  const { page } = await open('/nl/');
  await settle(page);
  await search(page, typed);
  const group = page.locator('header').getByRole('group', { name: texts.kinds[kind] });
  await group.locator(`a[href^="${to}"]`).first().click();
  await page.waitForURL(`**${to}*`);
});

fullTest('until the app runs, the field is a form that leads to the practices', async () => {
  const { page } = await visit('/nl/about/');
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto('nl/about/');
  await field(page).fill('kappers');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/nl/practices/?q=kappers');
});

fullTest('suggestions that do not come say so, and Enter searches the practices', async () => {
  const { page } = await visit('/nl/about/');
  await page.route('**/data/search.nl.json', (route) => route.fulfill({ status: 404 }));
  await settle(page);
  await field(page).fill('bouw');
  await page.locator('header p').filter({ hasText: texts.failed }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/nl/practices/?q=bouw');
  await expect.poll(() => page.locator('main h2 a[href="/nl/practices/sab/"]:visible').count()).toBe(1);
});

describe('a list that is empty', () => {
  fullTest('offers the search with a word less, and what is found elsewhere', async () => {
    const { page } = await open('/nl/practices/?q=kappers+onvindbaar');
    await page.getByRole('link', { name: texts.without('onvindbaar', '').trim(), exact: false }).waitFor();
    expect(await page.locator('main').getByRole('link', { name: /IBO’s/ }).count()).toBeGreaterThan(0);
    await page.getByRole('link', { name: texts.without('onvindbaar', '').trim(), exact: false }).click();
    await page.waitForURL('**/nl/practices/?q=kappers');
    expect(await page.locator('main h2 a[href="/nl/practices/ibo-kappers/"]:visible').count()).toBe(1);
  });

  fullTest('leads to all figures where nothing comes near', async () => {
    const { page } = await open('/nl/practices/?q=onvindbaar');
    await page.getByRole('link', { name: texts.allFigures }).click();
    await page.waitForURL('**/nl/figures/');
  });

  fullTest('asks whether another word was meant', async () => {
    const { page } = await open('/nl/practices/?q=kapers&sector=food');
    await page.getByText(texts.didYouMean).getByRole('link', { name: 'kappers' }).click();
    await page.waitForURL('**/nl/practices/?q=kappers');
  });
});
