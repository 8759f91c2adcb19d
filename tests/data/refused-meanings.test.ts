import { put } from '../fixtures/data-copy.ts';
import { describeRefusals } from '../fixtures/refusals.ts';

const dataset = 'datasets/ibo-outcomes.json';
const label = { nl: 'Nieuw', en: 'New' };
const source = { heading: 'Prioriteiten', lines: [80, 82] };
const measure = (unit: string, derived: object) => put(['measures', 6], { id: 'new', label, unit, derived });

describeRefusals('what means nothing', [
  [
    'a sum of percentages',
    dataset,
    measure('percent', { function: 'sum', measure: 'share-of-started', over: 'status' }),
    '$.measures[6].derived',
    'a sum of counts or amounts',
    'percent',
  ],
  [
    'a sum in another unit',
    dataset,
    measure('euro', { function: 'sum', measure: 'by-status', over: 'status' }),
    '$.measures[6].derived',
    'a sum of one unit',
    'trajectories, euro',
  ],
  [
    'a rate of a percentage',
    dataset,
    measure('percent', { function: 'rate', numerator: 'share-of-started', denominator: 'started' }),
    '$.measures[6].derived',
    'a rate of counts or amounts',
    'percent',
  ],
  [
    'a rate of two units',
    dataset,
    put(['measures', 1, 'unit'], 'persons'),
    '$.measures[4].derived',
    'a rate of one unit',
    'persons, trajectories',
  ],
  [
    'a dimension that no row has',
    dataset,
    put(['dimensions', 3], { id: 'site', label, values: [{ id: 'one', label }] }),
    '$.dimensions[3].id',
    'a dimension of at least one row',
    '"site"',
  ],
  [
    'a sixth priority',
    'priorities.json',
    put(['terms', 5], { id: 'new', label, short: label, description: label, diagnosis: [{ ...label, source }] }),
    '$.terms',
    'at most five priorities',
    'learning-culture',
  ],
  [
    'a chart before the first place',
    'charts/ibo-outcomes.json',
    put(['order'], -1),
    '$.order',
    'a number from 1',
    '-1',
  ],
  [
    'the name of another schema',
    dataset,
    put(['$schema'], '../schema/chart.schema.json'),
    '$.$schema',
    '../schema/dataset.schema.json',
    '../schema/chart.schema.json',
  ],
  [
    'a cost that is both a figure and missing',
    'practices/sab.json',
    put(['costs', 0, 'missing'], 'not-published'),
    '$.costs[0]',
    'either `figure`, or `missing` with `source`',
    'subsidy-ceiling',
  ],
]);
