import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { describe, expect, onTestFinished, test } from 'vitest';
import { figureQuantity } from '#charts/figure-text.ts';
import { formatPeriod } from '#format/period.ts';
import { locales, type Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { cardFields, practiceSchema, type Practice } from '#schema/practice.ts';
import { unitsSchema } from '#schema/vocabulary.ts';
import { address } from '#view/address.ts';
import { useVisitor } from './open-page.ts';
import { fullTest, inTier, someInTier } from '../tier.ts';
import { contents } from './published.ts';

const visit = useVisitor({ width: 1440, height: 900 });

const read = (file: string): unknown => JSON.parse(readFileSync(`dist/data/${file}.json`, 'utf8'));
const units = v.parse(unitsSchema, read('units')).terms;
const practices = contents.practices.map(({ id }) => v.parse(practiceSchema, read(`practices/${id}`)));
const cases = locales.flatMap((locale) =>
  practices.map((practice) => ({ practice, locale, path: address.practice(locale, practice.id) })),
);

function groupsOf({ description, procedure, strengths, challenges, conditions, outcomes, funding, more }: Practice) {
  return [description, procedure, strengths, challenges, conditions, outcomes, funding, more].flat();
}

/** What a practice says in its texts, each as it has to stand on its page. */
function statements(practice: Practice, locale: Locale): string[] {
  return [
    practice.summary[locale],
    ...cardFields.map((field) => practice.card[field][locale]),
    ...groupsOf(practice).flatMap(({ items }) => items.map((item) => item[locale])),
    ...practice.caveats.map((caveat) => caveat[locale]),
    ...practice.links.map(({ label }) => label[locale]),
    ...practice.facts.flatMap(({ label, note, reading }) => [
      label[locale],
      note?.[locale] ?? '',
      reading?.reason[locale] ?? '',
    ]),
  ].filter((text) => text !== '');
}

/** The texts of the page outside its figures, without its headings and the places in the publication. */
function pageTexts(page: Page): Promise<string[]> {
  return page.locator('main').evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('h1, h2, h3, h4, figure, [popover], script'))
        found.push((node.textContent ?? '').trim());
    }
    return found.filter((text) => text !== '');
  });
}

describe.for(someInTier(cases))('$path', ({ practice, locale, path }) => {
  test('is at most five screens long on a desktop', async () => {
    const { page } = await visit(path);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(4500);
  });

  test('says everything that is published of the practice, and each thing once', async () => {
    const { page } = await visit(path);
    const texts = await pageTexts(page);
    const count = (list: readonly string[], text: string) => list.filter((other) => other === text).length;
    const all = statements(practice, locale);
    for (const text of new Set(all)) expect(count(texts, text), text).toBe(count(all, text));
    const heads = await page.locator('main :is(h3, h4)').allTextContents();
    for (const { title } of groupsOf(practice)) if (title) expect(heads).toContain(title[locale]);
  });

  test('lists every single figure with its value and its period, and every link', async () => {
    const { page } = await visit(path);
    const facts = await page.locator('dl > div').filter({ hasText: '·' }).evaluateAll((all) => all.map((fact) => fact.textContent)); // oxfmt-ignore
    for (const fact of practice.facts) {
      const unit = units.find(({ id }) => id === fact.unit);
      if (!unit) throw new Error(`expected unit ${fact.unit}, received none`);
      const said = facts.find((text) => text.startsWith(`${fact.label[locale]} · `));
      expect(said, fact.id).toContain(figureQuantity(fact, unit, locale));
      expect(said, fact.id).toContain(
        fact.period ? formatPeriod(fact.period, locale) : messages[locale].period.notStated,
      );
    }
    for (const { url } of practice.links) expect(await page.locator(`main a[href="${url}"]`).count(), url).toBe(1);
  });

  test('names each heading and shows each chart once, and leads to every chart of the practice', async () => {
    const { page } = await visit(path);
    const headings = await page.locator('main :is(h1, h2, h3):not(figure *)').allInnerTexts();
    expect(headings.filter((heading, at) => headings.indexOf(heading) !== at)).toEqual([]);
    for (const { id, extent } of contents.charts.filter((chart) => chart.practice === practice.id)) {
      expect(await page.locator(`figure[data-figure="${id}"]`).count(), id).toBe(extent === 'line' ? 0 : 1);
      expect(await page.locator(`main a[href="${address.chart(locale, id)}"]`).count(), id).toBe(1);
    }
  });

  test('has the figure that stands for the practice, and its chart, on the first screen', async () => {
    const { page } = await visit(path);
    const key = page.getByRole('heading', { name: messages[locale].practice.keyFigure });
    expect((await key.boundingBox())?.y).toBeLessThan(450);
    const chart = page.locator('main figure [data-slot="chart"]').first();
    if ((await chart.count()) > 0) expect((await chart.boundingBox())?.y).toBeLessThan(600);
  });
});

