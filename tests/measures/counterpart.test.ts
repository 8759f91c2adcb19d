import { describe, expect, it } from 'vitest';
import { counterpart } from '#measures/counterpart.ts';
import { figure } from './figure.ts';

describe('the figure that another is set against', () => {
  const own = figure('passed', 7, { dimensions: { site: 'basf', level: 'one' } });
  const total = figure('pupils', 100);
  const bySite = figure('pupils', 9, { dimensions: { site: 'basf' } });

  it.each([
    ['the total without dimensions', [total], total],
    ['the one that shares a dimension, rather than the total', [total, bySite], bySite],
    ['that one in any order', [bySite, total], bySite],
    ['none of another site', [figure('pupils', 27, { dimensions: { site: 'sector' } })], undefined],
    ['none with a dimension that the figure has not', [figure('pupils', 9, { dimensions: { sex: 'f' } })], undefined],
    ['none of another period', [figure('pupils', 9, { period: '2018' })], undefined],
    ['none without a period', [figure('pupils', 9, { period: null })], undefined],
    ['none of none', [], undefined],
  ])('is %s', (_, candidates, expected) => {
    expect(counterpart(own, candidates)).toBe(expected);
  });

  it('is one without a period for a figure without a period', () => {
    const timeless = figure('pupils', 9, { period: null });
    expect(counterpart(figure('passed', 7, { period: null }), [total, timeless])).toBe(timeless);
  });
});
