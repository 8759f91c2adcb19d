import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besideSign, formatNumber, formatQuantity } from '#format/number.ts';
import { locales } from '#i18n/locale.ts';
import type { Unit } from '#schema/vocabulary.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';

/** The text with plain spaces in the place of no-break spaces. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

describe('a number', () => {
  it.each([
    [8885, 'plain', '8.885', '8,885'],
    [12_245, 'plain', '12.245', '12,245'],
    [282, 'plain', '282', '282'],
    [0, 'plain', '0', '0'],
    [1.5, 'plain', '1,5', '1.5'],
    [0.25, 'plain', '0,25', '0.25'],
    [2.1888888, 'plain', '2,19', '2.19'],
    [86, 'percent', '86%', '86%'],
    [61.7021, 'percent', '61,7%', '61.7%'],
    [100, 'percent', '100%', '100%'],
    [0, 'percent', '0%', '0%'],
    [0.04, 'percent', '0,04%', '0.04%'],
    [0.0000001, 'percent', '0,0000001%', '0.0000001%'],
    [0.001, 'plain', '0,001', '0.001'],
    [0.000456, 'plain', '0,00046', '0.00046'],
    [0.004, 'euro', '€ 0,004', '€0.004'],
    [1_279_925, 'euro', '€ 1.279.925', '€1,279,925'],
    [31_461.4, 'euro', '€ 31.461', '€31,461'],
    [250, 'euro', '€ 250', '€250'],
    [70.7052, 'euro', '€ 70,71', '€70.71'],
    [999.5, 'euro', '€ 999,50', '€999.50'],
    [2010, 'year', '2010', '2010'],
  ] as const)('%d as %s is written "%s" in Dutch and "%s" in English', (value, style, dutch, english) => {
    expect(plain(formatNumber(value, style, 'nl'))).toBe(dutch);
    expect(plain(formatNumber(value, style, 'en'))).toBe(english);
  });

  it.each([
    [77.7778, 9, '78%', '78%'],
    [100, 11, '100%', '100%'],
    [61.7021, 282, '62%', '62%'],
    [62.5, 8, '63%', '63%'],
    [58.505, 12_245, '58,5%', '58.5%'],
    [24, 1000, '24,0%', '24.0%'],
    [0.3236, 309, '0,32%', '0.32%'],
    [99.6764, 309, '99,7%', '99.7%'],
    [99.97, 10_000, '99,97%', '99.97%'],
    [61.7, null, '61,7%', '61.7%'],
  ])('%d per cent of %j is written "%s" in Dutch and "%s" in English', (value, whole, dutch, english) => {
    expect(formatNumber(value, 'percent', 'nl', whole)).toBe(dutch);
    expect(formatNumber(value, 'percent', 'en', whole)).toBe(english);
  });

  it('is written as 0% or 100% only where it is none or all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1e6 }), fc.nat(), (whole, drawn) => {
        const part = 1 + (drawn % (whole - 1));
        expect(formatNumber((100 * part) / whole, 'percent', 'en', whole)).not.toMatch(/^(0(\.0+)?|100(\.0+)?)%$/);
      }),
    );
  });

  it('never breaks between its sign and its digits', () => {
    expect(formatNumber(250, 'euro', 'nl')).not.toContain(' ');
  });

  it('has the same digits in every language', () => {
    const digits = (text: string) => text.replace(/\D/g, '');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.constantFrom('plain' as const, 'percent' as const, 'euro' as const, 'year' as const),
        (value, style) => {
          for (const locale of locales) expect(digits(formatNumber(value, style, locale))).toBe(String(value));
        },
      ),
    );
  });
});

describe('a quantity', () => {
  const week: Unit = {
    id: 'weeks',
    label: { nl: 'weken', en: 'weeks' },
    one: { nl: 'week', en: 'week' },
    style: 'plain',
  };
  const euro: Unit = {
    ...week,
    id: 'euro',
    label: { nl: 'euro', en: 'euro' },
    one: { nl: 'euro', en: 'euro' },
    style: 'euro',
  };
  const perDay: Unit = {
    ...euro,
    id: 'euro-per-day',
    label: { nl: 'euro per dag', en: 'euro a day' },
    one: { nl: 'euro per dag', en: 'euro a day' },
  };
  const percent: Unit = { ...week, id: 'percent', label: { nl: 'procent', en: 'per cent' }, style: 'percent' };
  const year: Unit = { ...week, id: 'year', label: { nl: 'kalenderjaar', en: 'calendar year' }, style: 'year' };

  it.each([
    [12, week, '12 weken', '12 weeks'],
    [1, week, '1 week', '1 week'],
    [1.5, week, '1,5 weken', '1.5 weeks'],
    [0, week, '0 weken', '0 weeks'],
    [1, euro, '€ 1', '€1'],
    [450_000, euro, '€ 450.000', '€450,000'],
    [250, perDay, '€ 250 per dag', '€250 a day'],
    [21, percent, '21%', '21%'],
    [2008, year, '2008', '2008'],
  ])('%d in %j is "%s" in Dutch and "%s" in English', (value, unit, dutch, english) => {
    expect(plain(formatQuantity(value, unit, 'nl'))).toBe(dutch);
    expect(plain(formatQuantity(value, unit, 'en'))).toBe(english);
  });
});

describe('an amount of the publication', () => {
  const amounts = readCatalogue('data').units.filter(({ style }) => style === 'euro');

  it.each(amounts.flatMap((unit) => locales.map((locale) => ({ id: unit.id, unit, locale }))))(
    'in $id is written in $locale with the sign, and what is left of its unit',
    ({ unit, locale }) => {
      const rest = unit.label[locale].split(' ').slice(1).join(' ');
      expect(besideSign(unit, unit.label[locale])).toBe(rest);
      const sign = formatNumber(250, 'euro', locale);
      expect(formatQuantity(250, unit, locale)).toBe(rest === '' ? sign : `${sign} ${rest}`);
    },
  );
});
