import { inTurn, put, remove, repeat } from '../fixtures/data-copy.ts';
import { describeRefusals } from '../fixtures/refusals.ts';

const dataset = 'datasets/ibo-outcomes.json';
const chart = 'charts/ibo-outcomes.json';
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
    inTurn(remove(['terms', 4]), repeat(['terms', 0])),
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
  [
    'a question',
    'questions.json',
    repeat(['questions', 0]),
    '$.questions[1].id',
    'an id that occurs once',
    'also at $.questions[0]',
  ],
  [
    'a practice of a question',
    'questions.json',
    put(['questions', 0, 'practices', 1], 'project-3030'),
    '$.questions[0].practices[1]',
    'an item that occurs once',
    'also at $.questions[0].practices[0]',
  ],
  [
    'an organisation',
    practice,
    repeat(['organisations', 0]),
    '$.organisations[1]',
    'an item that occurs once',
    '"VDAB"',
  ],
  [
    'a cost',
    'practices/sab.json',
    repeat(['costs', 0]),
    '$.costs[1].figure',
    'an amount that occurs once',
    '$.costs[0]',
  ],
  ['a measure of a chart', chart, repeat(['encoding', 'measures', 0]), '$.encoding.measures[1]', 'once', '"by-status"'],
  [
    'a dimension value that a chart selects',
    chart,
    put(['encoding', 'where'], { status: ['completed', 'completed'] }),
    '$.encoding.where.status[1]',
    'once',
    '"completed"',
  ],
  [
    'a field of a chart',
    'charts/priority-coverage.json',
    put(['encoding', 'series'], 'priority'),
    '$.encoding.series',
    'another field than category',
    '"priority"',
  ],
  ['a place among the charts', chart, put(['order'], 10), '$.order', 'a place of its own', '10, also of'],
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
