import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { inTier, someInTier } from '../tier.ts';
import { locales } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { newPage, useBrowser } from './open-page.ts';
import { charts, contents, findings, localeOf, pages, unknownPage } from './published.ts';

useBrowser();

let page: Page;

beforeAll(async () => {
  ({ page } = await newPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } }));
});

/** What a figure shows: each part that must be in view, and whether it is. */
async function partsInView(figure: string) {
  return page.locator(`figure[data-figure="${figure}"]`).evaluate((element) => {
    const isSeen = (part: Element) => part.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const seen = (selector: string) => [...element.querySelectorAll(selector)].filter((part) => isSeen(part));
    const hasRoom = (part: Element) =>
      part.getBoundingClientRect().width > 40 && part.getBoundingClientRect().height > 10;
    return {
      title: seen('h1, h2, h3').length,
      subtitle: seen('h1 + p, h2 + p, h3 + p').length,
      picture: seen('[data-slot="chart"] :is(svg[data-drawing], table, ul)').filter(hasRoom).length > 0,
      marks: seen('[data-slot="chart"] [data-point]').length > 0,
      caption: seen('[data-panel="table"] caption').length,
      tables: seen('[data-panel="table"] table').length,
      hiddenCells: element.querySelectorAll('[data-panel="table"] td').length - seen('[data-panel="table"] td').length,
      cells: seen('[data-panel="table"] td[data-point]').length,
      origins: seen('[data-panel="source"] li').length,
      downloads: seen('a[download]').length,
      deadControls: seen('input, button, select').length,
    };
  });
}

async function expectFigure(chart: string) {
  const { cells, origins, downloads, ...parts } = await partsInView(chart);
  expect(parts, chart).toEqual({
    title: 1,
    subtitle: 1,
    picture: true,
    marks: true,
    caption: 1,
    tables: 1,
    hiddenCells: 0,
    deadControls: 0,
  });
  expect(cells, `cells of ${chart}`).toBeGreaterThan(0);
  expect(origins, `sources of ${chart}`).toBeGreaterThanOrEqual(cells);
  expect(downloads, `downloads of ${chart}`).toBe(2);
}

/** A small chart among others shows its marks, and leads to its table, sources and downloads. */
async function expectStrip(chart: string) {
  const { title, subtitle, picture, marks, deadControls } = await partsInView(chart);
  expect({ title, subtitle, picture, marks, deadControls }, chart).toEqual({
    title: 1,
    subtitle: 1,
    picture: true,
    marks: true,
    deadControls: 0,
  });
  const link = page.locator(`figure[data-figure="${chart}"] a[href$="/charts/${chart}/"]`);
  expect(await link.isVisible(), chart).toBe(true);
}

async function expectAmongOthers(id: string) {
  const chart = contents.charts.find((entry) => entry.id === id);
  await (chart?.extent === 'strip' ? expectStrip(id) : expectFigure(id));
}

async function figuresOnPage(): Promise<string[]> {
  return page.locator('figure').evaluateAll((all) => all.map((figure) => figure.getAttribute('data-figure') ?? ''));
}

test.for(inTier(charts, charts.slice(0, 1)))(
  '$page and $embed show the whole figure',
  async ({ chart, page: own, embed, locale }) => {
    for (const path of [own, embed]) {
      await page.goto(path.slice(1));
      expect(await page.locator('h1').innerText()).toBe(chart.title[locale]);
      expect(await figuresOnPage()).toEqual([chart.id]);
      await expectFigure(chart.id);
    }
  },
);

describe.for(someInTier(locales))('in %s', (locale) => {
  test('the overview shows the priorities, the key figures and what stands out, and leads to all charts', async () => {
    await page.goto(`${locale}/`);
    const rows = page.locator('main table').first().locator('tbody tr:visible');
    expect(await rows.count()).toBe(contents.practices.length);
    for (const { id, keyFigure, priorities } of contents.practices) {
      const own = page.locator(`a[href="/${locale}/practices/${id}/"]`);
      const words = await page.locator('article').filter({ has: own }).innerText();
      const plain = (text: string) => text.replaceAll(/\s/g, '');
      expect(plain(words)).toContain(plain(keyFigure[locale]));
      expect(await rows.filter({ has: own }).locator('svg').count(), id).toBe(priorities.length);
    }
    for (const { text } of findings) {
      expect(await page.getByText(text[locale], { exact: true }).isVisible()).toBe(true);
    }
    expect(await page.locator(`main a[href="/${locale}/charts/"]:visible`).count()).toBe(1);
    for (const chart of await figuresOnPage()) await expectAmongOthers(chart);
  });

  test.for(someInTier(contents.practices))('the page of $id shows its figures and its texts', async ({ id, name }) => {
    await page.goto(`${locale}/practices/${id}/`);
    expect(await page.locator('h1').innerText()).toBe(name[locale]);
    const own = contents.charts.filter(({ practice, extent }) => practice === id && extent !== 'line');
    expect((await figuresOnPage()).toSorted()).toEqual(own.map((chart) => chart.id).toSorted());
    for (const chart of own) await expectAmongOthers(chart.id);
    const sections = page.locator('main section[aria-labelledby]');
    for (const text of await sections.allInnerTexts()) expect(text.split('\n').length).toBeGreaterThan(1);
    expect(await page.getByRole('heading', { name: messages[locale].practice.card }).isVisible()).toBe(true);
  });

  test('the lists lead to every practice and every chart', async () => {
    await page.goto(`${locale}/practices/`);
    for (const { id } of contents.practices) {
      expect(await page.locator(`main a[href="/${locale}/practices/${id}/"]:visible`).count(), id).toBeGreaterThan(0);
    }
    await page.goto(`${locale}/charts/`);
    for (const { id } of contents.charts) {
      expect(await page.locator(`main a[href="/${locale}/charts/${id}/"]:visible`).count(), id).toBe(1);
    }
  });
});

test.for([...someInTier(pages.filter((path) => !/\/charts\/./.test(path))), unknownPage])(
  '%s offers its ways on and no control that would do nothing',
  async (path) => {
    await page.goto(path.slice(1));
    // A button that opens a popover works by itself.
    const controls = page.locator(':is(button:not([popovertarget]), input, select):visible');
    expect(await controls.allInnerTexts()).toEqual([]);
    expect(await page.locator('header nav a:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('html').getAttribute('lang')).toBe(localeOf(path));
  },
);

test('the root offers every language, each in its own words', async () => {
  await page.goto('');
  for (const locale of locales) {
    const link = page.locator(`[lang="${locale}"] a[href="/${locale}/"]`);
    expect(await link.innerText()).toBe(messages[locale].welcome.enter);
  }
  await page.locator('a[href="/en/"]').click();
  expect(new URL(page.url()).pathname).toBe('/en/');
});
