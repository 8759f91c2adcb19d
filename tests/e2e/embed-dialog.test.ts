import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { fullTest, someInTier } from '../tier.ts';
import { locales } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { accessibilityProblems } from './axe.ts';
import { settle } from './figures.ts';
import { useHost } from './host-page.ts';
import { newPage, openPage, useBrowser } from './open-page.ts';
import { charts, localeOf } from './published.ts';

useBrowser({ needsWindows: true });
const publish = useHost();
const site = inject('site');

/** What the button of a figure is called in the language of the page. */
function actionName(page: Page, action: 'embed' | 'share'): string {
  return messages[localeOf(new URL(page.url()).pathname)].figure.actions[action];
}

/** Opens a dialog of the figure of a page by keyboard. */
async function openDialog(page: Page, action: 'embed' | 'share') {
  await settle(page);
  await page.getByRole('button', { name: actionName(page, action) }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.locator('dialog[open]');
  await dialog.locator('textarea').first().waitFor();
  return dialog;
}

const preview = (page: Page) => page.frameLocator('dialog iframe');

/** Waits until the preview shows its chart, exactly as high as it is. */
async function previewFits(page: Page) {
  // The browser leaves a frame out of view as it is.
  await page.locator('dialog iframe').scrollIntoViewIfNeeded();
  await expect
    .poll(async () => {
      const inside = await (await page.locator('dialog iframe').elementHandle())?.contentFrame();
      return inside?.evaluate(() => window.innerHeight - Math.ceil(document.body.getBoundingClientRect().height));
    })
    .toBe(0);
}

describe.each(someInTier(locales))('in %s', (locale) => {
  const text = messages[locale].sharing;
  const samples = someInTier(charts.filter((chart) => chart.locale === locale)).slice(0, 3);

  fullTest.for(samples)(
    '$page: the code for an embed follows what is chosen, by keyboard alone',
    async ({ chart, page: path, embed }) => {
      const { page, messages: said, close } = await openPage(path, { viewport: { width: 1280, height: 1000 } });
      const dialog = await openDialog(page, 'embed');
      await previewFits(page);
      expect(await accessibilityProblems(page)).toEqual([]);

      const code = dialog.getByLabel(text.embed.script);
      const plain = dialog.getByLabel(text.embed.plain);
      const address = site + embed.slice(1);
      expect(await code.inputValue()).toContain(`src="${address}"`);
      expect(await code.inputValue()).toContain(`<script async src="${site}embed.js"></script>`);
      expect(await plain.inputValue()).not.toContain('<script');

      await dialog.getByLabel(text.embed.theme).focus();
      await page.keyboard.press('End');
      await dialog.getByLabel(text.embed.part.title, { exact: true }).focus();
      await page.keyboard.press('Space');
      await dialog.getByLabel(text.embed.part.note, { exact: true }).focus();
      await page.keyboard.press('Space');
      expect(await plain.inputValue()).toContain(`src="${address}?theme=dark&amp;hide=title~note"`);
      await preview(page).locator('html[data-theme="dark"] figure[data-hide="title note"]').waitFor();
      await previewFits(page);
      const [, height] = / height="(\d+)"/.exec(await plain.inputValue()) ?? [];
      expect(Number(height)).toBe(await page.locator('dialog iframe').evaluate((frame) => frame.clientHeight));

      await dialog.getByLabel(text.embed.language).focus();
      const other = locales.find((language) => language !== locale) ?? locale;
      await page.keyboard.press(locales.indexOf(other) > locales.indexOf(locale) ? 'ArrowDown' : 'ArrowUp');
      expect(await plain.inputValue()).toContain(`/${other}/embed/${chart.id}/`);
      expect(await preview(page).locator('html').getAttribute('lang')).toBe(other);

      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      const button = page.getByRole('button', { name: actionName(page, 'embed') });
      await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(said).toEqual([]);
      await close();
    },
  );

  test('the code that is copied at once has the height of the chart, and shows it on another site', async () => {
    const [sample] = samples;
    const { page, close } = await openPage(sample?.page ?? '');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const dialog = await openDialog(page, 'embed');
    await dialog.getByRole('button', { name: text.embed.copy }).first().click();
    await expect.poll(() => dialog.getByRole('status').first().innerText()).toBe(text.copied);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    await previewFits(page);
    expect(copied).toContain(` height="${await page.locator('dialog iframe').getAttribute('height')}"`);
    const host = await newPage();
    await host.page.goto(publish(copied));
    expect(await host.page.frameLocator('iframe').locator('h1').innerText()).toBe(sample?.chart.title[locale]);
    expect(await host.page.getByRole('link').getAttribute('href')).toBe(site + sample?.page.slice(1));
    await host.close();
    await close();
  });

  fullTest('where copying is refused the text is selected, and the dialog says so', async () => {
    const { page, close } = await openPage(samples[0]?.page ?? '');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    });
    const dialog = await openDialog(page, 'share');
    await dialog.getByRole('button', { name: text.share.copy }).click();
    await expect.poll(() => dialog.getByRole('status').first().innerText()).toBe(text.notCopied);
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('/charts/');
    await close();
  });

  fullTest('the address that is shared leads to the view that was in sight', async () => {
    const { page, close } = await openPage(`/${locale}/practices/project-3030/?theme=dark`);
    await settle(page);
    const name = actionName(page, 'share');
    const figure = page.locator('figure').first();
    await figure.getByRole('radio', { name: messages[locale].figure.view.table }).check({ force: true });
    await figure.getByRole('button', { name }).click();
    const address = await page.getByRole('dialog', { name }).getByLabel(text.share.address).inputValue();
    const id = await figure.getAttribute('data-figure');
    expect(address).toBe(`${site}${locale}/charts/${id}/?tab=table&theme=dark`);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.locator('dialog[open] a[href^="mailto:"]').getAttribute('href')).toContain(
      encodeURIComponent(address),
    );
    await page.goto(address);
    await page.locator('[data-panel="table"] table').waitFor();
    await close();
  });
});

fullTest('neither dialog is wider than a phone', async () => {
  const { page, close } = await openPage(charts[0]?.page ?? '', { viewport: { width: 320, height: 700 } });
  for (const action of ['embed', 'share'] as const) {
    const dialog = await openDialog(page, action);
    if (action === 'embed') await previewFits(page);
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
  }
  await close();
});

describe('the frame that oEmbed offers', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await newPage());
  });

  fullTest.for(someInTier(charts))('holds all of $embed, with little to spare', async ({ chart, locale }) => {
    const { html, height }: { html: string; height: number } = JSON.parse(
      readFileSync(`dist/oembed/${locale}/${chart.id}.json`, 'utf8'),
    );
    await page.goto(publish(html.replaceAll(/http:\/\/localhost:4173\//g, site)));
    const content = await page
      .frameLocator('iframe')
      .locator('body:has(figure)')
      .evaluate(async (body) => {
        await body.ownerDocument.fonts.ready;
        return body.getBoundingClientRect().height;
      });
    expect(content).toBeGreaterThan(0);
    expect(height - content).toBeGreaterThanOrEqual(0);
    // A live drawing is as wide as its frame, so that long names take fewer lines than in the printed one.
    expect(height - content).toBeLessThan(Math.max(200, 0.3 * height));
  });
});
