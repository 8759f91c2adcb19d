import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { fullTest } from '../tier.ts';
import { locales } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { settle } from './figures.ts';
import { newPage, useBrowser, type OpenedPage } from './open-page.ts';
import { charts, contents, pages } from './published.ts';
import { expectSoon } from './slides.ts';
import { deployedSite, type DeployedSite } from './versions.ts';

useBrowser();

const chart = charts.find(({ chart: { id }, locale }) => id === 'sab-placement' && locale === 'nl');
const path = chart?.page ?? '';
const text = messages.nl;

let site: DeployedSite;

/** A visitor whose browser keeps the site. */
async function visitor(start = path): Promise<OpenedPage> {
  const opened = await newPage({ baseURL: site.address, serviceWorkers: 'allow' });
  onTestFinished(opened.close);
  await opened.page.clock.install();
  await opened.page.goto(start.slice(1));
  await settle(opened.page);
  return opened;
}

/** Paths below the base of all that is kept. */
async function kept(page: Page): Promise<string[]> {
  return page.evaluate(async (base) => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => url.slice(base.length - 1));
  }, site.address);
}

/** Waits until a page is kept and, while its reader rests, what the reader may use. */
async function restsAt(page: Page, place: string) {
  await page.clock.fastForward(3000);
  await expectSoon(() => kept(page)).toContain(place);
  await page.clock.fastForward(11_000);
  await expectSoon(async () => (await kept(page)).some((name) => name.includes('pptx'))).toBe(true);
}

/** Presses the button of a download, and gives the name of the file that comes. */
async function download(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name: text.figure.actions.download }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  return (await waiting).suggestedFilename();
}

