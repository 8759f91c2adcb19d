import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { fullTest, inTier, someInTier } from '../tier.ts';
import { locales } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { settle } from './figures.ts';
import { newPage, useBrowser } from './open-page.ts';
import { contents, localeOf } from './published.ts';

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
  await page.locator('html').evaluate(() => document.fonts.ready);
}

/** Opens the filters that are folded away. */
async function unfold() {
  for (const fold of await page.locator('search details:not([open]) > summary:visible').all()) await fold.click();
}

const query = () => new URL(page.url()).search;
const choice = (label: string) => page.locator('search').getByRole('checkbox', { name: label });

/** Ids of the practices, and of the charts, that the list of the page shows. */
async function shown(kind: 'practices' | 'charts'): Promise<string[]> {
  const links = page.locator(`main :is(article, figure, li) :is(h2, h3) a[href*="/${kind}/"]:visible`);
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''));
}

/** Ids of the practices in the rows of the heatmap. */
async function rowsShown(): Promise<string[]> {
  const links = page.locator('main tbody th a:visible');
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''));
}

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const withPriority = (...ids: string[]) =>
  contents.practices.filter(({ priorities }) => ids.some((id) => priorities.includes(id)));
const chartsOf = (practices: readonly { id: string }[]) =>
  contents.charts.filter(({ practice }) => practice !== null && idsOf(practices).includes(practice));

fullTest.for(contents.priorities)(
  'the overview shows what tackles $id: rows, cards, counts and address',
  async (priority) => {
    const locale = 'nl';
    const text = messages[locale].filter;
    await open(`/${locale}/`);
    await unfold();
    const expected = withPriority(priority.id);
    await choice(priority.label[locale]).check();
    expect(await shown('practices')).toEqual(idsOf(expected));
    expect(await rowsShown()).toEqual(idsOf(expected));
    expect(query()).toBe(`?priority=${priority.id}`);
    const line = page.getByText(
      text.practices(2, text.ofAll(String(expected.length), String(contents.practices.length))),
    );
    expect(await line.isVisible()).toBe(true);
    await page.reload();
    await settle(page);
    await unfold();
    expect(await choice(priority.label[locale]).isChecked()).toBe(true);
    expect(await shown('practices')).toEqual(idsOf(expected));
  },
);

