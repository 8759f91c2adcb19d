import { describe, expect, it } from 'vitest';
import { formatNumber } from '#format/number.ts';
import { ungrouped } from '#format/ungrouped.ts';
import { locales } from '#i18n/locale.ts';

describe('a number alone, for a spreadsheet of any language', () => {
  it.each([
    ['nl', '250.000', '250000'],
    ['en', '250,000', '250000'],
    ['nl', '1.279.925,25', '1279925,25'],
    ['en', '1,279,925.25', '1279925.25'],
    ['en', '€450,000', '€450000'],
    ['nl', '-1.200', '-1200'],
    ['en', '1,200%', '1200%'],
  ] as const)('in %s %s is %s', (locale, text, plain) => {
    expect(ungrouped(text, locale)).toBe(plain);
  });

  it.each([
    ['nl', '12,5'],
    ['nl', '84,4%'],
    ['en', '12.5'],
    ['en', '1,200 (86%)'],
    ['nl', 'ongeveer 1.200'],
    ['nl', '1,200'],
    ['en', '2012-2013'],
    ['en', 'lines 1,200 and 1,300'],
    ['nl', ''],
  ] as const)('in %s “%s” stays as it is', (locale, text) => {
    expect(ungrouped(text, locale)).toBe(text);
  });

  it('has no groups, however it is written', () => {
    for (const locale of locales)
      for (const style of ['plain', 'euro'] as const)
        for (const value of [1_000, 45_678, 1_279_925, 12_345_678.5])
          expect(ungrouped(formatNumber(value, style, locale), locale)).toMatch(/^\D*\d{4,}([.,]\d+)?$/);
  });
});
