import { describe, expect, it } from 'vitest';
import { formula } from '#measures/formula.ts';
import { locales } from '#i18n/locale.ts';
import { observations } from '#measures/observations.ts';
import type { Dataset } from '#schema/dataset.ts';
import { smallDataset, units } from '../charts/small-chart.ts';

type Derivation = NonNullable<Dataset['measures'][number]['derived']>;

const north = { dimensions: { site: 'north' } };
const south = { dimensions: { site: 'south' } };

/** The formulas of the rows that a derivation gives, in Dutch and in English. */
function formulas(derived: Derivation, rows: Parameters<typeof smallDataset>[0]) {
  const label = { nl: 'x', en: 'x' };
  const dataset = smallDataset(rows, [{ id: 'derived', label, unit: 'percent', derived }]);
  return observations(dataset)
    .filter(({ measure }) => measure === 'derived')
    .map((row) => locales.map((locale) => formula(row, { dataset, units }, locale)?.replaceAll('\u00A0', ' ')));
}

describe('the formula of', () => {
  it('a published figure is none', () => {
    const dataset = smallDataset([{ value: 1 }]);
    expect(observations(dataset).map((row) => formula(row, { dataset, units }, 'nl'))).toEqual([null]);
  });

  it('a rate', () => {
    expect(
      formulas({ function: 'rate', numerator: 'fte', denominator: 'persons' }, [
        { value: 8885 },
        { measure: 'fte', value: 1200 },
      ]),
    ).toEqual([['1.200 ÷ 8.885 × 100', '1,200 ÷ 8,885 × 100']]);
  });

  it('a ratio, with the sign of its amount', () => {
    expect(
      formulas({ function: 'ratio', numerator: 'euro', denominator: 'persons' }, [
        { value: 11 },
        { measure: 'euro', value: 108_422 },
      ]),
    ).toEqual([['€ 108.422 ÷ 11', '€108,422 ÷ 11']]);
  });

  it('a share, over the total', () => {
    expect(
      formulas({ function: 'share', measure: 'persons', over: 'site' }, [
        { ...north, value: 1 },
        { ...south, value: 3 },
      ]),
    ).toEqual([
      ['1 ÷ 4 × 100', '1 ÷ 4 × 100'],
      ['3 ÷ 4 × 100', '3 ÷ 4 × 100'],
    ]);
  });

  it('a sum, with a question mark for what is missing', () => {
    const lost = { ...south, value: null, missing: 'not-published' as const };
    expect(formulas({ function: 'sum', measure: 'persons', over: 'site' }, [{ ...north, value: 1 }, lost])).toEqual([
      ['1 + ?', '1 + ?'],
    ]);
  });

  it('a count', () => {
    expect(
      formulas({ function: 'count', percentage: 'percent', total: 'persons' }, [
        { value: 23 },
        { measure: 'percent', value: 52 },
      ]),
    ).toEqual([['52% × 23, afgerond', '52% × 23, rounded']]);
  });

  it('a mixture, with both equations', () => {
    const rows = [
      { value: 1885 },
      { measure: 'euro', value: 828_750 },
      { measure: 'percent', value: 100 },
      { measure: 'fte', ...north, value: 1, period: null },
      { measure: 'fte', ...south, value: 2, period: null },
    ];
    const [first] = formulas(
      { function: 'mixture', total: 'persons', amount: 'euro', price: 'percent', weight: 'fte' },
      rows,
    );
    expect(first?.[0]).toBe('x uit x + y = 1.885 en (1 · x + 2 · y) × 100% = € 828.750');
  });
});
