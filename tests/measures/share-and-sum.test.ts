import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '#measures/observation.ts';
import { derive } from '#measures/observations.ts';
import { figure, measureOf, valuesOf } from './figure.ts';

function share(measure: string, rows: Observation[], over: string): Observation[] {
  return derive(measure, 'share', { function: 'share', measure: measureOf(rows), over }, rows);
}

function sum(measure: string, rows: Observation[], over: string): Observation[] {
  return derive(measure, 'sum', { function: 'sum', measure: measureOf(rows), over }, rows);
}

const status = (id: string) => ({ dimensions: { status: id } });
const ibo = [
  figure('ibo', 174, status('completed')),
  figure('ibo', 62, status('stopped')),
  figure('ibo', 46, status('running')),
];

describe('a sum', () => {
  it('adds up over one dimension', () => {
    expect(sum('total', ibo, 'status')).toMatchObject([
      { measure: 'total', value: 282, dimensions: {}, period: '2017' },
    ]);
  });

  it('keeps periods and other dimensions apart', () => {
    const rows = [
      figure('n', 1, { dimensions: { level: 'a', site: 'x' } }),
      figure('n', 2, { dimensions: { level: 'b', site: 'x' } }),
      figure('n', 4, { dimensions: { level: 'a', site: 'y' } }),
      figure('n', 8, { dimensions: { level: 'a', site: 'x' }, period: '2018' }),
    ];
    expect(
      sum('total', rows, 'level').map(({ value, dimensions, period }) => [value, dimensions['site'], period]),
    ).toEqual([
      [3, 'x', '2017'],
      [4, 'y', '2017'],
      [8, 'x', '2018'],
    ]);
  });

  it('leaves rows without the dimension out', () => {
    expect(valuesOf(sum('total', [...ibo, figure('ibo', 999)], 'status'))).toEqual([282]);
  });

  it('is missing when a part is, and says why', () => {
    const [total] = sum(
      'total',
      [...ibo, figure('ibo', null, { ...status('lost'), missing: 'not-published' })],
      'status',
    );
    expect(total).toMatchObject({ value: null, missing: 'not-published' });
  });

  it('is certain of values whose labels are lost', () => {
    const reading = { confidence: 'ambiguous' as const, reason: { nl: 'Labels verloren.', en: 'Labels lost.' } };
    const [total] = sum(
      'total',
      [72, 457, 180].map((value, index) => figure('n', value, { ...status(`${index}`), reading })),
      'status',
    );
    expect(total?.value).toBe(709);
    expect(total?.reading).toBeUndefined();
  });

  it('is likely of values that are likely', () => {
    const reading = { confidence: 'likely' as const, reason: { nl: 'Volgorde.', en: 'Order.' } };
    expect(sum('total', [figure('n', 1, { ...status('a'), reading })], 'status')[0]?.reading).toEqual(reading);
  });

  it('does not lose a likely value behind one whose label is lost', () => {
    const because = { nl: 'Zo.', en: 'So.' };
    const rows = [
      figure('n', 1, { ...status('a'), reading: { confidence: 'ambiguous', reason: because } }),
      figure('n', 2, { ...status('b'), reading: { confidence: 'likely', reason: because } }),
    ];
    expect(sum('total', rows, 'status')[0]?.reading?.confidence).toBe('likely');
  });

  it('has no counts behind it', () => {
    expect(sum('total', ibo, 'status')[0]?.fraction).toBeNull();
  });
});

describe('a share', () => {
  it('is 100 times the part over the total, with its counts', () => {
    expect(share('share', ibo, 'status').map(({ value, fraction }) => [value?.toFixed(1), fraction])).toEqual([
      ['61.7', { part: 174, whole: 282 }],
      ['22.0', { part: 62, whole: 282 }],
      ['16.3', { part: 46, whole: 282 }],
    ]);
  });

  it('names all parts as its inputs, its own first', () => {
    const [, stopped] = share('share', ibo, 'status');
    expect(stopped?.derivation).toEqual({ function: 'share', inputs: [ibo[1], ibo[0], ibo[2]] });
  });

  it('is not applicable where all parts are zero', () => {
    const rows = share('share', [figure('n', 0, status('a')), figure('n', 0, status('b'))], 'status');
    expect(rows).toMatchObject([
      { value: null, missing: 'not-applicable', fraction: null },
      { value: null, missing: 'not-applicable', fraction: null },
    ]);
  });

  it('is missing for every part when one part is', () => {
    const rows = share(
      'share',
      [...ibo, figure('ibo', null, { ...status('lost'), missing: 'not-yet-measured' })],
      'status',
    );
    expect(rows.map(({ value, missing }) => [value, missing])).toEqual(rows.map(() => [null, 'not-yet-measured']));
    expect(rows).toHaveLength(4);
  });

  it('adds up to 100 whatever the parts', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 12 }), (parts) => {
        const shares = share(
          'share',
          parts.map((value, index) => figure('n', value, status(`part-${index}`))),
          'status',
        );
        expect(valuesOf(shares).reduce<number>((total, value) => total + (value ?? 0), 0)).toBeCloseTo(100, 8);
      }),
    );
  });
});

describe('a sum over periods', () => {
  it('runs from the first period to the last, and leaves out what has none', () => {
    const rows = [
      figure('drawn', 80, { period: '2012-2013' }),
      figure('drawn', 75, { period: '2017-2018' }),
      figure('drawn', 96, { period: '2014-2015' }),
      figure('drawn', 7, { period: null }),
    ];
    expect(sum('total', rows, 'period')).toMatchObject([{ value: 251, period: '2012-2013/2017-2018', dimensions: {} }]);
  });
});
