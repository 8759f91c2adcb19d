import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { inTier, someInTier } from '../tier.ts';
import { accessibilityProblems } from './axe.ts';
import { wakeAll } from './figures.ts';
import { isUntranslated } from './languages.ts';
import { useVisitor } from './open-page.ts';
import { pageTexts } from './page-texts.ts';
import { embeds, localeOf, pages, servedDocument, unknownPage } from './published.ts';

const phone = { width: 320, height: 720 };
const large = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };

const visit = useVisitor(phone);

/** One page and one embed in the fast run, an address that is not known. */
const sample = [...pages.slice(0, 1), ...embeds.slice(-1), unknownPage];

/** Text that nobody should ever see: an unfilled reference, or a value that was not there. */
const leftover = /[{}]|undefined|\bNaN\b|\[object|\bnull\b/;

describe.for(inTier([...pages, ...embeds, unknownPage], sample))('%s', (path) => {
  const locale = localeOf(path);
  let page: Page;
  let messages: string[];

  beforeAll(async () => {
    ({ page, messages } = await visit(path));
  });

  async function width() {
    return page.evaluate(() => document.documentElement.scrollWidth);
  }

  test('fits a phone, first as printed and then with live charts', async () => {
    expect(await width()).toBeLessThanOrEqual(phone.width);
    await wakeAll(page);
    expect(await width()).toBeLessThanOrEqual(phone.width);
  });

  test('has one heading of the first level, a title and a language', async () => {
    const heading = page.locator('h1');
    expect(await heading.count()).toBe(1);
    expect(await heading.isVisible()).toBe(true);
    expect((await heading.textContent())?.trim()).not.toBe('');
    expect(await page.title()).not.toBe('');
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
  });

  test('shows no leftovers of data or code', async () => {
    expect((await pageTexts(page)).filter((text) => leftover.test(text))).toEqual([]);
  });

  test('speaks one language', async () => {
    expect((await pageTexts(page)).filter((text) => isUntranslated(text, locale))).toEqual([]);
  });

  // Languages share the work: each page is tested in every theme at every width.
  test.for([
    { colorScheme: 'light', viewport: locale === 'nl' ? desk : large },
    { colorScheme: 'dark', viewport: locale === 'nl' ? large : desk },
  ] as const)('has no accessibility problem that axe knows in $colorScheme', async ({ colorScheme, viewport }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test('said nothing in the console all the while', () => {
    const expected = path === unknownPage ? [/status of 404/] : [];
    expect(messages.filter((message) => !expected.some((pattern) => pattern.test(message)))).toEqual([]);
  });
});

describe('as served', () => {
  test.for(['/', ...someInTier([...pages, ...embeds]), unknownPage])(
    '%s holds no style or script that the policy refuses',
    async (path) => {
      const html = await servedDocument(inject('site'), path);
      expect(html).toMatch(/<h1[\s>]/);
      expect(html.match(/<[^>]*\s(?:style|on\w+)=[^>]*>/g)).toBeNull();
      expect(html.match(/<style[\s>]/g)).toHaveLength(1);
    },
  );

  test.for(['title', 'description'])('every page has a %s of its own', async (kind) => {
    const pattern = kind === 'title' ? /<title>([^<]+)<\/title>/ : /<meta name="description" content="([^"]+)"/;
    const found = await Promise.all(
      pages.map(async (path) => ({ path, text: pattern.exec(await servedDocument(inject('site'), path))?.[1] })),
    );
    const repeated = found.filter(({ text }) => text === undefined || found.filter((o) => o.text === text).length > 1);
    expect(repeated).toEqual([]);
  });
});
