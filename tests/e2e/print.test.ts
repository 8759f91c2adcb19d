import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { bringToLife } from './figures.ts';
import { newPage, useBrowser } from './open-page.ts';
import { contents, embeds, pages } from './published.ts';

useBrowser();

/** What is left of an A4 page in CSS pixels between the margins that the style sheet sets: 180 mm. */
const paper = { width: 680, height: 1000 };

let page: Page;

beforeAll(async () => {
  ({ page } = await newPage());
  // Paper is laid out without any script being run: what watches sizes hears nothing of it.
  await page.addInitScript(() => {
    const { ResizeObserver } = window;
    window.ResizeObserver = class extends ResizeObserver {
      constructor(callback: ResizeObserverCallback) {
        super((...news) => {
          if (document.documentElement.dataset['printing'] === undefined) callback(...news);
        });
      }
    };
  });
});

/** Opens an address on a wide screen, with its charts live or as printed by the build, and lays it out for paper. */
async function layOut(path: string, isLive: boolean) {
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(path.slice(1));
  if (isLive) await bringToLife(page);
  await page.evaluate(() => {
    document.documentElement.dataset['printing'] = '';
  });
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(paper);
}

/** What stands beyond the edges of the paper, or of the drawing that it belongs to. */
async function cutOff(): Promise<string[]> {
  return page.evaluate((width) => {
    const parts = [
      ...document.querySelectorAll('figure svg, figure svg text, figure svg rect, figure table, h1, h2, p'),
    ];
    return parts
      .filter((part) => part.checkVisibility() && part.closest('.visually-hidden, defs') === null)
      .filter((part) => {
        const { left, right } = part.getBoundingClientRect();
        return right > width + 1 || left < -1;
      })
      .map((part) => `${part.closest('figure')?.id}: ${part.tagName} ${part.textContent.slice(0, 40)}`);
  }, paper.width);
}

const printed = pages.filter((path) => !/\/charts\/./.test(path));
const alone = pages.filter((path) => /\/charts\/./.test(path));

describe.for([
  { state: 'live charts', isLive: true },
  { state: 'charts as the build drew them', isLive: false },
])('on paper, with $state', ({ isLive }) => {
  test.for([...printed, ...alone, ...embeds].filter((path) => path.startsWith('/nl/')))(
    '%s loses nothing',
    async (path) => {
      await layOut(path, isLive);
      expect(await cutOff()).toEqual([]);
      const drawings = page.locator('figure [data-slot="chart"]');
      const inView = await drawings.evaluateAll((all) =>
        all.map((drawing) =>
          [...drawing.querySelectorAll('svg[data-drawing], table, ul, svg.recharts-surface')].some((part) =>
            part.checkVisibility(),
          ),
        ),
      );
      expect(inView).toEqual(inView.map(() => true));
      expect(await page.locator(':is(button, select, input, nav):visible').count()).toBe(0);
    },
  );
});

test('every category of every chart on the overview and the practices stands on the paper', async () => {
  for (const path of ['/nl/', ...contents.practices.map(({ id }) => `/nl/practices/${id}/`)]) {
    await layOut(path, true);
    const lost = await page.locator('figure').evaluateAll((figures) =>
      figures.flatMap((figure) => {
        const squeeze = (text: string) => text.replaceAll(/\s/g, '');
        const shown = [...figure.querySelectorAll('*')].filter(
          (part) => part.checkVisibility() && part.childElementCount === 0,
        );
        const words = squeeze(shown.map((part) => part.textContent).join(''));
        const heads = [...figure.querySelectorAll('[data-panel="table"] tbody th')].map((head) => head.textContent);
        return heads.filter((head) => !words.includes(squeeze(head))).map((head) => `${figure.id}: ${head}`);
      }),
    );
    expect(lost, path).toEqual([]);
  }
});
