import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locales } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { pictureWidths } from '#render/geometry.ts';
import { bringToLife, settle } from './figures.ts';
import { newPage, useVisitor } from './open-page.ts';
import { drawnCharts } from './published.ts';

const visit = useVisitor();

/** The words and the marks of the drawings in a part of the figure, in their order. */
function drawn(element: Element) {
  const lines = [...element.querySelectorAll('svg text, p')].map((text) => text.textContent.trim());
  const points = [...element.querySelectorAll('[data-point]')].map((mark) => Number(mark.getAttribute('data-point')));
  return { lines: lines.filter(Boolean), points: [...new Set(points)].toSorted((one, other) => one - other) };
}

test.for(drawnCharts)(
  '$page: the live chart says what the printed picture says, with a mark for every value',
  async ({ page: path, locale }) => {
    const { page, messages: said } = await visit(path);
    await bringToLife(page);
    const live = page.locator('[data-slot="live"]');
    const width = await live.evaluate((slot) => slot.clientWidth);
    const printed = page.locator('[data-slot="printed"] > div').and(page.locator(`[data-width="${width}"]`));
    expect(pictureWidths, 'width of the chart page').toContain(width);
    expect(await live.evaluate(drawn)).toEqual(await printed.evaluate(drawn));

    const reasons: string[] = Object.values(messages[locale].missing);
    const cells = await page.locator('td[data-point]').evaluateAll((all) => all.map((cell) => cell.textContent));
    const values = cells.flatMap((cell, point) => (reasons.includes(cell) ? [] : [point]));
    const { points } = await live.evaluate(drawn);
    expect(points).toEqual(expect.arrayContaining(values));
    expect(
      await live
        .locator('[data-point]')
        .evaluateAll((all) => all.every((mark) => mark.getBoundingClientRect().width > 0)),
    ).toBe(true);
    expect(said).toEqual([]);
  },
);

test.for(drawnCharts.filter(({ locale }) => locale === locales[0]))(
  '$page: the live chart follows the width of the window',
  async ({ page: path }) => {
    const { page } = await visit(path);
    await bringToLife(page);
    for (const width of [320, 768, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await expect
        .poll(() =>
          page.locator('[data-slot="live"]').evaluate((slot) => {
            const [...svgs] = slot.querySelectorAll('svg');
            const right = slot.getBoundingClientRect().right;
            const ends = svgs
              .flatMap((svg) => [svg, ...svg.querySelectorAll('text, rect')])
              .map((part) => part.getBoundingClientRect().right);
            return Math.max(...ends) - right;
          }),
        )
        .toBeLessThanOrEqual(2);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  },
);

describe('code', () => {
  /** The scripts of the build that hold the chart library: they make its class names, where others only look for them. */
  const library = readdirSync('dist/assets').filter(
    (name) => name.endsWith('.js') && readFileSync(`dist/assets/${name}`, 'utf8').includes('recharts-surface'),
  );

  async function scriptsOf(path: string, use: (page: Awaited<ReturnType<typeof newPage>>['page']) => Promise<void>) {
    const { page, close } = await newPage({ viewport: { width: 1280, height: 900 } });
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(new URL(request.url()).pathname.replace('/assets/', '')));
    await page.goto(path.slice(1));
    await settle(page);
    await use(page);
    await close();
    return scripts;
  }

  test.for(locales)('of the chart library is not asked for in %s where there is no figure', async (locale) => {
    expect(library).not.toEqual([]);
    for (const path of [`/${locale}/about/`, `/${locale}/data/`, `/${locale}/practices/`, `/${locale}/charts/`]) {
      const scripts = await scriptsOf(path, (page) => page.waitForLoadState('networkidle'));
      expect(
        scripts.filter((name) => library.includes(name)),
        path,
      ).toEqual([]);
    }
  });

  test('of the chart library is not part of the first load of the overview, and comes with the first figure', async () => {
    const html = readFileSync('dist/nl/index.html', 'utf8');
    expect(library.filter((name) => html.includes(name))).toEqual([]);
    const before: string[] = [];
    const all = await scriptsOf('/nl/', async (page) => {
      before.push(...(await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))));
      await page.locator('figure').first().scrollIntoViewIfNeeded();
      await page.locator('figure[data-live]').first().waitFor();
    });
    expect(before.filter((name) => library.some((part) => name.includes(part)))).toEqual([]);
    expect(all.filter((name) => library.includes(name))).toEqual(library);
  });
});
