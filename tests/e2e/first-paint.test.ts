import type { Page, Request, Route } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { settle, wakeAll } from './figures.ts';
import { newPage, useBrowser } from './open-page.ts';
import { fullTest, inTier } from '../tier.ts';
import { drawnCharts, pages, unknownPage } from './published.ts';

useBrowser();

const chart = drawnCharts.find(({ chart: { practice } }) => practice !== null);
const [own, embed] = [chart?.page ?? '', chart?.embed ?? ''];
/** A page of each section, a practice, a chart and an embed. */
const sample = [
  ...pages.filter((path) => path.startsWith('/nl/') && path.split('/').length <= 4),
  ...pages.filter((path) => path.startsWith('/en/practices/')).slice(1, 2),
  own,
  embed,
  unknownPage,
];

const later = /\.(?:js|css|woff2)$/;

/** Starts to count, in each document that is opened, how far anything moves by itself once the document is read. */
async function watchShifts(page: Page) {
  await page.addInitScript(() => {
    window.shifts = [];
    window.readAt = null;
    // What is painted while the document still arrives may move when the rest of it comes, until the whole is painted.
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      requestAnimationFrame(() => requestAnimationFrame((now) => (window.readAt = now)));
    });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (window.readAt !== null && entry.startTime > window.readAt) window.shifts.push(JSON.stringify(entry));
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

declare global {
  interface Window {
    /** What moved, as the browser tells it. */
    shifts: string[];
    /** When all of the document was painted, in milliseconds; null before. */
    readAt: number | null;
  }
}

const hasPainted = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);

/** How every element that is drawn stands and looks. */
const look = (page: Page) =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => element.checkVisibility() && !element.matches('script, link, style'))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const { color, backgroundColor, fontSize, fontWeight, borderTopWidth, display, opacity } =
          getComputedStyle(element);
        return [
          `${element.localName}.${element.getAttribute('class')}`,
          ...[x, y, width, height].map((length) => Math.round(length * 10) / 10),
          color,
          backgroundColor,
          fontSize,
          fontWeight,
          borderTopWidth,
          display,
          opacity,
        ].join(' ');
      }),
  );

describe.for(inTier(sample, [own, embed]))('%s', (path) => {
  test('is painted whole and styled while no script, style sheet or font is answered', async () => {
    const { page, messages, close } = await newPage({ viewport: { width: 1280, height: 900 } });
    const held: Route[] = [];
    await page.route(later, (route) => void held.push(route));
    await page.goto(path.slice(1), { waitUntil: 'commit' });
    await hasPainted(page);
    await page.locator('link[rel="stylesheet"]').waitFor({ state: 'attached' });
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
    const expected = path === unknownPage ? [/status of 404/] : [];
    expect(messages.filter((message) => !expected.some((pattern) => pattern.test(message)))).toEqual([]);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await close();
  });

  fullTest.for(['light', 'dark'] as const)(
    'looks the same once the whole style sheet is there: %s',
    async (colorScheme) => {
      for (const [width, media] of [
        [1280, 'screen'],
        [360, 'screen'],
        [800, 'print'],
      ] as const) {
        const { page, close } = await newPage({ viewport: { width, height: 900 }, colorScheme });
        await page.emulateMedia({ media });
        await page.route(/\.(?:js|woff2)$/, (route) => route.abort());
        let answer = () => {};
        const held = new Promise<void>((resolve) => {
          answer = resolve;
        });
        await page.route(/\.css$/, async (route) => {
          await held;
          await route.continue();
        });
        await page.goto(path.slice(1), { waitUntil: 'commit' });
        await page.locator('link[rel="stylesheet"]').waitFor({ state: 'attached' });
        const before = await look(page);
        answer();
        await page.locator('link[rel="stylesheet"]').evaluate(async (link) => {
          if (!(link instanceof HTMLLinkElement)) return;
          const arrives = new Promise((resolve) => link.addEventListener('load', resolve));
          const isThere = link.sheet !== null;
          link.disabled = false;
          if (!isThere) await arrives;
        });
        const after = await look(page);
        expect(before.length).toBeGreaterThan(10);
        expect(after.filter((line, index) => line !== before[index])).toEqual([]);
        await page.unrouteAll({ behavior: 'ignoreErrors' });
        await close();
      }
    },
  );

  test.for(inTier(['font', 'stylesheet', 'script'], ['font']))('nothing moves when the %s comes late', async (late) => {
    const { page, close } = await newPage({ viewport: { width: 1280, height: 900 } });
    await watchShifts(page);
    const held: Route[] = [];
    let holds = true;
    await page.route(later, (route) => {
      if (holds && route.request().resourceType() === late) held.push(route);
      else void route.continue();
    });
    await page.goto(path.slice(1), { waitUntil: 'commit' });
    // The parser waits for a style sheet.
    await (late === 'stylesheet' ? hasPainted(page) : page.waitForFunction(() => window.readAt !== null));
    // An embed loads no style sheet until its figure is used.
    if (path !== embed || late !== 'stylesheet') await expect.poll(() => held.length).toBeGreaterThan(0);
    holds = false;
    await Promise.all(held.map((route) => route.continue()));
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
    await close();
  });
});