describe('without a network', () => {
  beforeAll(async () => {
    site = await deployedSite();
  });
  afterAll(async () => {
    await site.stop();
    site.remove();
  });

  test('a page that was seen opens in both languages, and its chart is used and taken along', async () => {
    const { page } = await visitor();
    await restsAt(page, path);
    await page.context().setOffline(true);
    for (const locale of locales) {
      await page.goto(path.slice(1).replace('nl/', `${locale}/`));
      await page.getByRole('heading', { level: 1, name: chart?.chart.title[locale] ?? '' }).waitFor();
    }
    await page.goto(path.slice(1));
    const { formats } = text.downloads;
    expect(await download(page, formats.csv.name)).toMatch(/\.csv$/);
    await page.keyboard.press('Escape');
    expect(await download(page, formats.pptx.name)).toMatch(/\.pptx$/);
  });

  fullTest(
    'a page that was not seen says which file did not arrive, and comes when there is a network again',
    async () => {
      const { page } = await visitor();
      await restsAt(page, path);
      await page.context().setOffline(true);
      await page.goto('nl/practices/sab/');
      await page.getByText(text.siteNews.offline).waitFor();
      await page.getByRole('alert').getByText('data/practices/sab.json').waitFor();
      await page.context().setOffline(false);
      const name = contents.practices.find(({ id }) => id === 'sab')?.name.nl ?? '';
      await page.getByRole('heading', { level: 1, name }).waitFor();
      expect(await page.getByText(text.siteNews.offline).count()).toBe(0);
    },
  );

  fullTest('everything opens once the reader has asked for it', async () => {
    const { page } = await visitor('/nl/about/');
    await page.getByRole('button', { name: text.keepOffline.start }).click();
    await page.getByText(text.keepOffline.isWhole).waitFor({ timeout: 60_000 });
    await page.context().setOffline(true);
    for (const place of pages) {
      await page.goto(place.slice(1));
      expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe('');
      expect(await page.getByRole('main').getByRole('alert').count(), place).toBe(0);
    }
  });

  fullTest('an embed is answered by its host alone', async () => {
    const { page } = await visitor();
    await restsAt(page, path);
    await page.context().setOffline(true);
    await expect(page.goto(chart?.embed.slice(1) ?? '')).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
    await page.context().setOffline(false);
    await page.goto('nl/');
    expect((await kept(page)).filter((name) => name.includes('/embed/'))).toEqual([]);
  });

  fullTest('nothing of the reader is kept with the site', async () => {
    const { page } = await visitor('/nl/compare/?practice=sab~ibo-kappers');
    await restsAt(page, '/nl/compare/');
    expect((await kept(page)).filter((name) => /[?#]/.test(name))).toEqual([]);
  });
});

describe('another version, put in the place of the one that is open,', () => {
  async function deployed(): Promise<DeployedSite> {
    const own = await deployedSite();
    site = own;
    onTestFinished(async () => {
      await own.stop();
      own.remove();
    });
    return own;
  }

  const looksForVersions = (page: Page) =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const entry = (page: Page) =>
    page
      .locator('script[type="module"]')
      .first()
      .evaluate((script: HTMLScriptElement) => script.src);

  test('is offered, and opens when the reader says so', async () => {
    const { deploy } = await deployed();
    const { page } = await visitor();
    await restsAt(page, path);
    const before = await entry(page);
    deploy();
    await looksForVersions(page);
    await page.getByText(text.siteNews['new-version']).waitFor();
    expect(await entry(page)).toBe(before);
    await page.getByRole('button', { name: text.siteNews.open }).click();
    await expectSoon(() => entry(page)).not.toBe(before);
    await page.context().setOffline(true);
    await page.goto(path.slice(1));
    await page.getByRole('heading', { level: 1, name: chart?.chart.title.nl ?? '' }).waitFor();
    expect(await entry(page)).not.toBe(before);
  });

  fullTest('does not disturb a presentation', async () => {
    const { deploy } = await deployed();
    const { page } = await visitor('/nl/present/?charts=sab-placement~basf-cohorts&slide=1');
    await restsAt(page, '/nl/present/');
    deploy();
    await looksForVersions(page);
    await page.keyboard.press('ArrowRight');
    await expectSoon(() => page.url()).toContain('slide=2');
    expect(await page.getByText(text.siteNews['new-version']).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByText(text.siteNews['new-version']).waitFor();
  });

  fullTest(
    'takes code away that is asked for: the page is loaded anew once, with its choices, and says so',
    async () => {
      const { deploy } = await deployed();
      const opened = await newPage({ baseURL: site.address });
      onTestFinished(opened.close);
      const { page } = opened;
      await page.goto(`${path.slice(1)}?tab=table`);
      await page.getByRole('button', { name: text.figure.actions.download }).waitFor();
      const before = await entry(page);
      deploy();
      await page.getByRole('button', { name: text.figure.actions.download }).click();
      await page.getByText(text.siteNews.reloaded).waitFor();
      expect(page.url()).toContain('?tab=table');
      expect(await entry(page)).not.toBe(before);
      expect(await download(page, text.downloads.formats.csv.name)).toMatch(/\.csv$/);
    },
  );

  fullTest('asks before it takes the place of a page on which a form is filled in', async () => {
    const { deploy } = await deployed();
    const opened = await newPage({ baseURL: site.address });
    onTestFinished(opened.close);
    const { page } = opened;
    await page.goto('nl/compare/');
    await page.getByRole('heading', { name: text.ownPractice.title }).click();
    await page.getByRole('button', { name: text.ownPractice.byForm }).press('Enter');
    const field = page.getByLabel(text.ownPractice.name);
    await field.fill('Onze praktijk');
    deploy();
    const dataTransfer = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(['a,b'], 'dropped.csv'));
      return data;
    });
    await page.dispatchEvent('main', 'drop', { dataTransfer });
    await page.getByText(text.siteNews.renewed).waitFor();
    expect(await field.inputValue()).toBe('Onze praktijk');
  });

  fullTest('is not loaded for a file that is only missing', async () => {
    await deployed();
    const { page } = await newPage({ baseURL: site.address });
    await page.route('**/assets/figure-*.js', (route) => route.fulfill({ status: 404 }));
    let loads = 0;
    page.on('load', () => (loads += 1));
    await page.goto(path.slice(1));
    await page.getByRole('button', { name: text.figure.actions.download }).click();
    await page.getByText(text.problem.code).waitFor();
    expect(loads).toBe(1);
    await page.context().close();
  });
});
