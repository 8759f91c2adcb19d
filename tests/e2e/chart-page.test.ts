import { readFileSync } from 'node:fs';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { messages } from '#i18n/messages.ts';
import { chartOf, settle, wakeAll } from './figures.ts';
import { useVisitor } from './open-page.ts';
import { charts, drawnCharts, pages } from './published.ts';
import { fullTest, someInTier } from '../tier.ts';

const visit = useVisitor();

/** Where something stands in its page. */
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The places of the drawing, of the note or source beside it, and of the column that all of the page stands in. */
async function placesOf(page: Awaited<ReturnType<typeof visit>>['page']) {
  return page.evaluate(() => {
    const boxOf = (part: Element | null | undefined): Box => {
      const { left, top, right, bottom } = part?.getBoundingClientRect() ?? new DOMRect();
      return { left, top, right, bottom };
    };
    const lines = [...document.querySelectorAll('figure p')].filter((line) => line.checkVisibility());
    const source = lines.find((line) => line.querySelector('strong'));
    return {
      page: boxOf(document.querySelector('main nav')),
      chart: boxOf(document.querySelector('[data-slot="chart"]')),
      source: boxOf(source),
      actions: boxOf(document.querySelector('[data-slot="actions"]')),
    };
  });
}

fullTest.for(someInTier(drawnCharts))(
  '$page gives the drawing and its rail all the width of a desktop',
  async ({ page: path }) => {
    for (const width of [1440, 1920]) {
      const { page } = await visit(path, { width, height: 900 });
      for (const wake of [false, true]) {
        if (wake) await wakeAll(page);
        const { page: column, chart, source, actions } = await placesOf(page);
        expect(chart.right - chart.left, 'the drawing is large').toBeGreaterThan(780);
        expect(source.left, 'the note stands beside it').toBeGreaterThan(chart.right);
        expect(actions.left).toBe(source.left);
        expect(Math.abs(actions.right - column.right), 'nothing right of the rail is empty').toBeLessThan(1);
      }
    }
  },
);

fullTest.for(someInTier(charts))(
  '$page has the rail below the drawing on a phone, and no raw address',
  async ({ page: path }) => {
    for (const width of [320, 390, 768]) {
      const { page } = await visit(path, { width, height: 900 });
      const { chart, source, actions } = await placesOf(page);
      expect(source.top).toBeGreaterThanOrEqual(chart.bottom);
      expect(actions.bottom).toBeGreaterThan(chart.bottom);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await page.getByText(path).filter({ visible: true }).count()).toBe(0);
    }
  },
);

fullTest.for(someInTier(charts))('$page says its address on paper', async ({ page: path }) => {
  const { page } = await visit(path);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText(path).filter({ visible: true }).count()).toBe(1);
  await page.emulateMedia({ media: 'screen' });
});

fullTest('what follows a chart is out of sight while it is on its way', async () => {
  const { page } = await visit('/nl/charts/');
  await settle(page);
  await page.route(/\/data\/practice-periods\b.*\.json/, () => {});
  await page.locator('a[href$="/charts/practice-timeline/"]').first().click();
  await page.locator('[aria-busy="true"] h1').waitFor();
  const next = page.locator('main section h2').first();
  expect((await next.boundingBox())?.y).toBeGreaterThanOrEqual(page.viewportSize()?.height ?? 0);
});

test('a chart is shown full screen as it is adjusted', async () => {
  const { page } = await visit('/nl/charts/priority-coverage/?sort=value');
  await wakeAll(page);
  await page.getByRole('link', { name: messages.nl.figure.fullScreen }).click();
  await page.waitForURL(/\/nl\/present\//);
  expect(new URL(page.url()).searchParams.get('charts')).toBe('priority-coverage!sort.value');
  await chartOf(page.locator('main')).first().waitFor();
});

/** How many pixels of a picture of the screen have a colour, given as `#rrggbb`. */
async function pixelsOf(screen: Buffer, colour: string): Promise<number> {
  const image = await loadImage(screen);
  const pen = createCanvas(image.width, image.height).getContext('2d');
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, image.width, image.height);
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return Array.from({ length: data.length / 4 }, (_, index) => index * 4).filter(
    (at) => data[at] === red && data[at + 1] === green && data[at + 2] === blue,
  ).length;
}

describe.for(someInTier(pages.filter((path) => path.endsWith('/charts/'))))('the gallery %s', (path) => {
  fullTest('has a miniature on every card, in the colours of the theme that the reader chose', async () => {
    const tokens = readFileSync('src/ui/tokens.css', 'utf8');
    const [, light = '', dark = ''] = /--priority-3: light-dark\((#\w+), (#\w+)\)/.exec(tokens) ?? [];
    for (const [theme, own, other] of [
      ['light', light, dark],
      ['dark', dark, light],
    ] as const) {
      for (const width of [390, 1280]) {
        const { page } = await visit(`${path}?theme=${theme}`, { width, height: 900 });
        const pictures = page.locator('main li img');
        expect(await pictures.count()).toBe(await page.locator('main li h2').count());
        const bars = page.locator('main li img[src$="/priority-coverage.svg"]');
        await bars.scrollIntoViewIfNeeded();
        await bars.evaluate(async (picture: HTMLImageElement) => picture.decode());
        const screen = await bars.screenshot();
        expect(await pixelsOf(screen, own), theme).toBeGreaterThan(500);
        expect(await pixelsOf(screen, other), theme).toBe(0);
      }
    }
  });
});
