import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fullTest, someInTier } from '../tier.ts';
import { locales } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { picturesOf, settle } from './figures.ts';
import { newPage, useBrowser } from './open-page.ts';
import { contents, drawnCharts } from './published.ts';

useBrowser();

/** Code and data have to arrive in real time, whatever the clock of the page says. */
const patient = { timeout: 15_000 };

let page: Page;
let close: () => Promise<void>;
let uncaught: string[];
let release: () => void;
let held: Promise<void>;

beforeEach(async () => {
  ({ page, close } = await newPage({ viewport: { width: 1280, height: 900 } }));
  uncaught = [];
  page.on('pageerror', (error) => uncaught.push(String(error)));
  held = new Promise((resolve) => {
    release = resolve;
  });
});

afterEach(async () => {
  release();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await close();
  expect(uncaught).toEqual([]);
});

/** Keeps the answers for some files back until `release` is called. */
async function holdBack(files: string) {
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
}

describe.for(someInTier(locales))('in %s', (locale) => {
  const published = drawnCharts.find((entry) => entry.locale === locale && entry.chart.practice !== null);
  const chart = published?.chart;
  const figure = () => page.locator(`figure[data-figure="${chart?.id}"]`);
  const awake = () => figure().getByRole('application', { name: chart?.title[locale] ?? '' });
  const link = () => page.locator(`main h2 a[href="${published?.page}"]`);
  const text = messages[locale];

  test('a figure whose data take long says so after four seconds, and appears when they arrive', async () => {
    await page.clock.install();
    await holdBack(`**/data/${chart?.dataset}.json`);
    await page.goto(`${locale}/charts/`);
    await settle(page);
    await link().click();
    await page.locator('[aria-busy="true"]').waitFor();
    const slow = page.getByText(text.problem.slow);
    await page.clock.fastForward(3000);
    expect(await slow.count()).toBe(0);
    await page.clock.fastForward(2000);
    await slow.waitFor();
    release();
    await figure().waitFor();
    expect(await slow.count()).toBe(0);
    expect(await page.locator('h1').innerText()).toBe(chart?.title[locale]);
  });

  fullTest('a page whose data take long says so after four seconds, and appears when they arrive', async () => {
    const practice = contents.practices[0];
    await page.clock.install();
    await holdBack(`**/data/practices/*.json`);
    await page.goto(`${locale}/practices/`);
    await settle(page);
    await page.locator(`main h2 a[href="/${locale}/practices/${practice?.id}/"]`).click();
    await page.locator('[aria-busy="true"]').waitFor();
    const slow = page.getByText(text.loading.slow);
    expect(await slow.count()).toBe(0);
    await page.clock.fastForward(5000);
    await slow.waitFor();
    release();
    await expect.poll(() => page.locator('h1').innerText()).toBe(practice?.name[locale]);
  });

  fullTest(
    'a printed figure shows all it has while its data are on their way, and says so after four seconds',
    async () => {
      await page.clock.install();
      await holdBack('**/data/units.json');
      await page.goto(published?.page.slice(1) ?? '');
      await settle(page);
      await figure().dispatchEvent('pointerenter');
      expect(await picturesOf(figure()).count()).toBe(1);
      expect(await page.locator('[aria-busy="true"], [role="alert"]:visible').count()).toBe(0);
      const slow = page.getByText(text.problem.slow);
      expect(await slow.count()).toBe(0);
      await expect
        .poll(async () => {
          await page.clock.fastForward(1000);
          return slow.count();
        }, patient)
        .toBe(1);
      expect(await picturesOf(figure()).count()).toBe(1);
      release();
      await awake().waitFor();
      expect(await slow.count()).toBe(0);
    },
  );

  fullTest.for(['page', 'embed'] as const)(
    'a chart whose code does not arrive keeps its picture, tells, and tries again: the %s',
    async (kind) => {
      await page.route('**/assets/{figure,awake-figure,wake-embed}-*.js', (route) => route.abort('connectionrefused'));
      await page.goto(published?.[kind].slice(1) ?? '');
      await settle(page);
      await figure().dispatchEvent('pointerenter');
      const alert = page.locator('[role="alert"]:visible');
      await alert.waitFor();
      expect(await alert.innerText()).toContain(text.problem.code);
      expect(await picturesOf(figure()).count()).toBe(1);
      await page.unrouteAll({ behavior: 'wait' });
      await alert.getByRole('button', { name: text.problem.retry }).click();
      await awake().waitFor();
      expect(await alert.count()).toBe(0);
    },
  );

  fullTest('an embed whose data do not arrive keeps its picture, tells, and tries again', async () => {
    await page.clock.install();
    await page.route(`**/data/${chart?.dataset}.json`, (route) => route.fulfill({ status: 500 }));
    await page.goto(published?.embed.slice(1) ?? '');
    await settle(page);
    await figure().dispatchEvent('pointerenter');
    const alert = page.locator('[role="alert"]:visible');
    await expect
      .poll(async () => {
        await page.clock.fastForward(1000);
        return alert.count();
      }, patient)
      .toBe(1);
    expect(await alert.innerText()).toContain(text.problem.title);
    expect(await picturesOf(figure()).count()).toBe(1);
    await page.unrouteAll({ behavior: 'wait' });
    await alert.getByRole('button', { name: text.problem.retry }).click();
    await awake().waitFor();
    expect(await alert.count()).toBe(0);
  });

  fullTest('a page that a host answers with a bare document tells which file did not arrive', async () => {
    await page.clock.install();
    const body = readFileSync('dist/404.html', 'utf8').replace(/(id="state">)[^<]*/, '$1');
    await page.route(`**/${locale}/charts/`, (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.route('**/data/contents.json', (route) => route.fulfill({ status: 500 }));
    await page.goto(`${locale}/charts/`);
    const alert = page.locator('main [role="alert"]:visible');
    await expect
      .poll(async () => {
        await page.clock.fastForward(1000);
        return alert.count();
      }, patient)
      .toBe(1);
    expect(await alert.innerText()).toContain('data/contents.json');
    await page.unrouteAll({ behavior: 'wait' });
    await alert.getByRole('button', { name: text.error.retry, exact: true }).click();
    await link().waitFor();
    expect(await alert.count()).toBe(0);
  });
});