describe.for(inTier(['/nl/', '/en/practices/', '/nl/charts/', '/en/charts/'], ['/en/practices/']))(
  'the list at %s',
  (path) => {
    const kind = path.endsWith('/charts/') ? 'charts' : 'practices';
    const locale = localeOf(path);
    const text = messages[locale].filter;

    fullTest('says beside every choice how many entries it gives, and gives as many', async () => {
      await open(path);
      await unfold();
      for (const box of someInTier(await page.locator('search').getByRole('checkbox').all())) {
        const counts = /\d+/g;
        const label = await box.evaluate((input) => input.closest('label')?.innerText ?? '');
        const promised = Number([...label.matchAll(counts)].at(-1)?.[0]);
        await box.check({ force: true });
        expect((await shown(kind)).length, label).toBe(promised);
        await box.uncheck({ force: true });
      }
      expect(query()).toBe('');
      expect(said).toEqual([]);
    });

    fullTest('puts the choices of the address in the order of the vocabulary, and walks back and forward', async () => {
      const [first, last] = [contents.priorities[0], contents.priorities.at(-1)];
      if (!first || !last) throw new Error('expected priorities');
      await open(path);
      await unfold();
      const all = await shown(kind);
      await choice(last.label[locale]).check({ force: true });
      const one = await shown(kind);
      await choice(first.label[locale]).check({ force: true });
      const both = await shown(kind);
      expect(query()).toBe(`?priority=${first.id}~${last.id}`);
      expect(both).toEqual(
        all.filter((id) =>
          idsOf([...withPriority(first.id, last.id), ...chartsOf(withPriority(first.id, last.id))]).includes(id),
        ),
      );
      const state = async () => [query(), await shown(kind)];
      await page.goBack();
      await expect.poll(state).toEqual([`?priority=${last.id}`, one]);
      await page.goBack();
      await expect.poll(state).toEqual(['', all]);
      await page.goForward();
      await page.goForward();
      await expect.poll(state).toEqual([`?priority=${first.id}~${last.id}`, both]);
    });

    fullTest('drops what an address gets wrong, says so in one line, and rewrites the address', async () => {
      const known = contents.priorities[2]?.id;
      await open(`${path}?foo=1&priority=nergens~${known}~${known}&tab=liedje&sector=&q=%E0%A4`);
      await page.waitForURL(`**${path}?priority=${known}`);
      const line = page.locator('main [role="status"] p', { hasText: 'nergens' });
      expect(await line.count()).toBe(1);
      const words = await line.innerText();
      for (const part of ['foo', 'priority=nergens', 'tab=liedje']) expect(words).toContain(part);
      expect((await shown(kind)).length).toBeGreaterThan(0);
      await page.getByRole('button', { exact: true, name: messages[locale].notice.dismiss }).click();
      expect(await line.count()).toBe(0);
      expect(said).toEqual([]);
    });

    fullTest('says why nothing is found, and offers the way back', async () => {
      const priority = contents.priorities[0];
      await open(`${path}?priority=${priority?.id}&q=onvindbaar`);
      expect(await shown(kind)).toEqual([]);
      const title = kind === 'charts' ? text.noCharts : text.noPractices;
      expect(await page.getByRole('heading', { name: title }).isVisible()).toBe(true);
      expect(await page.getByText(`${text.priority}: ${priority?.label[locale]}`).isVisible()).toBe(true);
      expect(await page.getByText('‘onvindbaar’').isVisible()).toBe(true);
      await page.getByRole('button', { name: text.withoutIt(''), exact: false }).click();
      expect(query()).toBe(`?priority=${priority?.id}`);
      expect((await shown(kind)).length).toBeGreaterThan(0);
      await page.goBack();
      await page.getByRole('button', { name: text.showAll }).click();
      expect(query()).toBe('');
      expect((await shown(kind)).length).toBe(contents[kind].length);
    });

    test('finds entries while a word is typed, without capitals or accents', async () => {
      await open(path);
      await unfold();
      const field = page.locator('input[type="search"]');
      for (const { id, name } of contents.practices) {
        const typed = name[locale].normalize('NFD').replaceAll(/\p{M}/gu, '').toUpperCase();
        await field.fill(typed);
        const expected = kind === 'charts' ? idsOf(chartsOf([{ id }])) : [id];
        expect(await shown(kind), typed).toEqual(expect.arrayContaining(expected));
        expect(new URL(page.url()).searchParams.get('q')).toBe(typed);
      }
      await page.reload();
      await settle(page);
      expect(await field.inputValue()).not.toBe('');
      await unfold();
      await field.fill('');
      expect(query()).toBe('');
      expect((await shown(kind)).length).toBe(contents[kind].length);
    });
  },
);

fullTest('the page of an unknown address has the search of every page', async () => {
  const { id, name } = contents.practices[0] ?? {};
  await open('/nl/bestaat-niet/');
  await page
    .locator('header search')
    .getByRole('combobox')
    .fill(name?.nl ?? '');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/nl/practices/?q=*');
  await expect.poll(() => shown('practices')).toContain(id);
});

test('choosing a sector moves no other choice', async () => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open('/en/charts/');
  const places = () =>
    page
      .locator('search label')
      .evaluateAll((all) => all.map((label) => [label.getBoundingClientRect().x, label.getBoundingClientRect().y]));
  const before = await places();
  const sector = contents.sectors.find(({ id }) => id === 'automotive');
  await page.getByRole('checkbox', { name: sector?.label.en ?? '' }).check({ force: true });
  await expect.poll(query).toContain('sector=');
  expect(await places()).toEqual(before);
});

fullTest.for(
  locales.flatMap((locale) => ['', 'practices/', 'charts/', 'figures/'].map((path) => `/${locale}/${path}`)),
)('%s fits the narrowest phone, whatever is filtered', async (path) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const ids = idsOf(contents.priorities);
  for (const chosen of [ids.slice(-1), ids.slice(-2), ids]) {
    await open(`${path}?priority=${chosen.join('~')}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), String(chosen)).toBe(320);
  }
  expect(said).toEqual([]);
});
