import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { fullTest, inTier, someInTier } from '../tier.ts';
import { locales } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { faults } from './faults.ts';
import { settle } from './figures.ts';
import { newPage, useBrowser } from './open-page.ts';
import { contents } from './published.ts';

useBrowser();

/** True for a chart that draws a dataset, or names a figure of it in its texts. */
function needs(chart: string, dataset: string): boolean {
  const file = readFileSync(`dist/data/charts/${chart}.json`, 'utf8');
  return new RegExp(`"dataset":\\s*"${dataset}"`).test(file);
}

/** Practices with a dataset that some of their charts need and others do not, those with most others first. */
const scenes = contents.practices
  .map((practice) => {
    // The others are a strip or a line there, which need no data.
    const charts = contents.charts.filter((chart) => chart.practice === practice.id && chart.extent === 'figure');
    const dataset = charts[0]?.dataset ?? '';
    const ids = charts.map(({ id }) => id);
    return {
      practice,
      dataset,
      broken: ids.filter((id) => needs(id, dataset)),
      whole: ids.filter((id) => !needs(id, dataset)),
    };
  })
  .toSorted((one, other) => other.whole.length - one.whole.length);
const [scene] = scenes;
if (!scene || scene.whole.length === 0) throw new Error('expected a practice with charts of several datasets');
const { practice, broken, whole } = scene;
const datasetFile = `data/${scene.dataset}.json`;
const practiceFile = `data/practices/${practice.id}.json`;

let page: Page;
const uncaught: string[] = [];

beforeAll(async () => {
  ({ page } = await newPage({ viewport: { width: 1280, height: 900 } }));
  await page.clock.install();
  page.on('pageerror', (error) => uncaught.push(String(error)));
});

afterEach(async () => {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  expect(uncaught.splice(0)).toEqual([]);
});

function figure(chart: string) {
  return page.locator(`figure[data-figure="${chart}"]`);
}

/** True for a figure whose printed pictures are there. */
async function isPrinted(chart: string): Promise<boolean> {
  return (await figure(chart).locator('svg[data-drawing]').count()) > 0;
}

describe.for(someInTier(locales))('in %s', (locale) => {
  const text = messages[locale].problem;
  // One language sees every fault, the others one for each message.
  const seen = faults.filter(({ isOfItsKind }) => locale === locales[0] || isOfItsKind);
  const alerts = () => page.locator('main [role="alert"]:visible');

  /** The number of messages in view, a second later: a file that did not arrive is first asked for again. */
  async function alertsInTime() {
    await page.clock.fastForward(1000);
    return alerts().count();
  }

  async function expectWords(says: RegExp, file: string) {
    const words = await alerts().first().innerText();
    expect(words).toContain(file);
    expect(words).toMatch(says);
  }

  test.for(inTier(seen, seen.slice(0, 1)))(
    'a page opened with $name for a dataset keeps its pictures, tells, and tries again',
    async (fault) => {
      await page.route(`**/${datasetFile}`, fault.answer);
      await page.goto(`${locale}/practices/${practice.id}/`);
      await settle(page);
      for (const id of [...broken, ...whole]) await figure(id).dispatchEvent('pointerenter');
      await expect.poll(alertsInTime, { timeout: 15_000 }).toBe(broken.length);
      await expectWords(fault.says, datasetFile);
      expect(await alerts().first().innerText()).toContain(text.title);
      for (const id of broken) {
        expect(await page.locator(`:has(> * > [data-figure="${id}"]) > [role="alert"]:visible`).count()).toBe(1);
        expect(await figure(id).locator('svg[data-drawing]:visible').count()).toBeGreaterThan(0);
      }
      for (const id of whole) await expect.poll(() => isPrinted(id), { timeout: 15_000 }).toBe(false);
      await page.unroute(`**/${datasetFile}`);
      await alerts().first().getByRole('button', { name: text.retry }).click();
      for (const id of broken) await expect.poll(() => isPrinted(id), { timeout: 15_000 }).toBe(false);
      expect(await alerts().count()).toBe(0);
    },
  );

  fullTest.for(seen)(
    'a page reached by a link, with $name for a dataset, tells it in the figures concerned',
    async (fault) => {
      await page.route(`**/${datasetFile}`, fault.answer);
      await page.goto(`${locale}/practices/`);
      await page.locator(`main h2 a[href="/${locale}/practices/${practice.id}/"]`).click();
      for (const id of whole) await figure(id).waitFor();
      await expect.poll(alertsInTime, { timeout: 15_000 }).toBe(broken.length);
      await expectWords(fault.says, datasetFile);
      expect(await alerts().first().innerText()).toContain(text.title);
      expect(await page.locator('h1').innerText()).toBe(practice.name[locale]);
      await page.unroute(`**/${datasetFile}`);
      await alerts().first().getByRole('button', { name: text.retry }).click();
      for (const id of broken) await figure(id).waitFor();
      expect(await alerts().count()).toBe(0);
    },
  );

  fullTest.for(seen)('a page whose own file is answered with $name tells what, where and what now', async (fault) => {
    const { error, site, charts } = messages[locale];
    await page.route(`**/${practiceFile}`, fault.answer);
    await page.goto(`${locale}/practices/`);
    await settle(page);
    await page.locator(`main h2 a[href="/${locale}/practices/${practice.id}/"]`).click();
    await expect.poll(alertsInTime, { timeout: 15_000 }).toBe(1);
    await expectWords(fault.says, practiceFile);
    expect(await page.locator('h1').evaluate((heading) => heading === document.activeElement)).toBe(true);
    await page.getByRole('navigation', { name: site.navigation }).getByRole('link', { name: site.charts }).click();
    await expect.poll(() => page.locator('h1').innerText()).toBe(charts.title);
    await page.unroute(`**/${practiceFile}`);
    await page.goBack();
    const retry = page.getByRole('button', { name: error.retry, exact: true });
    const heading = page.locator('h1', { hasText: practice.name[locale] });
    await retry.or(heading).waitFor();
    if (await retry.isVisible()) await retry.click();
    await heading.waitFor();
    expect(await alerts().count()).toBe(0);
  });
});
