import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { messages } from '#i18n/messages.ts';
import { fullTest, inTier } from '../tier.ts';
import { settle, wakeAll } from './figures.ts';
import { useBrowser, visit } from './open-page.ts';
import { contents } from './published.ts';
import { expectSoon } from './slides.ts';

useBrowser();

const text = messages.en;
const [first, second] = contents.practices;
const [priority] = contents.priorities;

/** Does to all text of a page what translators of browsers do: they wrap its nodes, or put others in their place. */
async function translate(page: Page, how: 'wrap' | 'replace') {
  await page.evaluate((way) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
    for (const node of nodes) {
      if (node.data.trim() === '' || node.parentElement?.closest('script, style, svg, option, textarea')) continue;
      const outer = document.createElement('font');
      const inner = outer.appendChild(document.createElement('font'));
      inner.textContent = node.data;
      node.replaceWith(outer);
      if (way === 'wrap') inner.replaceChildren(node);
    }
  }, how);
}

/** Opens a page, which is translated once it is used, and says what went wrong in it. */
async function visitTranslated(path: string, how: 'wrap' | 'replace') {
  const { page, messages: said } = await visit(path);
  await settle(page);
  await translate(page, how);
  return { page, said };
}

const asked = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

const early = ['/en/data/', '/en/', '/en/charts/sab-placement/', '/en/figures/'];
test.for(inTier(early, early.slice(0, 1)))(
  '%s keeps its elements when it is translated before its first use',
  async (path) => {
    const { page, messages: said } = await visit(path);
    const link = await page.getByRole('link').first().elementHandle();
    await translate(page, 'replace');
    await wakeAll(page);
    expect(said).toEqual([]);
    expect(await link?.evaluate((element) => element.isConnected)).toBe(true);
  },
);

test('a translated embed wakes without a fault', async () => {
  const { page, messages: said } = await visit('/en/embed/sab-placement/');
  await translate(page, 'replace');
  await wakeAll(page);
  expect(said).toEqual([]);
});

test('a box counts that is ticked in a translated page before the app runs', async () => {
  const { page, messages: said } = await visit('/en/practices/');
  await translate(page, 'replace');
  await page.locator('search').getByRole('checkbox').first().check({ force: true });
  await expectSoon(() => asked(page, 'priority')).toBe(priority?.id);
  expect(said).toEqual([]);
});

test.for(inTier<'wrap' | 'replace'>(['wrap', 'replace'], ['wrap']))(
  'a comparison goes on when a translator does %s its text',
  async (how) => {
    const { page, said } = await visitTranslated(`/en/compare/?practice=${first?.id}`, how);
    await page.getByRole('checkbox', { name: second?.name.en ?? '' }).check({ force: true });
    await expectSoon(() => asked(page, 'practice')).toBe(`${first?.id}~${second?.id}`);
    await page
      .getByRole('link', { name: second?.name.en ?? '', exact: true })
      .first()
      .waitFor();
    await translate(page, how);
    await page.goBack();
    await expectSoon(() => asked(page, 'practice')).toBe(first?.id);
    expect(await page.locator('h1').innerText()).toBe(text.comparePage.title);
    expect(said).toEqual([]);
  },
);

fullTest.for(['wrap', 'replace'] as const)('filters say what is chosen when a translator does %s text', async (how) => {
  const { page, said } = await visitTranslated('/en/practices/', how);
  const boxes = page.locator('search').getByRole('checkbox');
  await boxes.nth(0).check({ force: true });
  await expectSoon(() => asked(page, 'priority')).toBe(priority?.id);
  await translate(page, how);
  await boxes.nth(1).check({ force: true });
  const chip = page.getByRole('button', { name: text.filter.remove });
  const label = contents.priorities[1]?.label.en ?? '';
  await expectSoon(async () => (await chip.first().innerText()).includes(label)).toBe(true);
  expect(said).toEqual([]);
});

fullTest.for(['/en/', '/en/charts/sab-placement/', '/en/figures/', '/en/present/', '/en/data/'])(
  '%s is left for another page after a translation',
  async (path) => {
    const { page, said } = await visitTranslated(path, 'replace');
    await page.getByRole('navigation').getByRole('link', { name: text.site.about, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: text.aboutPage.title }).waitFor();
    expect(said).toEqual([]);
  },
);
