import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fullTest, inTier, someInTier } from '../tier.ts';
import { locales } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { chartOf, picturesOf, settle, wakeAll } from './figures.ts';
import { newPage, useVisitor } from './open-page.ts';
import { charts, drawnCharts } from './published.ts';

const visit = useVisitor();

/** The words and the marks of a drawing that can be seen, in their order. */
function drawn(chart: Element) {
  const isSeen = (part: Element) => part.checkVisibility({ visibilityProperty: true });
  const words = [...chart.querySelectorAll('svg text, p')].filter(isSeen).map((text) => text.textContent.trim());
  const marks = [...chart.querySelectorAll('[data-point]')].filter(isSeen);
  const points = [...new Set(marks.map((mark) => Number(mark.getAttribute('data-point'))))];
  return { words: words.filter(Boolean), points: points.toSorted((one, other) => one - other) };
}

test.for(inTier(drawnCharts, drawnCharts.slice(0, 1)))(
  '$page: the live chart says what the printed picture says, with a mark for every value',
  async ({ page: path, locale }) => {
    const { page, messages: said } = await visit(path);
    const chart = chartOf(page.locator('figure'));
    const printed = await chart.evaluate(drawn);
    await wakeAll(page);
    const live = await chart.evaluate(drawn);
    expect(live).toEqual(printed);

    const reasons: string[] = Object.values(messages[locale].missing);
    const cells = await page.locator('td[data-point]').evaluateAll((all) => all.map((cell) => cell.textContent));
    const values = cells.flatMap((cell, point) => (reasons.includes(cell) ? [] : [point]));
    expect(live.points).toEqual(expect.arrayContaining(values));
    expect(
      await chart
        .locator('[data-point]')
        .evaluateAll((all) => all.every((mark) => mark.getBoundingClientRect().width > 0)),
    ).toBe(true);
    expect(said).toEqual([]);
  },
);

fullTest.for(someInTier(drawnCharts.filter(({ locale }) => locale === locales[0])))(
  '$page: the chart follows the width of the window, printed and live alike',
  async ({ page: path }) => {
    const { page } = await visit(path);
    const chart = chartOf(page.locator('figure'));
    const widths = [320, 519, 768, 1920];
    const seen = async () => {
      const all: { words: string[]; height: number }[] = [];
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        // Two frames: one in which sizes are observed, one in which the other layout is drawn.
        await page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
        );
        await expect
          .poll(() =>
            chart.evaluate((region) => {
              const { right } = region.getBoundingClientRect();
              const parts = [...region.querySelectorAll('svg, svg text, svg rect')];
              return Math.max(...parts.map((part) => part.getBoundingClientRect().right)) - right;
            }),
          )
          .toBeLessThanOrEqual(2);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        const heightNow = () => chart.evaluate((region) => Math.round(region.getBoundingClientRect().height));
        let height = -1;
        // The layout stands once its height is the same in two looks.
        await expect
          .poll(async () => {
            const before = height;
            height = await heightNow();
            return height === before;
          })
          .toBe(true);
        const { words } = await chart.evaluate(drawn);
        all.push({ words, height });
      }
      return all;
    };
    const printed = await seen();
    await wakeAll(page);
    const live = await seen();
    expect(live.map(({ words }) => words)).toEqual(printed.map(({ words }) => words));
    for (const [index, { height }] of live.entries())
      expect(Math.abs(height - (printed[index]?.height ?? 0))).toBeLessThanOrEqual(1);
  },
);

/** One chart of every kind, as far as the marks of their pictures tell kinds apart: every third chart. */
const samples = charts.filter(({ locale }, index) => locale === locales[0] && index % 3 === 0);
const fewSamples = someInTier(samples);

describe.for([1280, 380])('at a width of %s pixels', (width) => {
  fullTest.for(fewSamples)('waking moves and hides nothing: $page and $embed', async ({ page: own, embed }) => {
    for (const path of [own, embed]) {
      const { page, messages: said } = await visit(path, { width, height: 900 });
      await settle(page);
      await page.evaluate(() => document.fonts.ready);
      const boxes = () =>
        page.locator('figure').evaluate((figure) =>
          ['h1', 'fieldset', '[data-slot="chart"]', 'p:has(> strong)', 'ul:last-of-type'].map((part) => {
            const box = figure.querySelector(part)?.getBoundingClientRect();
            return [box?.x, box?.y, box?.width, box?.height].map((side) => Math.round(side ?? -1));
          }),
        );
      await page.evaluate(() => {
        window.shifts = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) window.shifts.push(JSON.stringify(entry));
        }).observe({ type: 'layout-shift' });
        // What of the drawing is in view in each frame.
        window.seenParts = [];
        const look = () => {
          const parts = [...document.querySelectorAll('[data-slot="chart"] :is(text, [data-point])')];
          window.seenParts.push(parts.filter((part) => part.checkVisibility({ visibilityProperty: true })).length);
          requestAnimationFrame(look);
        };
        look();
      });
      const before = await boxes();
      await wakeAll(page);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
      expect(await boxes()).toEqual(before);
      expect(await page.evaluate(() => window.shifts)).toEqual([]);
      const seen = await page.evaluate(() => window.seenParts);
      expect(new Set(seen).size, 'the drawing is never partly there').toBe(1);
      expect(said).toEqual([]);
    }
  });
});

fullTest.for(fewSamples)('$page and $embed have one React root once awake', async ({ page: own, embed }) => {
  for (const path of [own, embed]) {
    const { page } = await visit(path);
    await wakeAll(page);
    const roots = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => Object.keys(element).some((key) => key.startsWith('__reactContainer')))
        .map(({ id }) => id),
    );
    expect(roots).toEqual(['root']);
  }
});

