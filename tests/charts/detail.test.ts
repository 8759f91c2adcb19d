import { expect, it } from 'vitest';
import { smallChart, smallDataset } from './small-chart.ts';

it('writes after each value the detail of its own period', () => {
  const perPlace = {
    id: 'per-place',
    label: { nl: 'per plaats', en: 'per place' },
    unit: 'persons',
    derived: { function: 'ratio' as const, numerator: 'persons', denominator: 'fte' },
  };
  const dataset = smallDataset(
    [
      { value: 10, period: '2016' },
      { value: 30, period: '2017' },
      { measure: 'fte', value: 5, period: '2016' },
      { measure: 'fte', value: 10, period: '2017' },
    ],
    [perPlace],
  );
  const encoding = { measures: ['persons'], category: 'period', detail: 'per-place' };
  const { panels } = smallChart({ kind: 'bar', encoding }, dataset);
  expect(panels[0]?.points.map(({ label, detail }) => [label, detail])).toEqual([
    ['10', '2'],
    ['30', '3'],
  ]);
});
