import type { OwnPracticeMessages } from '#i18n/nl/own-practice.ts';
import { outcome } from './outcome.ts';

/** What the words of the schemas and parsers leave unsaid to who does not know them; the others are English as they are. */
const expectations: Readonly<Record<string, string>> = {
  number: 'a number without commas, points or spaces between thousands, with at most two decimals',
  string: 'a text between quotes',
  Object: 'an object between { and }',
  Array: 'a list between [ and ]',
  'no such property': 'nothing: this does not belong to this type of figure',
  'a text that is not empty': 'a text',
  'a text that does not begin with =, +, - or @':
    'a text that does not begin with =, +, - or @, which a spreadsheet would take for a formula',
  'a number of at most 1e12': 'a number of at most 1,000,000,000,000',
  'a whole number from 1 beside the part, or a percentage': 'of how many people, or a percentage instead',
  'a whole number beside the whole': 'how many of them, as a whole number',
  'a kebab-case id, such as "project-3030"':
    'a code in lower-case letters with hyphens, such as "completed-successfully"',
  'nothing after the last column': 'nothing after the last column; put a text that holds a separator between quotes',
  'quotes in pairs': 'quotes in pairs, and doubled within a text',
  'a file of at most 10 MB': 'a file of at most 10 MB; 200 figures fit in easily',
  'CSV or JSON, as text in UTF-8': 'CSV or JSON as text in UTF-8; in your spreadsheet, save as ‘CSV UTF-8’',
  'CSV or JSON': 'a file with figures, as CSV or JSON',
};

const patterns: readonly (readonly [RegExp, string])[] = [
  [/^at most (\d+) characters$/, 'at most $1 characters; 200 figures fit in easily'],
  [/^a property "(.*)"$/, '‘$1’ too'],
  [/^a column (\w+)$/, 'a column $1 too'],
  [/^\((".*")\)$/, 'one of: $1'],
  [/^(.* on line \d+) \(.*\)$/, '$1'],
];

const receipts: Readonly<Record<string, string>> = { '""': 'nothing', null: 'nothing', '[]': 'nothing' };

function inPatterns(english: string): string {
  const [pattern, words] = patterns.find(([known]) => known.test(english)) ?? [];
  return pattern && words !== undefined ? english.replace(pattern, words).replaceAll('" | "', '", "') : english;
}

