import { describe, expect, test } from 'vitest';
import { fullTest, inTier, someInTier } from '../tier.ts';
import { locales } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { mostPractices } from '#schema/most-practices.ts';
import { useVisitor } from './open-page.ts';
import { contents } from './published.ts';

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

const visit = useVisitor(desktop);

/** The page that compares these practices, once the comparison stands there. */
async function open(ids: readonly string[], locale: string, size = desktop) {
  const { page } = await visit(`/${locale}/compare/?practice=${ids.join('~')}`, size);
  await page.locator('main [data-own]').first().waitFor();
  return page;
}

/** Every two practices, and some fours. */
const pairsOfAll = contents.practices.flatMap(({ id }, index) =>
  contents.practices.slice(index + 1).map((other) => [id, other.id]),
);
const { comparePage: text } = messages.nl;
const fours = [
  ['project-3030', 'sab', 'basf-duaal-leren', 'ibo-kappers'],
  contents.practices
    .toSorted((a, b) => b.outcomes - a.outcomes)
    .slice(0, mostPractices)
    .map(({ id }) => id),
  contents.practices.slice(0, mostPractices).map(({ id }) => id),
  contents.practices.slice(-mostPractices).map(({ id }) => id),
];
describe('the answer', () => {
  test.for(inTier(pairsOfAll, pairsOfAll.slice(0, 1)))(
    'of %s and %s is on the first screen, of a desktop and of a phone',
    async (ids) => {
      for (const size of [desktop, phone]) {
        const page = await open(ids, 'nl', size);
        const having = contents.practices.filter(({ id, outcomes }) => ids.includes(id) && outcomes > 0);
        const headline = page.locator('main section p').first();
        expect(await headline.textContent()).toContain(
          [text.noOutcomes, text.onlyOne(having[0]?.name.nl ?? ''), text.cannotTell][having.length],
        );
        const first = page.locator('main [data-own] strong').first();
        const shown = having.length > 0 ? first : headline;
        expect(await shown.evaluate((element) => element.getBoundingClientRect().bottom)).toBeLessThan(size.height);
      }
    },
  );

  fullTest.for(someInTier(locales.flatMap((locale) => [...pairsOfAll, ...fours].map((ids) => ({ locale, ids })))))(
    'of $ids ends within four screens for two practices, five for four, in $locale',
    async ({ locale, ids }) => {
      const page = await open(ids, locale);
      const length = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(length).toBeLessThanOrEqual((ids.length > 2 ? 5 : 4) * desktop.height);
    },
  );
});
