import type { Page, Route } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { locales } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { settle } from './figures.ts';
import { newPage, useBrowser } from './open-page.ts';
import { contents } from './published.ts';

useBrowser();

/** What can be wrong with the answer for a data file, and what its message must say. */
const faults: { name: string; answer: (route: Route) => Promise<void>; says: RegExp }[] = [
  { name: 'status 404', answer: (route) => route.fulfill({ status: 404, body: 'Not found' }), says: /404/ },
  { name: 'status 500', answer: (route) => route.fulfill({ status: 500, body: '{}' }), says: /500/ },
  { name: 'no answer', answer: (route) => route.abort('connectionfailed'), says: /antwoord|answer/ },
  {
    name: 'a page of HTML',
    answer: (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Inloggen</title>' }),
    says: /JSON/,
  },
  {
    name: 'half a file',
    answer: async (route) => {
      const body = await (await route.fetch()).text();
      await route.fulfill({ contentType: 'application/json', body: body.slice(0, body.length / 2) });
    },
    says: /JSON/,
  },
  {
    name: 'another shape',
    answer: (route) => route.fulfill({ json: { id: 'x', rows: [{ value: 'tien' }] } }),
    says: /\$\.\w+/,
  },
  { name: 'an empty list', answer: (route) => route.fulfill({ json: [] }), says: /\$/ },
  { name: 'nothing', answer: (route) => route.fulfill({ contentType: 'application/json', body: '' }), says: /JSON/ },
];

let page: Page;
let close: () => Promise<void>;
let uncaught: string[];

beforeEach(async () => {
  ({ page, close } = await newPage({ viewport: { width: 1280, height: 900 } }));
  uncaught = [];
  page.on('pageerror', (error) => uncaught.push(String(error)));
});

afterEach(async () => {
  expect(uncaught).toEqual([]);
  await close();
});

/** A practice with charts of several datasets, and one of these that is drawn: it fails and the others must not. */
const practice = contents.practices.find(({ id }) => {
  const own = contents.charts.filter((chart) => chart.practice === id);
  return own.length > 2 && new Set(own.map(({ dataset }) => dataset)).size > 1;
});
const own = contents.charts.filter((chart) => chart.practice === practice?.id);
const failing = own[0];

function figure(chart: string) {
  return page.locator(`[data-figure="${chart}"]`);
}

describe.for(locales)('in %s', (locale) => {
  const text = messages[locale].problem;
  const alert = () => page.locator('main [role="alert"]');

  test.for(faults)(
    'a page opened with $name for one dataset keeps the picture, tells, and tries again',
    async (fault) => {
      const file = `data/${failing?.dataset}.json`;
      await page.route(`**/${file}`, fault.answer);
      await page.goto(`${locale}/practices/${practice?.id}/`);
      await settle(page);
      for (const { id } of own) await figure(id).dispatchEvent('pointerenter');
      const broken = own.filter(({ dataset }) => dataset === failing?.dataset);
      for (const { id } of broken) {
        const message = figure(id).locator('[role="alert"]');
        await message.waitFor();
        expect(await message.innerText()).toContain(text.title);
        expect(await message.innerText()).toContain(file);
        expect(await message.innerText()).toMatch(fault.says);
        expect(await figure(id).locator('[data-slot="printed"] svg[data-drawing]:visible').count()).toBeGreaterThan(0);
        expect(await figure(id).locator('[data-panel="table"] td').count()).toBeGreaterThan(0);
      }
      for (const { id } of own.filter((chart) => !broken.includes(chart))) {
        if ((await figure(id).locator('[data-slot="printed"] svg[data-drawing]').count()) === 0) continue;
        await page.locator(`[data-figure="${id}"][data-live]`).waitFor();
        expect(await figure(id).locator('[role="alert"]').count()).toBe(0);
      }
      await page.unroute(`**/${file}`);
      await figure(failing?.id ?? '')
        .getByRole('button', { name: text.retry })
        .click();
      for (const { id } of broken) await page.locator(`[data-figure="${id}"][data-live]`).waitFor();
      expect(await alert().count()).toBe(0);
    },
  );

  test.for(faults)('a page reached by a link, with $name for one dataset, tells it in that figure', async (fault) => {
    const file = `data/${failing?.dataset}.json`;
    await page.route(`**/${file}`, fault.answer);
    await page.goto(`${locale}/practices/`);
    await page.locator(`main h2 a[href="/${locale}/practices/${practice?.id}/"]`).click();
    const broken = own.filter(({ dataset }) => dataset === failing?.dataset);
    for (const { id } of own.filter((chart) => !broken.includes(chart))) await figure(id).waitFor();
    await expect.poll(() => alert().count(), { timeout: 15_000 }).toBe(broken.length);
    const message = await alert().first().innerText();
    expect(message).toContain(text.title);
    expect(message).toContain(file);
    expect(message).toMatch(fault.says);
    expect(await page.locator('h1').innerText()).toBe(practice?.name[locale]);
    await page.unroute(`**/${file}`);
    await alert().first().getByRole('button', { name: text.retry }).click();
    for (const { id } of broken) await figure(id).waitFor();
    expect(await alert().count()).toBe(0);
  });

  test.for(faults)('a page whose own file is answered with $name tells what, where and what now', async (fault) => {
    const file = `data/practices/${practice?.id}.json`;
    const { error, site } = messages[locale];
    await page.route(`**/${file}`, fault.answer);
    await page.goto(`${locale}/practices/`);
    await page.locator(`main h2 a[href="/${locale}/practices/${practice?.id}/"]`).click();
    await alert().waitFor();
    expect(await alert().innerText()).toContain(file);
    expect(await alert().innerText()).toMatch(fault.says);
    expect(await page.locator('h1').evaluate((heading) => heading === document.activeElement)).toBe(true);
    // The pages that need other files are a click away, and the failing one works once its file is there.
    await page.getByRole('navigation', { name: site.navigation }).getByRole('link', { name: site.charts }).click();
    await expect.poll(() => page.locator('h1').innerText()).toBe(messages[locale].charts.title);
    await page.goBack();
    await alert().waitFor();
    await page.unroute(`**/${file}`);
    await page.getByRole('button', { name: error.retry, exact: true }).click();
    await expect.poll(() => page.locator('h1').innerText()).toBe(practice?.name[locale]);
    expect(await alert().count()).toBe(0);
  });
});
