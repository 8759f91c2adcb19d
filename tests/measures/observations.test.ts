import { describe, expect, it } from 'vitest';
import { counterpart } from '#measures/counterpart.ts';
import { findObservations } from '#measures/find-observation.ts';
import { groupOver } from '#measures/group-over.ts';
import { published, withoutDimension } from '#measures/observation.ts';
import { observations } from '#measures/observations.ts';
import type { Dataset, Row } from '#schema/dataset.ts';
import { figure } from './figure.ts';

const text = { nl: 'x', en: 'x' };
const source: Row['source'] = { heading: 'Uitkomsten', lines: [1, 2] };
const row = (measure: string, value: number, dimensions?: Record<string, string>): Row => ({
  measure,
  value,
  period: '2017',
  source,
  ...(dimensions && { dimensions }),
});

const dataset: Dataset = {
  id: 'ibo',
  title: text,
  practice: 'ibo-kappers',
  geography: text,
  population: text,
  dimensions: [
    {
      id: 'status',
      label: text,
      values: [
        { id: 'ended', label: text },
        { id: 'running', label: text },
      ],
    },
  ],
  measures: [
    { id: 'by-status', label: text, unit: 'persons' },
    { id: 'total', label: text, unit: 'persons', derived: { function: 'sum', measure: 'by-status', over: 'status' } },
    { id: 'percentage', label: text, unit: 'percent' },
    {
      id: 'rate',
      label: text,
      unit: 'percent',
      derived: { function: 'rate', numerator: 'by-status', denominator: 'total' },
    },
    { id: 'share', label: text, unit: 'percent', derived: { function: 'share', measure: 'by-status', over: 'status' } },
    {
      id: 'ratio',
      label: text,
      unit: 'persons',
      derived: { function: 'ratio', numerator: 'by-status', denominator: 'total' },
    },
    {
      id: 'count',
      label: text,
      unit: 'persons',
      derived: { function: 'count', percentage: 'percentage', total: 'total' },
    },
    {
      id: 'mixture',
      label: text,
      unit: 'persons',
      derived: { function: 'mixture', total: 'total', amount: 'amount', price: 'price', weight: 'weight' },
    },
    { id: 'amount', label: text, unit: 'euro' },
    { id: 'price', label: text, unit: 'euro' },
    { id: 'weight', label: text, unit: 'days' },
  ],
  rows: [
    row('by-status', 30, { status: 'ended' }),
    row('by-status', 10, { status: 'running' }),
    row('percentage', 50),
    row('amount', 700),
    row('price', 10),
    row('weight', 1, { status: 'ended' }),
    row('weight', 2, { status: 'running' }),
  ],
};

describe('the observations of a dataset', () => {
  const all = observations(dataset);

  it('are the published rows in their order, and then the derived ones in the order of the measures', () => {
    expect(all.slice(0, dataset.rows.length)).toEqual(dataset.rows.map(published));
    expect(all.slice(dataset.rows.length).map(({ measure, value }) => [measure, value])).toEqual([
      ['total', 40],
      ['rate', 75],
      ['rate', 25],
      ['share', 75],
      ['share', 25],
      ['ratio', 0.75],
      ['ratio', 0.25],
      ['count', 20],
      ['mixture', 10],
      ['mixture', 30],
    ]);
  });

  it('say of each derived row which function computed it, and of published rows that none did', () => {
    expect(all.every(({ measure, derivation }) => (derivation?.function ?? null) === functionOf(measure))).toBe(true);
  });

  it('spell out that a row has no dimensions', () => {
    expect(published(row('n', 1)).dimensions).toEqual({});
  });
});

function functionOf(measure: string): string | null {
  return dataset.measures.find(({ id }) => id === measure)?.derived?.function ?? null;
}

describe('a reference to a figure', () => {
  const rows = [
    figure('n', 1),
    figure('n', 2, { dimensions: { status: 'ended' } }),
    figure('n', 3, { dimensions: { status: 'ended', site: 'x' } }),
    figure('n', 4, { period: '2018' }),
    figure('m', 5),
  ];

  it.each([
    ['measure and period', { measure: 'n', period: '2017' }, [1]],
    ['measure alone, where periods differ', { measure: 'n' }, [1, 4]],
    ['one dimension', { measure: 'n', dimensions: { status: 'ended' } }, [2]],
    ['two dimensions', { measure: 'n', dimensions: { site: 'x', status: 'ended' } }, [3]],
    ['a value that no row has', { measure: 'n', dimensions: { status: 'running' } }, []],
    ['a dimension that no row has', { measure: 'm', dimensions: { status: 'ended' } }, []],
    ['a period that no row has', { measure: 'm', period: '2016' }, []],
  ])('by %s finds what has exactly that', (_, reference, expected) => {
    expect(findObservations(rows, reference).map(({ value }) => value)).toEqual(expected);
  });
});

describe('dimensions', () => {
  it.each([
    ['shares all its dimension values', { a: '1', b: '2' }, { a: '1' }, true],
    ['has a dimension that the figure lacks', { a: '1' }, { a: '1', b: '2' }, false],
    ['has another dimension value', { a: '1' }, { a: '2' }, false],
  ])('set a figure against a row that %s: %j, %j, %s', (_, own, other, expected) => {
    const found = counterpart(figure('n', 1, { dimensions: own }), [figure('d', 2, { dimensions: other })]);
    expect(found !== undefined).toBe(expected);
  });

  it('set a figure against the row that shares most with it, whatever the order', () => {
    const total = figure('d', 100);
    const subtotal = figure('d', 10, { dimensions: { site: 'x' } });
    const own = figure('n', 5, { dimensions: { site: 'x' } });
    expect(counterpart(own, [total, subtotal])).toBe(subtotal);
    expect(counterpart(own, [subtotal, total])).toBe(subtotal);
  });

  it('can be taken without one', () => {
    expect(withoutDimension({ a: '1', b: '2' }, 'a')).toEqual({ b: '2' });
    expect(withoutDimension({ b: '2' }, 'a')).toEqual({ b: '2' });
  });

  it('group the rows that differ in one of them only', () => {
    const rows = [
      figure('n', 1, { dimensions: { level: 'a', site: 'x' } }),
      figure('n', 2, { dimensions: { level: 'a', site: 'y' } }),
      figure('n', 3, { dimensions: { level: 'b', site: 'x' } }),
      figure('n', 4),
    ];
    expect(
      groupOver(rows, 'level').map(({ dimensions, members }) => [dimensions, members.map(({ value }) => value)]),
    ).toEqual([
      [{ site: 'x' }, [1, 3]],
      [{ site: 'y' }, [2]],
    ]);
  });
});
