import { describe, expect, it } from 'vitest';
import type { Observation } from '#measures/observation.ts';
import { derive } from '#measures/observations.ts';
import { figure, measureOf, valuesOf } from './figure.ts';

function count(measure: string, percentages: Observation[], totals: Observation[]): Observation[] {
  const names = { percentage: measureOf(percentages), total: measureOf(totals) };
  return derive(measure, 'count', { function: 'count', ...names }, [...percentages, ...totals]);
}

function mixture(
  measure: string,
  ...rows: [Observation[], Observation[], Observation[], Observation[]]
): Observation[] {
  const [total, amount, price, weight] = rows;
  const names = {
    total: measureOf(total),
    amount: measureOf(amount),
    price: measureOf(price),
    weight: measureOf(weight),
  };
  return derive(measure, 'mixture', { function: 'mixture', ...names }, rows.flat());
}

describe('a count from a percentage', () => {
  it.each([
    [86, 8885, 7641],
    [78, 8885, 6930],
    [52, 23, 12],
    [48, 23, 11],
    [0, 23, 0],
  ])('of %d%% of %d is %d', (percentage, total, expected) => {
    expect(count('n', [figure('share', percentage)], [figure('total', total)])).toMatchObject([
      { measure: 'n', value: expected, derivation: { function: 'count' }, fraction: null },
    ]);
  });

  it('needs the total of its period and dimensions', () => {
    expect(count('n', [figure('share', 86)], [figure('total', 8885, { period: '2016' })])).toEqual([]);
    expect(count('n', [figure('share', 86)], [figure('total', 8885, { dimensions: { site: 'x' } })])).toEqual([]);
  });

  it('is missing when percentage or total is', () => {
    const lost = { missing: 'lost-in-source-text' as const };
    expect(count('n', [figure('share', null, lost)], [figure('total', 9)])[0]).toMatchObject({ value: null, ...lost });
    expect(count('n', [figure('share', 9)], [figure('total', null, lost)])[0]).toMatchObject({ value: null, ...lost });
  });
});

describe('the two parts of a mixture', () => {
  const days = (level: string, value: number | null, rest = {}) =>
    figure('days', value, { dimensions: { level }, period: null, ...rest });
  const passed = figure('passed', 1885);
  const invested = figure('invested', 828_750, { qualifier: 'approximately' });
  const price = figure('price', 250);

  it('are the 455 and 1430 workers that make 1885 of them and 828 750 euro', () => {
    const parts = mixture('by-level', [passed], [invested], [price], [days('hev-1', 1), days('hev-2', 2)]);
    expect(parts.map(({ dimensions, value, period }) => [dimensions['level'], value, period])).toEqual([
      ['hev-1', 455, '2017'],
      ['hev-2', 1430, '2017'],
    ]);
    expect(455 + 1430).toBe(1885);
    expect((455 * 1 + 1430 * 2) * 250).toBe(828_750);
  });

  it('name total, amount, price, own weight and other weight as their inputs', () => {
    const [one, two] = [days('hev-1', 1), days('hev-2', 2)];
    const parts = mixture('by-level', [passed], [invested], [price], [one, two]);
    expect(parts.map(({ derivation }) => derivation?.inputs)).toEqual([
      [passed, invested, price, one, two],
      [passed, invested, price, two, one],
    ]);
    expect(parts.every(({ qualifier }) => qualifier === 'approximately')).toBe(true);
  });

  it.each([
    ['equal weights', [days('a', 2), days('b', 2)], price],
    ['a price of zero', [days('a', 1), days('b', 2)], figure('price', 0)],
  ])('have no solution for %s', (_, weights, cost) => {
    const parts = mixture('by-level', [passed], [invested], [cost], weights);
    expect(parts).toMatchObject([
      { value: null, missing: 'not-applicable' },
      { value: null, missing: 'not-applicable' },
    ]);
  });

  it('are missing when a weight is', () => {
    const weights = [days('a', 1), days('b', null, { missing: 'not-published' })];
    expect(valuesOf(mixture('by-level', [passed], [invested], [price], weights))).toEqual([null, null]);
  });

  it.each([
    ['one weight', [invested], [price], [days('a', 1)]],
    ['three weights', [invested], [price], [days('a', 1), days('b', 2), days('c', 3)]],
    ['no price', [invested], [], [days('a', 1), days('b', 2)]],
    ['no amount of the period', [figure('invested', 1, { period: '2016' })], [price], [days('a', 1), days('b', 2)]],
  ])('are not there with %s', (_, amounts, prices, weights) => {
    expect(mixture('by-level', [passed], amounts, prices, weights)).toEqual([]);
  });
});
