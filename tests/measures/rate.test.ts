import { describe, expect, it } from 'vitest';
import type { Observation } from '#measures/observation.ts';
import { derive } from '#measures/observations.ts';
import { figure, measureOf, valuesOf } from './figure.ts';

type Divide = (measure: string, numerators: Observation[], denominators: Observation[]) => Observation[];

const rate: Divide = (measure, numerators, denominators) => {
  const names = { numerator: measureOf(numerators), denominator: measureOf(denominators) };
  return derive(measure, 'rate', { function: 'rate', ...names }, [...numerators, ...denominators]);
};

const ratio: Divide = (measure, numerators, denominators) => {
  const names = { numerator: measureOf(numerators), denominator: measureOf(denominators) };
  return derive(measure, 'ratio', { function: 'ratio', ...names }, [...numerators, ...denominators]);
};

const remainder: Divide = (measure, numerators, denominators) => {
  const names = { numerator: measureOf(numerators), denominator: measureOf(denominators) };
  return derive(measure, 'remainder', { function: 'remainder', ...names }, [...numerators, ...denominators]);
};

const basf = { site: 'basf' };
const sector = { site: 'sector' };

describe.each([
  ['a rate', rate, 100],
  ['a ratio', ratio, 1],
])('%s', (_, measure, scale) => {
  it('divides each numerator by the denominator of its period and dimensions', () => {
    const rows = measure(
      'r',
      [figure('passed', 7, { dimensions: basf }), figure('passed', 25, { dimensions: sector })],
      [figure('pupils', 27, { dimensions: sector }), figure('pupils', 9, { dimensions: basf })],
    );
    expect(valuesOf(rows)).toEqual([(scale * 7) / 9, (scale * 25) / 27]);
    expect(rows.map(({ dimensions }) => dimensions)).toEqual([basf, sector]);
  });

  it('takes a denominator with fewer dimensions', () => {
    const [row] = measure('r', [figure('ended', 174, { dimensions: { status: 'ended' } })], [figure('started', 282)]);
    expect(row).toMatchObject({ measure: 'r', value: (scale * 174) / 282, dimensions: { status: 'ended' } });
  });

  it.each([
    ['of another period', figure('pupils', 9, { period: '2018' })],
    ['of another dimension value', figure('pupils', 9, { dimensions: sector })],
    ['with a dimension of its own', figure('pupils', 9, { dimensions: { ...basf, level: 'one' } })],
  ])('gives nothing for a denominator %s', (__, denominator) => {
    expect(measure('r', [figure('passed', 7, { dimensions: basf })], [denominator])).toEqual([]);
  });

  it('is not applicable where the denominator is zero', () => {
    const [row] = measure('r', [figure('passed', 0)], [figure('pupils', 0)]);
    expect(row).toMatchObject({ value: null, missing: 'not-applicable', fraction: null });
  });

  it.each([
    ['numerator', figure('passed', null, { missing: 'lost-in-source-text' }), figure('pupils', 9)],
    ['denominator', figure('passed', 7), figure('pupils', null, { missing: 'lost-in-source-text' })],
  ])('is missing for the reason of a missing %s, and never zero', (__, numerator, denominator) => {
    const [row] = measure('r', [numerator], [denominator]);
    expect(row).toMatchObject({ value: null, missing: 'lost-in-source-text', fraction: null });
  });

  it('points at the lines of both figures and remembers them', () => {
    const numerator = figure('passed', 7, { source: { heading: 'Uitkomsten', lines: [20, 22] } });
    const denominator = figure('pupils', 9, { source: { heading: 'Wat', lines: [5, 26] } });
    const [row] = measure('r', [numerator], [denominator]);
    expect(row?.source).toEqual({ heading: 'Uitkomsten', lines: [5, 26] });
    expect(row?.derivation?.inputs).toEqual([numerator, denominator]);
  });

  it('is as doubtful as its inputs', () => {
    const reading = { confidence: 'likely' as const, reason: { nl: 'Volgorde.', en: 'Order.' } };
    const [row] = measure('r', [figure('passed', 7)], [figure('pupils', 9, { reading })]);
    expect(row?.reading).toEqual(reading);
  });

  it.each([
    ['about', 'approximately', undefined, 'approximately'],
    ['at least', 'at-least', undefined, 'at-least'],
    ['at most', undefined, 'at-least', 'at-most'],
    ['at least', undefined, 'at-most', 'at-least'],
    ['at least', 'at-least', 'at-most', 'at-least'],
    ['about', 'at-least', 'at-least', 'approximately'],
    ['about', undefined, 'approximately', 'approximately'],
  ] as const)(
    'is %s for a numerator that is %s and a denominator that is %s',
    (__, numerator, denominator, expected) => {
      const qualified = (qualifier: typeof numerator | typeof denominator) => (qualifier ? { qualifier } : {});
      const [row] = measure(
        'r',
        [figure('passed', 7, qualified(numerator))],
        [figure('pupils', 9, qualified(denominator))],
      );
      expect(row?.qualifier).toBe(expected);
    },
  );
});

describe('the counts behind a percentage', () => {
  it('are known of a rate', () => {
    expect(rate('r', [figure('passed', 7)], [figure('pupils', 9)])[0]?.fraction).toEqual({ part: 7, whole: 9 });
  });

  it('are not given for a ratio, which is no part of a whole', () => {
    expect(ratio('r', [figure('scans', 75)], [figure('companies', 54)])[0]?.fraction).toBeNull();
  });
});

describe('a remainder', () => {
  it('is the share of all that are not so, with its counts', () => {
    const [row] = remainder('r', [figure('stopped', 62)], [figure('started', 282)]);
    expect(row?.value).toBeCloseTo(78.01, 2);
    expect(row?.fraction).toEqual({ part: 220, whole: 282 });
  });

  it('is at most so much where the number is at least so much', () => {
    const [row] = remainder('r', [figure('stopped', 62, { qualifier: 'at-least' })], [figure('started', 282)]);
    expect(row?.qualifier).toBe('at-most');
  });
});
