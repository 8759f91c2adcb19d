import { put, remove, repeat } from '../fixtures/data-copy.ts';
import { describeRefusals } from '../fixtures/refusals.ts';

const passed = 'outcomes/project-3030-passed.json';
const screened = 'outcomes/project-3030-screened.json';
const hired = 'outcomes/basf-hired.json';
const hev = 'outcomes/hev-workers-certified.json';
const practice = 'practices/ibo-kappers.json';

describeRefusals('outcomes', [
  [
    'an outcome of no practice',
    passed,
    put(['practice'], 'project-4040'),
    '$.practice',
    'a practice',
    '"project-4040"',
  ],
  ['a kind that does not exist', passed, put(['kind'], 'success'), '$.kind', '"selection" | "conditions"', '"success"'],
  ['an outcome without a base', passed, remove(['base']), '$.base', '"base"', 'nothing'],
  ['an outcome without rates', passed, put(['rates'], []), '$.rates', 'at least one rate', '[]'],
  [
    'a percentage that is typed in',
    passed,
    put(['rates', 0, 'percentage'], 92.2),
    '$.rates[0].percentage',
    'an object',
    '92.2',
  ],
  [
    'a numerator of no dataset',
    passed,
    put(['rates', 0, 'numerator', 'dataset'], 'nowhere'),
    '$.rates[0].numerator.dataset',
    'a dataset',
    '"nowhere"',
  ],
  [
    'a numerator that several figures answer',
    screened,
    remove(['rates', 0, 'numerator', 'period']),
    '$.rates[0].numerator',
    'exactly one figure',
    '6 figures',
  ],
  [
    'a numerator larger than its denominator',
    screened,
    put(['rates', 0, 'numerator', 'measure'], 'registrations'),
    '$.rates[0]',
    'not larger than its denominator',
    '559 of 80',
  ],
  [
    'counts of two units',
    screened,
    put(['rates', 0, 'numerator', 'measure'], 'places'),
    '$.rates[0]',
    'two counts of one unit',
    'fte of persons',
  ],
  [
    'a figure of another practice',
    passed,
    put(['rates', 0, 'denominator'], { dataset: 'ibo-outcomes', measure: 'started' }),
    '$.rates[0].denominator',
    'a figure of project-3030',
    'one of ibo-kappers',
  ],
  [
    'a fact that is not there',
    hev,
    put(['rates', 0, 'percentage', 'fact'], 'workers'),
    '$.rates[0].percentage.fact',
    'a fact of the practice',
    '"workers"',
  ],
  [
    'a count as a percentage',
    hev,
    put(['rates', 0, 'percentage', 'fact'], 'credit-days'),
    '$.rates[0].percentage',
    'a figure in percent',
    'one in days',
  ],
  [
    'the part of a population that nobody counted',
    hired,
    put(['population', 'partOf'], 'all-pupils-of-flanders'),
    '$.population.partOf',
    'the population of another outcome',
    '"all-pupils-of-flanders"',
  ],
  [
    'one population in two wordings',
    'outcomes/project-3030-payroll.json',
    put(['population', 'label', 'nl'], 'cursisten'),
    '$.population.label',
    'for population project-3030-trainees',
    '"cursisten"',
  ],
  ['the same rate twice', screened, repeat(['rates', 0]), '$.rates[1]', 'a rate of its own', '$.rates[0]'],
  [
    'a figure between braces in a name, which is not filled in here',
    passed,
    put(['label'], { nl: '{started} geslaagd', en: '{started} passed' }),
    '$.label.nl',
    'without braces',
    '{started}',
  ],
  [
    'a figure in a caveat that is bound to nothing',
    passed,
    put(['caveats', 0], { nl: 'Voor {started} slaagden {passed}.', en: 'Of {started}, {passed} passed.' }),
    '$.caveats[0].nl',
    'a name between braces that is bound to a figure: started',
    '{passed}',
  ],
  [
    'one criterion of which a high percentage is now good, now bad',
    passed,
    put(['direction'], 'higher-is-worse'),
    '$.direction',
    'the direction of outcome ibo-completed-of-ended',
    '"higher-is-worse"',
  ],
  [
    'a window that is no period',
    passed,
    put(['rates', 0, 'window'], '2009-'),
    '$.rates[0].window',
    'a period',
    '2009-',
  ],
]);

describeRefusals('reach and payers', [
  [
    'the reach of a fact that is not there',
    practice,
    put(['reach', 0, 'figure'], { fact: 'nobody' }),
    '$.reach[0].figure.fact',
    'a fact of the practice',
    '"nobody"',
  ],
  [
    'a payer that does not exist',
    practice,
    put(['costs', 0, 'payer'], 'someone'),
    '$.costs[0].payer',
    '"employer"',
    '"someone"',
  ],
]);
