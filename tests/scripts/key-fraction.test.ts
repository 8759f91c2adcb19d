import { expect, it } from 'vitest';
import { formatCount } from '#format/number.ts';
import { locales } from '#i18n/locale.ts';
import { contents } from '../../scripts/published-files.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';

const { practices } = contents(readCatalogue('data'));
const withMarks = practices.filter(({ keyFraction }) => keyFraction !== null);

it('is known of some practices, and of none whose key figure is no part of a whole', () => {
  expect(withMarks.length).toBeGreaterThan(0);
  expect(withMarks.length).toBeLessThan(practices.length);
});

it.each(withMarks)('is in the words of the key figure of $id, in every language', ({ keyFraction, keyFigure }) => {
  for (const locale of locales) {
    const { part = 0, whole = 0 } = keyFraction ?? {};
    expect(part).toBeLessThanOrEqual(whole);
    const numbers = keyFigure[locale].match(/\d[\d.,]*/g) ?? [];
    expect(numbers).toContain(formatCount(part, locale));
    expect(numbers).toContain(formatCount(whole, locale));
  }
});
