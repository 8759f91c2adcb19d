import type { ChartKind } from '#charts/kinds.ts';
import { inTurn, put } from '../fixtures/data-copy.ts';
import { describeRefusals, type Refusal } from '../fixtures/refusals.ts';

/** What each kind of chart refuses to draw. */
const refusals: Record<ChartKind, Refusal[]> = {
  bar: [
    [
      'a label-less figure on an axis',
      'charts/bakkersatelier-participations.json',
      put(['kind'], 'bar'),
      '$.kind',
      'numbers',
      'ambiguous',
    ],
  ],
  line: [],
  rate: [
    [
      'a rate of counts',
      'charts/ibo-outcomes.json',
      inTurn(put(['kind'], 'rate'), put(['encoding'], { measures: ['by-status'], category: 'status' })),
      '$.encoding.measures',
      'measures in percent',
      'trajectories',
    ],
  ],
  split: [
    [
      'parts of a split that are more than their whole',
      'charts/ibo-outcomes.json',
      put(['encoding', 'detail'], 'share-of-phase'),
      '$.encoding.series',
      'parts that add up to at most their whole',
      '200%',
    ],
  ],
  dots: [
    [
      'a whole of too many dots',
      'charts/basf-cohorts.json',
      inTurn(
        put(['dataset'], 'ibo-outcomes'),
        put(['encoding'], { measures: ['by-status'], whole: 'started', category: 'status' }),
      ),
      '$.encoding.whole',
      'a whole of at most 60',
      '282',
    ],
  ],
  timeline: [
    [
      'a calendar that runs backwards',
      'charts/practice-timeline.json',
      put(['encoding', 'range'], { from: '2019', to: '2008' }),
      '$.encoding.range',
      'a first moment before the last',
      '2019 and 2008',
    ],
    [
      'a calendar of rows without a period',
      'charts/practice-timeline.json',
      declared('practice', 'priority'),
      '$.encoding',
      'a field that every drawn row has',
      'declared without period',
    ],
    [
      'a period that lies outside a calendar',
      'charts/practice-timeline.json',
      put(['encoding', 'range'], { from: '1990', to: '1995' }),
      '$.encoding.range',
      'a range that holds',
      '1990 to 1995',
    ],
  ],
  numbers: [],
  matrix: [
    [
      'a count in a table of marks',
      'charts/priority-heatmap.json',
      inTurn(
        put(['dataset'], 'practice-periods'),
        put(['encoding'], { measures: ['start'], category: 'practice', series: 'phase' }),
      ),
      '$.encoding.measures',
      'figures that are 0 or 1',
      '20',
    ],
  ],
};

for (const [kind, own] of Object.entries(refusals))
  if (own.length > 0) describeRefusals(`what stands in a chart of the kind ${kind}`, own);

function declared(category: string, series: string) {
  return inTurn(
    put(['dataset'], 'practice-priorities'),
    put(['encoding'], { measures: ['declared'], category, series, range: { from: '2008', to: '2019' } }),
  );
}
