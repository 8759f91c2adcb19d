import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { fullTest, someInTier } from '../tier.ts';
import { wakeAll } from './figures.ts';
import { useVisitor } from './open-page.ts';
import { charts, drawnCharts, embeds, pages, unknownPage } from './published.ts';

const visit = useVisitor();

let page: Page;

/** The smallest side that a target may have, in pixels. */
const smallest = 24;

/** Controls of the layout, the filters and the figures that are too small to hit. A link in a sentence is as high as its line. */
async function smallTargets(): Promise<string[]> {
  return page.evaluate((least) => {
    const isInText = (link: Element) => {
      const block = link.closest('p, li, dd, td, th, h1, h2, h3, h4, caption');
      const around = block?.textContent.replace(link.textContent, '').trim();
      return link.localName === 'a' && getComputedStyle(link).display === 'inline' && Boolean(around);
    };
    return [
      ...document.querySelectorAll(
        ':is(header, footer, search, figure) a, button, select, input, summary, [role="button"]',
      ),
    ]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !isInText(control))
      .filter((control) => !control.matches('a[class*="skip"]:not(:focus)'))
      .flatMap((control) => {
        const target = control.closest('label') ?? control;
        const { width, height } = target.getBoundingClientRect();
        if (Math.min(width, height) >= least) return [];
        return [
          `${control.localName} "${target.textContent.trim().slice(0, 30)}" ${Math.round(width)} x ${Math.round(height)}`,
        ];
      });
  }, smallest);
}

const kinds = pages.filter((path) => !/\/(charts|practices)\/./.test(path));
const samples = [...kinds, ...pages.filter((path) => /\/practices\/./.test(path)).slice(0, 1), unknownPage];

test.for([...someInTier([...samples, ...charts.map(({ page: own }) => own)]), ...embeds.slice(0, 1)])(
  'every control of %s is large enough to hit',
  async (path) => {
    ({ page } = await visit(path));
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.locator('details').evaluateAll((all) => {
        for (const fold of all) if (fold instanceof HTMLDetailsElement) fold.open = true;
      });
      expect([...new Set(await smallTargets())], `at ${width}`).toEqual([]);
    }
  },
);

describe.for(['light', 'dark'] as const)('in forced colours, %s', (colorScheme) => {
  async function open(path: string) {
    ({ page } = await visit(path));
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
  }

  afterAll(() => page.emulateMedia({ forcedColors: 'none' }));

  fullTest.for(someInTier(drawnCharts.filter(({ locale }) => locale === 'nl')))(
    '$page shows every mark and every word against its ground',
    async ({ page: path }) => {
      await open(path);
      await wakeAll(page);
      const faint = await page.locator('[data-slot="chart"]').evaluate((slot) => {
        const painter = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
        const luminance = (colour: string) => {
          if (!painter) throw new Error('expected a canvas');
          painter.fillStyle = colour;
          painter.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = [...painter.getImageData(0, 0, 1, 1).data].map((part) => {
            const share = part / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const ground = luminance(getComputedStyle(document.documentElement).backgroundColor);
        const contrast = (colour: string) => {
          const own = luminance(colour);
          return (Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05);
        };
        return [...slot.querySelectorAll('[data-point] :is(rect, circle, path), text')].flatMap((part) => {
          const { fill, stroke } = getComputedStyle(part);
          const isOnMark =
            part.localName === 'text' &&
            part.closest('[data-point]') &&
            ['rect', 'path'].includes(part.previousElementSibling?.localName ?? '');
          const colours = [fill, stroke].filter(
            (colour) => colour !== 'none' && !colour.startsWith('url') && colour !== 'rgba(0, 0, 0, 0)',
          );
          const best = Math.max(...colours.map(contrast));
          const least = part.localName === 'text' ? 4.5 : 3;
          return colours.length === 0 || isOnMark || best >= least
            ? []
            : [`${part.localName} ${part.textContent} ${colours.join(' ')} ${best.toFixed(2)}`];
        });
      });
      expect([...new Set(faint)]).toEqual([]);
    },
  );

  fullTest('what is chosen shows: a tab, a filter, the page in the navigation', async () => {
    await open('/nl/practices/');
    const look = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const style = getComputedStyle(element);
          return ['color', 'background-color', 'outline', 'border', 'text-decoration-line', 'font-weight'].map((name) =>
            style.getPropertyValue(name),
          );
        });
    expect(await look('header nav a[aria-current="page"]')).not.toEqual(await look('header nav a:not([aria-current])'));
    for (const fold of await page.locator('details:not([open]) > summary:visible').all()) await fold.click();
    const box = page.locator('search input[type="checkbox"]').first();
    await box.check({ force: true });
    expect(await look('search input:checked + span')).not.toEqual(await look('search input:not(:checked) + span'));
    await open(charts[0]?.page ?? '');
    expect(await look('fieldset input:checked + span')).not.toEqual(await look('fieldset input:not(:checked) + span'));
  });
});

fullTest('nothing moves for a reader who asked for less motion', async () => {
  ({ page } = await visit('/nl/'));
  await wakeAll(page);
  await page.locator('search summary').click();
  const choice = page.locator('search input[type="checkbox"]').first();
  await choice.check({ force: true });
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
});