describe.for(inTier(cases, cases.slice(0, 1)))('$path', ({ path }) => {
  test('opens every folded part on paper, and prints every place', async () => {
    const { page } = await visit(path);
    await page.emulateMedia({ media: 'print' });
    onTestFinished(() => page.emulateMedia({ media: null }));
    const isSeen = (parts: Element[]) => parts.map((part) => part.checkVisibility({ contentVisibilityAuto: true }));
    const folded = page.locator('main details > :not(summary)');
    await expect.poll(() => folded.evaluateAll(isSeen)).not.toContain(false);
    expect(await page.locator('main [popover]').evaluateAll(isSeen)).not.toContain(false);
  });

  test.for(inTier([320, 390], [320]))(
    'fits a phone of %s px without scrolling sideways, folded or open',
    async (width) => {
      const { page } = await visit(path, { width, height: 844 });
      for (const details of await page.locator('main details').all())
        await details.evaluate((element) => element.setAttribute('open', ''));
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways).toBe(0);
    },
  );
});

describe.for(someInTier(locales))('in %s', (locale) => {
  const path = address.practice(locale, String(practices[3]?.id));
  const text = messages[locale].practice;

  test('the list of sections leads to each by keyboard, stays in view and marks the one that is read', async () => {
    const { page } = await visit(path);
    const list = page.getByRole('navigation', { name: text.onThisPage });
    for (const name of Object.values(text.sections)) {
      const link = list.getByRole('link', { name });
      await link.focus();
      await page.keyboard.press('Enter');
      const heading = page.getByRole('heading', { level: 2, name, exact: true });
      await expect.poll(() => page.url()).toContain(await link.getAttribute('href'));
      const below = (await list.boundingBox()) ?? { y: NaN, height: NaN };
      const top = (await heading.boundingBox())?.y ?? NaN;
      expect(below.y).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(below.y + below.height);
      expect(top).toBeLessThan(900);
    }
    await list.getByRole('link', { name: text.sections.working }).press('Enter');
    await expect.poll(() => list.locator('[aria-current="location"]').allInnerTexts()).toEqual([text.sections.working]);
    // The last section cannot come up to where the others are read.
    await list.getByRole('link', { name: text.sections.sources }).press('Enter');
    await expect.poll(() => list.locator('[aria-current="location"]').allInnerTexts()).toEqual([text.sections.sources]);
  });

  fullTest('a mark behind a statement opens its place in the publication, and Escape closes it', async () => {
    const { page } = await visit(path);
    const mark = page.getByRole('button', { name: text.source }).first();
    const place = page.locator('[popover]:popover-open');
    expect(await place.count()).toBe(0);
    await mark.press('Enter');
    await expect.poll(() => place.innerText()).toMatch(/\d/);
    expect(await place.locator('q').getAttribute('lang')).toBe(contents.publication.language);
    const [below, box] = [await mark.boundingBox(), await place.boundingBox()];
    expect(Math.abs((below?.y ?? NaN) - (box?.y ?? NaN))).toBeLessThan(120);
    await page.keyboard.press('Escape');
    expect(await place.count()).toBe(0);
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
