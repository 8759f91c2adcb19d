import { put, repeat } from '../fixtures/data-copy.ts';
import { describeRefusals } from '../fixtures/refusals.ts';

const dataset = 'datasets/ibo-outcomes.json';
const practice = 'practices/ibo-kappers.json';

describeRefusals('what stands twice', [
  ['a row', dataset, repeat(['rows', 2]), '$.rows[3]', 'a row of its own', '$.rows[2]'],
  [
    'a measure',
    dataset,
    repeat(['measures', 0]),
    '$.measures[1].id',
    'an id that occurs once',
    '"started", also at $.measures[0]',
  ],
  ['a dimension', dataset, repeat(['dimensions', 2]), '$.dimensions[3].id', 'an id that occurs once', '"contract"'],
  [
    'a dimension value',
    dataset,
    repeat(['dimensions', 0, 'values', 1]),
    '$.dimensions[0].values[2].id',
    'an id that occurs once',
    '"running"',
  ],
  ['a fact', practice, repeat(['facts', 0]), '$.facts[1].id', 'an id that occurs once', '"training-months-min"'],
  ['a phase', practice, repeat(['phases', 0]), '$.phases[1].id', 'an id that occurs once', '"framework-agreement"'],
  [
    'a priority of a practice',
    practice,
    repeat(['priorities', 1]),
    '$.priorities[2].id',
    'an id that occurs once',
    '"financing"',
  ],
  [
    'a target group of a practice',
    practice,
    repeat(['targetGroups', 0]),
    '$.targetGroups[1]',
    'an item that occurs once',
    '"job-seekers"',
  ],
  ['a sector', 'sectors.json', repeat(['terms', 0]), '$.terms[1].id', 'an id that occurs once', '"food"'],
  [
    'a target group',
    'target-groups.json',
    repeat(['terms', 0]),
    '$.terms[1].id',
    'an id that occurs once',
    '"workers"',
  ],
  ['a unit', 'units.json', repeat(['terms', 0]), '$.terms[1].id', 'an id that occurs once', '"persons"'],
  [
    'a priority',
    'priorities.json',
    repeat(['terms', 0]),
    '$.terms[1].id',
    'an id that occurs once',
    '"learning-culture"',
  ],
  [
    'a finding',
    'findings.json',
    repeat(['findings', 0]),
    '$.findings[1].id',
    'an id that occurs once',
    'also at $.findings[0]',
  ],
  ['a place among the practices', practice, put(['order'], 1), '$.order', 'a place of its own', '1, also of'],
  [
    'the id of a dataset that is put together',
    'datasets/practice-costs.json',
    () => copied('practice-costs'),
    '$.id',
    'no other dataset has',
    '"practice-costs"',
  ],
]);

function copied(id: string): string {
  const text = { nl: 'x', en: 'x' };
  return JSON.stringify({
    id,
    title: text,
    practice: 'sab',
    geography: text,
    population: text,
    dimensions: [],
    measures: [{ id: 'x', label: text, unit: 'persons' }],
    rows: [{ measure: 'x', value: 1, period: null, source: { heading: 'x', lines: [1, 1] } }],
  });
}
