import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fullTest, someInTier } from '../tier.ts';
import { locales } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { wakeAll } from './figures.ts';
import { useBrowser, visit } from './open-page.ts';
import { contents, embeds } from './published.ts';
import { expectSoon, ids } from './slides.ts';

useBrowser();

/** The scripts that come when a page is used. */
const app = '**/assets/{app,shared}-*.js';

/** Opens a page of which some scripts, or all, do not arrive before `release` is called. */
async function visitWithoutScripts(path: string, scripts = '**/*.js'): Promise<{ page: Page; release: () => void }> {
  const opened = await visit('/404.html');
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await opened.page.route(scripts, async (route) => {
    await held;
    await route.continue();
  });
  await opened.page.goto(path.slice(1), { waitUntil: 'commit' });
  await opened.page.getByRole('contentinfo').waitFor();
  return { page: opened.page, release };
}

/** The chosen filters, as the address tells them. */
function asked(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

describe.for(someInTier(locales))('before the scripts of a page are there, in %s', (locale) => {
  const text = messages[locale];
  const [priority] = contents.priorities;
  const [first, second] = contents.practices;

  test('a word that is typed and boxes that are checked count', async () => {
    const { page, release } = await visitWithoutScripts(`/${locale}/practices/`);
    const field = page.getByRole('searchbox', { name: text.filter.searchPractices });
    const choice = page.getByRole('checkbox', { name: priority?.label[locale] ?? '' });
    await field.fill('project');
    await choice.check({ force: true });
    release();
    await expectSoon(() => [asked(page, 'q'), asked(page, 'priority')]).toEqual(['project', priority?.id]);
    await expectSoon(() => field.inputValue()).toBe('project');
    expect(await choice.isChecked()).toBe(true);
  });

  fullTest('a practice that is marked joins those of the address', async () => {
    const { page, release } = await visitWithoutScripts(`/${locale}/practices/?practice=${first?.id}`);
    const mark = (name = '') => page.getByRole('checkbox', { name: text.filter.markForComparison(name) });
    await mark(first?.name[locale]).check();
    await mark(second?.name[locale]).check();
    release();
    await expectSoon(() => asked(page, 'practice')).toBe(`${first?.id}~${second?.id}`);
    await expectSoon(() => mark(first?.name[locale]).isChecked()).toBe(true);
    expect(await mark(second?.name[locale]).isChecked()).toBe(true);
  });

  fullTest('a button that is pressed does what it says', async () => {
    const { page, release } = await visitWithoutScripts(`/${locale}/`, app);
    await page.waitForLoadState();
    const name = page.getByRole('button', { name: priority?.short[locale] ?? '', exact: true }).first();
    await name.click();
    release();
    await expectSoon(() => asked(page, 'first')).toBe(priority?.id);
  });

  fullTest('a choice from a list counts', async () => {
    const { page, release } = await visitWithoutScripts(`/${locale}/present/`);
    const entries = page.getByRole('region', { name: text.presentPage.add }).getByRole('listitem');
    await page.getByRole('combobox', { name: text.presentPage.priority }).selectOption(String(priority?.id));
    release();
    await expectSoon(() => entries.count()).toBeLessThan(ids.length);
  });

  fullTest('one of several that exclude each other counts', async () => {
    const { page, release } = await visitWithoutScripts(`/${locale}/`);
    const question = page.getByRole('radio', { name: text.overviewPanel.panels.costs });
    await question.check({ force: true });
    release();
    await expectSoon(() => asked(page, 'panel')).toBe('costs');
    await expectSoon(() => question.isChecked()).toBe(true);
  });
});

fullTest('a file that is chosen is read', async () => {
  const { page, release } = await visitWithoutScripts('/nl/data/', app);
  await page.waitForLoadState();
  const file = { name: 'vakantie.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') };
  await page.locator('input[type="file"]').setInputFiles(file);
  release();
  await page.getByText(messages.nl.file.reopen.unknown(file.name)).waitFor();
});

test('keys that are pressed in a chart before the app is there go from point to point', async () => {
  const { page, release } = await visitWithoutScripts('/nl/charts/sab-placement/', app);
  await page.waitForLoadState();
  await page.locator('figure').getByRole('img').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  release();
  await page.getByRole('status').filter({ hasText: '78%' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.role)).toBe('application');
});

const late = [
  ['code', app],
  ['data', '**/data/contents.json'],
] as const;

fullTest.for(['**/assets/shared-*.js', '**/data/charts/*.json'])(
  'an embed without %s asks for it again by itself once there is a network',
  async (files) => {
    const { page } = await visit('/404.html');
    await page.route(files, (route) => route.abort('internetdisconnected'));
    await page.goto(embeds[0]?.slice(1) ?? '');
    await page.locator('figure').hover();
    const alert = page.getByRole('alert').first();
    await alert.waitFor({ timeout: 15_000 });
    await page.unroute(files);
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await alert.waitFor({ state: 'hidden' });
    await wakeAll(page);
  },
);

fullTest.for(late)(
  'a page whose %s do not arrive can be read, says so, and works once they do',
  async ([, files = '']) => {
    const { page } = await visit('/404.html');
    await page.route(files, (route) => route.abort('connectionrefused'));
    await page.goto('nl/');
    const name = page.getByRole('button', { name: contents.priorities[0]?.short.nl ?? '', exact: true }).first();
    await name.click();
    const alert = page.getByRole('alert').filter({ hasText: messages.nl.error.start });
    await alert.waitFor();
    expect(await page.locator('h1').isVisible()).toBe(true);
    await page.unroute(files);
    await alert.getByRole('button', { name: messages.nl.error.retry }).click();
    await expectSoon(() => asked(page, 'first')).toBe(contents.priorities[0]?.id);
    expect(await alert.isVisible()).toBe(false);
  },
);