describe('a figure that wakes', () => {
  const [sample] = drawnCharts;

  test('keeps the focus, and how far its table is scrolled', async () => {
    const { page } = await visit(`${sample?.page}?tab=table`);
    await page.setViewportSize({ width: 320, height: 900 });
    await settle(page);
    const table = page.getByRole('region', { name: messages.nl.figure.tableOf(sample?.chart.title.nl ?? '') });
    await table.evaluate((box) => {
      const wide = box.querySelector('table');
      if (wide) wide.style.minWidth = '900px';
      box.scrollLeft = 40;
    });
    await table.focus();
    await wakeAll(page);
    // The awake table has its own width again.
    expect(await table.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await page.getByRole('radio', { name: messages.nl.figure.view.table }).isChecked()).toBe(true);
  });

  test('opens the dialog of a button that was pressed before it was awake, and gives the focus back to it', async () => {
    const { page } = await visit(sample?.page ?? '');
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/assets/awake-figure-*.js', (route) => held.then(() => route.continue()));
    await settle(page);
    const button = page.getByRole('button', { name: messages.nl.figure.actions.share });
    await button.click();
    expect(await page.getByRole('dialog').count()).toBe(0);
    release();
    await page.getByRole('dialog', { name: messages.nl.figure.actions.share }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.unrouteAll({ behavior: 'wait' });
  });

  fullTest('waits while the reader holds the pointer down, and while text of it is selected', async () => {
    const { page } = await visit(sample?.page ?? '');
    await settle(page);
    const chart = page.locator('[role="application"]');
    const title = page.locator('figure p').first();
    await title.hover();
    await page.mouse.down();
    // Its code and data are there long before the reader lets go.
    await page.waitForFunction(
      () =>
        performance.getEntriesByType('resource').filter(({ name }) => /\/data\/.*json|awake-figure/.test(name))
          .length >= 3,
    );
    await page.waitForLoadState('networkidle');
    expect(await chart.count()).toBe(0);
    await title.evaluate((element) => getSelection()?.selectAllChildren(element));
    await page.mouse.up();
    await title.evaluate((element) => getSelection()?.selectAllChildren(element));
    expect(await chart.count()).toBe(0);
    expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await chart.waitFor();
  });

  fullTest('is not woken by a finger that scrolls past, and is by one that taps', async () => {
    const { page, close } = await newPage({ hasTouch: true, viewport: { width: 380, height: 800 } });
    await page.goto(sample?.page.slice(1) ?? '');
    await settle(page);
    await page
      .locator('figure')
      .evaluate((figure) => figure.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'touch' })));
    await page.waitForLoadState('networkidle');
    expect(await picturesOf(page.locator('figure')).count()).toBe(1);
    await chartOf(page.locator('figure')).locator('[data-point="1"]').filter({ visible: true }).tap();
    await expect.poll(() => page.locator('[data-slot="chart"] + [role="status"]').textContent()).not.toBe('');
    await close();
  });

  fullTest('wakes by itself when its reader has been idle for long, and only in view', async () => {
    const { page, close } = await newPage({ viewport: { width: 1280, height: 900 } });
    await page.clock.install();
    const chart = page.locator('figure [role="application"]');
    await page.goto('nl/');
    await settle(page);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.clock.runFor(30_000);
    expect(await chart.count(), 'that of the overview is not in view').toBe(0);
    await page.goto(sample?.page.slice(1) ?? '');
    await settle(page);
    await page.clock.runFor(9000);
    await page.waitForLoadState('networkidle');
    expect(await chart.count()).toBe(0);
    await expect
      .poll(async () => {
        await page.clock.runFor(1000);
        return chart.count();
      })
      .toBe(1);
    await close();
  });
});

describe('code', () => {
  /** The scripts of the build that hold the chart library: they make its class names, where others only look for them. */
  const library = readdirSync('dist/assets').filter(
    (name) => name.endsWith('.js') && readFileSync(`dist/assets/${name}`, 'utf8').includes('recharts-surface'),
  );
  const overviews = locales.map((locale) => `/${locale}/`);
  const others = locales.flatMap((locale) =>
    ['about', 'data', 'practices', 'charts'].map((page) => `/${locale}/${page}/`),
  );

  fullTest.for([...overviews, ...someInTier(others), ...fewSamples.flatMap(({ page, embed }) => [page, embed])])(
    'of the chart library and data of figures are not asked for by %s before a figure is used',
    async (path) => {
      expect(library).not.toEqual([]);
      const { page, close } = await newPage({ viewport: { width: 1280, height: 900 } });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(path.slice(1));
      await settle(page);
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await page.waitForLoadState('networkidle');
      // What the page itself is made of is asked for when it is used.
      const own = (await page.locator('#root').getAttribute('data-needs'))?.split(' ') ?? [];
      const ofFigures = asked.filter((name) => name.startsWith('/data/') && !own.includes(name.slice(1)));
      expect(ofFigures).toEqual([]);
      expect(asked.filter((name) => library.some((part) => name.endsWith(part)) || /awake-figure/.test(name))).toEqual(
        [],
      );
      if ((await page.locator('figure').count()) > 0) {
        await page.locator('figure').last().hover();
        await expect.poll(() => library.every((part) => asked.includes(`/assets/${part}`))).toBe(true);
      }
      await close();
    },
  );
});

declare global {
  interface Window {
    /** The layout shifts since the page was looked at, as JSON. */
    shifts: string[];
    /** How many parts of the drawing were in view, frame by frame. */
    seenParts: number[];
  }
}