/** The English texts about the reader's own practice. */
export const ownPractice = {
  title: 'Your own practice beside them',
  lead: 'Add figures of your own and compare them under the same rules. They stay on this device: they are sent nowhere, and they are not in the address of the page.',
  withoutScript: 'Adding a practice of your own needs scripts to be switched on.',
  byForm: 'Fill in a form',
  byFile: 'Or choose a file (CSV or JSON)',
  dropHere: 'You can also drag the file here.',
  reading: 'Reading the file …',
  template: 'Template:',
  templateName: 'template',
  example: {
    name: 'Name of your practice',
    counts: {
      label: 'passed the training',
      population: 'trainees who started in 2017',
      base: 'all trainees who started',
      moment: 'end of the training',
    },
    percentage: {
      label: 'at work',
      population: 'trainees who started in 2017',
      base: 'all trainees who passed',
      moment: 'six months after the training',
    },
    reach: { label: 'trainees who started' },
    cost: { label: 'training in the first year', nature: 'grant' },
  },
  shapeTitle: 'What the file looks like',
  shape: [
    'CSV: the first row names the columns, every other row is one figure. Columns are separated by a comma or a semicolon, decimals by a point or a comma. Leave empty what does not apply.',
    'JSON: an object with a name and a list of figures, with the same fields as the columns. The template shows how to leave empty what does not apply.',
    'Give the counts of an outcome (part and whole). Give a percentage only if you do not know them; there is no interval then.',
    'At most 200 figures, in UTF-8. Each mistake comes back with its row and column.',
  ],
  shapeCaption: 'The columns of the file',
  column: 'Column',
  meaning: 'Meaning',
  meanings: {
    practice: 'the name of your practice, the same in every row',
    type: 'outcome, reach or cost',
    label: 'what the figure counts: ‘passed’, ‘trainees’, ‘grant for the first year’',
    kind: `of an outcome: ${Object.keys(outcome.kind).join(', ')}`,
    criterion:
      'of an outcome: the code of a published definition of success that you use too; empty for a definition of your own',
    part: 'of an outcome: how many people had this outcome',
    whole: 'of an outcome: of how many people',
    percentage: 'of an outcome whose counts you do not know: the percentage, from 0 to 100',
    value: 'of reach or a cost: the number; costs in euros',
    unit: 'of reach: the unit, such as persons, companies or certificates',
    nature: 'of a cost: what the amount is: a grant, a ceiling, the wages of a year, an estimate',
    population: 'of an outcome: who was counted',
    base: 'of an outcome: whom the percentage is of: of all who started, of all who ended',
    moment: 'of an outcome: when it was measured; empty if you do not know',
    period: 'of an outcome or a cost: 2017, 2016-2017, 2018-11 or 2016/2018; empty if there is none',
  },
  name: 'Name of the practice',
  types: { outcome: 'Outcome', reach: 'Reach', cost: 'Cost' },
  addFigure: { outcome: 'Add an outcome', reach: 'Add reach', cost: 'Add a cost' },
  addFigures: 'Add a figure',
  removeFigure: 'Remove this figure',
  fields: {
    label: { outcome: 'Which outcome', reach: 'What was counted', cost: 'For what' },
    kind: 'Kind of outcome',
    criterion: 'Same definition as',
    ownCriterion: 'a definition of its own',
    part: 'How many people',
    whole: 'Of how many',
    percentage: 'Or, without counts, a percentage',
    value: { reach: 'Number', cost: 'Amount in euros' },
    unit: 'Unit',
    nature: 'What the amount is',
    population: 'Who was counted',
    base: 'Whom the percentage is of',
    moment: 'When measured (may stay empty)',
    period: 'Period (may stay empty)',
  },
  hints: {
    label: {
      outcome: 'e.g. passed the examination',
      reach: 'e.g. trainees who started',
      cost: 'e.g. training in the first year',
    },
    nature: 'e.g. grant, ceiling, estimate',
    population: 'e.g. job seekers in care',
    base: 'e.g. all trainees who started',
    moment: 'e.g. six months after the training',
    period: 'e.g. 2017, 2016-2017 or 2016/2018',
  },
  save: 'Put it beside them',
  cancel: 'Cancel',
  edit: 'Edit',
  remove: 'Remove',
  removed: (name) => `${name} has been removed, from this device too.`,
  undo: 'Undo',
  added: (name, count, figure) =>
    `${name} has been added, with ${figure} ${count === 1 ? 'figure' : 'figures'}. Choose above what to compare it with.`,
  replaces: 'A new file takes the place of this practice.',
  kept: 'Saved on this device only.',
  notKept:
    'This device could not save the practice. It will be gone when you close the page; download it if you want to keep it.',
  export: 'Download:',
  figures: (count, figure) => (count === 1 ? `${figure} figure` : `${figure} figures`),
  formProblems: (count, figure) => (count === 1 ? 'One field is not right yet.' : `Not right yet: ${figure} fields.`),
  fileProblems: (file, count, figure) =>
    `In ${file} ${count === 1 ? 'one thing is' : `${figure} things are`} wrong. Nothing was added. Correct the file and choose it again:`,
  moreProblems: (count, figure) => (count === 1 ? 'and one more' : `and ${figure} more`),
  codeMissing: 'The part that reads files did not arrive. Check your connection and choose the file again.',
  oneFile: 'Choose one file.',
  wholeFile: 'The file',
  row: (row) => `Row ${row}`,
  cell: (row, column) => `Row ${row}, column ${column}`,
  problem: (place, expected, received) => `${place}: expected ${expected}; received ${received}.`,
  fieldProblem: (expected, received) =>
    received === null ? `Fill in here: ${expected}.` : `Expected: ${expected}. You wrote ${received}.`,
  expected: (english) => expectations[english] ?? inPatterns(english),
  received: (english) => receipts[english] ?? inPatterns(english),
} satisfies OwnPracticeMessages;