fullTest('a font that came late is the type of the next page', async () => {
  const { page, close } = await newPage();
  const widthIn = (family: string) =>
    page.locator('h1').evaluate((heading, name) => {
      const range = document.createRange();
      range.selectNodeContents(heading);
      heading.style.fontFamily = name;
      return range.getBoundingClientRect().width;
    }, family);
  await page.goto(own.slice(1));
  await page.waitForLoadState('networkidle');
  await page.reload();
  await page.waitForLoadState('networkidle');
  const [asSet, real, standIn] = [
    await widthIn(''),
    await widthIn("'Source Sans 3 Variable'"),
    await widthIn("'Arial for Source Sans', 'DejaVu for Source Sans'"),
  ];
  expect(asSet).toBe(real);
  expect(asSet).not.toBe(standIn);
  expect(Math.abs(asSet - standIn) / asSet, 'the font of the device is about as wide').toBeLessThan(0.03);
  await close();
});

describe('what a document loads', () => {
  let requests: Request[];
  let page: Page;
  let close: () => Promise<void>;

  beforeEach(async () => {
    ({ page, close } = await newPage({ viewport: { width: 1280, height: 900 } }));
    requests = [];
    page.on('request', (request) => requests.push(request));
    // Figures near the viewport would wake by themselves.
    await page.addInitScript(() => Object.assign(window, { IntersectionObserver: undefined }));
    return () => close();
  });

  const count = (kind: string) => requests.filter((request) => request.resourceType() === kind).length;

  fullTest.for(inTier(sample, [sample[0] ?? own, own]).filter((path) => path !== embed && path !== unknownPage))(
    '%s, used: five scripts at most, one style sheet, one font, and no drawing code',
    async (path) => {
      await page.goto(path.slice(1));
      await settle(page);
      await page.waitForLoadState('networkidle');
      expect(count('script')).toBeGreaterThan(0);
      expect(count('script')).toBeLessThanOrEqual(5);
      expect(count('stylesheet')).toBe(1);
      expect(count('font')).toBe(1);
      expect(requests.filter((request) => request.url().includes('/figure-'))).toEqual([]);
    },
  );

  test.for([sample[0] ?? own, own])(
    '%s: two scripts of 15 kB together, and no data, until it is used',
    async (path) => {
      await page.goto(path.slice(1));
      await page.waitForLoadState('networkidle');
      const scripts = requests.filter((request) => request.resourceType() === 'script');
      expect(scripts.length).toBe(2);
      const sizes = await Promise.all(scripts.map(async (script) => (await script.sizes()).responseBodySize));
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(15_000);
      expect(requests.filter((request) => request.url().includes('/data/'))).toEqual([]);
      await page.mouse.move(200, 200);
      await expect.poll(() => count('script')).toBeGreaterThan(2);
    },
  );

  test('an embed: two scripts without React, no style sheet, until its figure is used', async () => {
    await page.goto(embed.slice(1));
    await page.waitForLoadState('networkidle');
    expect(count('script')).toBe(2);
    expect(count('stylesheet')).toBe(0);
    await wakeAll(page);
    expect(count('stylesheet')).toBe(1);
    expect(count('script')).toBeLessThanOrEqual(5);
  });
});
