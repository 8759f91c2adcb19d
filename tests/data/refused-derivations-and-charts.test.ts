import { put } from '../fixtures/data-copy.ts';
import { describeRefusals } from '../fixtures/refusals.ts';

const dataset = 'datasets/ibo-outcomes.json';
const chart = 'charts/ibo-outcomes.json';
const practice = 'practices/ibo-kappers.json';

describeRefusals('figures that cannot be computed or drawn so', [
  [
    'a derived row that is typed in',
    dataset,
    put(['rows', 0, 'measure'], 'by-phase'),
    '$.rows[0].measure',
    'a measure that is not derived',
    '"by-phase"',
  ],
  [
    'a measure without rows',
    dataset,
    put(['measures', 6], { id: 'left', label: { nl: 'Weg', en: 'Left' }, unit: 'persons' }),
    '$.measures[6].id',
    'a measure that has rows',
    '"left"',
  ],
  [
    'a part larger than its whole',
    dataset,
    put(['rows', 0, 'value'], 100),
    '$.measures[4].derived',
    'not larger than its whole',
    '174, from 174 and 100',
  ],
  [
    'a rate that is no percentage',
    dataset,
    put(['measures', 4, 'unit'], 'persons'),
    '$.measures[4].unit',
    'a unit in percent',
    '"persons"',
  ],
  [
    'a share that is no percentage',
    dataset,
    put(['measures', 5, 'unit'], 'euro'),
    '$.measures[5].unit',
    'a unit in percent',
    '"euro"',
  ],
  [
    'a cost that is no amount',
    practice,
    put(['costs', 0], { figure: { fact: 'training-months-min' }, nature: { nl: 'duur', en: 'duration' } }),
    '$.costs[0].figure',
    'a figure in euro',
    'months',
  ],
  [
    'a cost of a dataset that is no amount',
    practice,
    put(['costs', 0], {
      figure: { dataset: 'ibo-outcomes', measure: 'started' },
      nature: { nl: 'aantal', en: 'number' },
    }),
    '$.costs[0].figure',
    'a figure in euro',
    'trajectories',
  ],
  [
    'two units on one axis',
    chart,
    put(['encoding', 'measures', 1], 'share-of-started'),
    '$.encoding.measures',
    'measures of one unit',
    'trajectories, percent',
  ],
  [
    'counts on a scale of percentages',
    'charts/sab-placement.json',
    put(['encoding', 'measures'], ['taken-in']),
    '$.encoding.category',
    'a field that every drawn row has',
    'taken-in without moment',
  ],
  [
    'a field that a row lacks',
    chart,
    put(['encoding', 'series'], 'contract'),
    '$.encoding.series',
    'a field that every drawn row has',
    'by-status without contract',
  ],
  [
    'several rows for one mark',
    chart,
    put(['encoding', 'series'], 'phase'),
    '$.encoding',
    'one row for each mark',
    'ended',
  ],
  [
    'more series than colours',
    'charts/priority-coverage.json',
    put(['encoding'], { measures: ['declared'], category: 'priority', series: 'practice' }),
    '$.encoding.series',
    'at most 5 series',
    '1',
  ],
  [
    'nothing to draw',
    chart,
    put(['encoding', 'where'], { contract: ['open-ended'] }),
    '$.encoding',
    'at least one row to draw',
    'none',
  ],
  [
    'priority colours for something else',
    'charts/priority-coverage.json',
    put(['encoding'], { measures: ['declared'], category: 'practice', series: 'priority', colour: 'priority' }),
    '$.encoding.colour',
    'the dimension priority',
    'the colours of practice',
  ],
]);
