import { describe, expect, it } from 'vitest';
import { columns } from '#data/own-practice/columns.ts';
import { ownPracticeCsv } from '#data/own-practice/csv.ts';
import { draftFigure, draftOf, type FigureDraft } from '#data/own-practice/draft.ts';
import { csvDialects } from '#format/csv-dialect.ts';
import { lab } from '../../fixtures/own-practice.ts';
import { problemsOf } from './problems-of.ts';
import { outcomeKinds } from '#schema/outcome.ts';

const head = columns.join(';');
const outcome = draftOf(lab).figures[0] ?? draftFigure({});

/** A CSV file of two figures: a good one, and one with other cells. */
function csvWith(cells: Partial<FigureDraft>): string {
  const figure = { ...outcome, ...cells };
  const row = ['Lab', ...columns.slice(1).map((_, index) => Object.values(figure)[index] ?? '')];
  const good = ['Lab', ...Object.values(outcome)];
  const line = (all: string[]) => all.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';');
  return [head, line(good), line(row), ''].join('\n');
}

describe('a CSV file is refused by row and column when a figure', () => {
  it.each<[string, Partial<FigureDraft>, string[]]>([
    [
      'has markup in a label',
      { label: '<img src=x onerror=alert(1)>' },
      ['label: plain text without < or > <- "<img src=x onerror=alert(1)>"'],
    ],
    [
      'has a formula for a label',
      { label: '=HYPERLINK("http://x")' },
      ['label: a text that does not begin with =, +, - or @ <- "=HYPERLINK(\\"http://x\\")"'],
    ],
    [
      'has a formula for a population',
      { population: '@SUM(A1)' },
      ['population: a text that does not begin with =, +, - or @ <- "@SUM(A1)"'],
    ],
    [
      'has a label of two lines',
      { label: 'a\nb' },
      ['label: a text without line breaks, control characters and others that are not seen <- "a\\nb"'],
    ],
    [
      'has a label that is too long',
      { label: 'a'.repeat(121) },
      [`label: a text of at most 120 characters <- "${'a'.repeat(121)}"`],
    ],
    [
      'has a percentage over 100',
      { part: '', whole: '', percentage: '101' },
      ['percentage: a percentage from 0 to 100 <- "101"'],
    ],
    ['has a percentage below 0', { part: '', whole: '', percentage: '-1' }, ['percentage: a number from 0 <- "-1"']],
    ['has a part over its whole', { part: '46' }, ['part: a part that is not more than the whole <- "46"']],
    ['has no whole', { whole: '' }, ['whole: a whole number from 1 beside the part, or a percentage <- ""']],
    ['has no part', { part: '' }, ['part: a whole number beside the whole <- ""']],
    ['has no base', { base: '' }, ['base: a text that is not empty <- ""']],
    [
      'has neither counts nor a percentage',
      { part: '', whole: '' },
      ['whole: a whole number from 1 beside the part, or a percentage <- ""'],
    ],
    [
      'has counts and a percentage',
      { percentage: '84,4' },
      ['percentage: no percentage beside counts: it follows from them <- "84,4"'],
    ],
    ['has a whole of 0', { part: '0', whole: '0' }, ['whole: a whole number from 1 <- "0"']],
    ['counts half people', { part: '37,5' }, ['part: a whole number <- "37,5"']],
    ['separates thousands', { whole: '8.885' }, ['whole: number <- "8.885"']],
    ['writes a number as a word', { part: 'veel' }, ['part: number <- "veel"']],
    ['writes a number that is none', { part: '1e999' }, ['part: number <- "1e999"']],
    [
      'has a kind that is not known',
      { kind: 'success' },
      [`kind: (${outcomeKinds.map((kind) => `"${kind}"`).join(' | ')}) <- "success"`],
    ],
    ['has a type that is not known', { type: '__proto__' }, ['type: ("outcome" | "reach" | "cost") <- "__proto__"']],
    [
      'has a type that every object has',
      { type: 'constructor' },
      ['type: ("outcome" | "reach" | "cost") <- "constructor"'],
    ],
    [
      'has a period that is none',
      { period: '2017-02-30' },
      ['period: a period of real dates whose start lies before its end <- "2017-02-30"'],
    ],
    ['is an outcome with a unit', { unit: 'persons' }, ['unit: no such property <- "persons"']],
  ])('%s', async (_, cells, expected) => {
    expect(await problemsOf(csvWith(cells))).toEqual(expected.map((problem) => `row 3, ${problem}`));
  });

  it('is a count in a unit that is not known', async () => {
    for (const unit of ['people', 'euro', 'unlabelled', '__proto__', 'constructor', '']) {
      const csv = `practice,type,label,value,unit\nLab,reach,x,1,${unit}`;
      expect(await problemsOf(csv)).toEqual([
        `row 2, unit: a unit of a count, such as persons or companies <- "${unit}"`,
      ]);
    }
  });

  it('takes labels that look like properties of objects as the texts they are', async () => {
    for (const label of ['__proto__', 'constructor', 'toString'])
      expect(await problemsOf(csvWith({ label }))).toEqual([]);
  });
});

describe('a CSV file is refused when its rows', () => {
  it('have several things wrong: all are told, from the first row to the last', async () => {
    const csv = [
      'practice,type,label,value,unit,colour',
      'Lab,reach,,x,persons,red',
      'Lab,reach,b,-1,persons',
      'Other,reach,c,1,persons,,surplus',
    ].join('\n');
    expect(await problemsOf(csv)).toEqual([
      'row 1: no such column <- "colour"',
      'row 2, label: a text that is not empty <- ""',
      'row 2, value: number <- "x"',
      'row 3, value: a number from 0 <- "-1"',
      'row 4: nothing after the last column <- "surplus"',
      'row 4, practice: the same name in every row <- "Other"',
    ]);
  });

  it.each([
    [
      'have no head',
      'Lab;outcome;passed\n',
      [`row 1: the names of columns: ${columns.join(', ')} <- "lab, outcome, passed"`],
    ],
    [
      'have a head alone',
      `${head}\n`,
      ['row 2, practice: a text that is not empty <- ""', 'row 2: at least one figure <- []'],
    ],
    ['lack a column that is needed', 'practice;label\nLab;x\n', ['row 1: a column type <- nothing']],
    [
      'have a column twice',
      'practice;type;label;value;unit;value\nLab;reach;x;1;persons;2\n',
      ['row 1: this column once <- "value"'],
    ],
    [
      'have a column that every object has',
      'practice;type;label;value;unit;__proto__\nLab;reach;x;1;persons;2\n',
      ['row 1: no such column <- "__proto__"'],
    ],
    [
      'have no name',
      'practice;type;label;value;unit\n;reach;x;1;persons\n',
      ['row 2, practice: a text that is not empty <- ""'],
    ],
    [
      'have quotes that do not close',
      'practice;type;label\n"Lab;reach;x\n',
      ['row 2: quotes in pairs <- "Lab;reach;x\\n"'],
    ],
    [
      'have quotes within quotes',
      'practice;type;label\n"La"b";reach;x\n',
      ['row 2: quotes in pairs <- "La\\"b, reach, x"'],
    ],
  ])('%s', async (_, csv, expected) => {
    expect(await problemsOf(csv)).toEqual(expected);
  });

  it('are 50,000, or 200 and one more', async () => {
    const [names = '', row = ''] = ownPracticeCsv(lab, csvDialects.international).split('\r\n');
    const csv = (rows: number) => [names, ...Array.from({ length: rows }, () => row), ''].join('\r\n');
    expect(await problemsOf(csv(50_000))).toEqual(['row 202: at most 200 figures <- 50000']);
    expect(await problemsOf(csv(201))).toEqual(['row 202: at most 200 figures <- 201']);
    expect(await problemsOf(csv(200))).toEqual([]);
  });

  it.each([
    ['line breaks', '\n'.repeat(9_000_000)],
    ['quotes', `${head}\n${'"'.repeat(9_000_000)}`],
    ['quotes and letters on one line', `${head}\n${'"a'.repeat(499_000)}`],
    ['separators', `${head}\n${';'.repeat(9_000_000)}`],
    ['one cell', `${head}\n${'a'.repeat(9_000_000)}`],
    ['columns', 'practice,'.repeat(100_000)],
    ['nothing but spaces', ' '.repeat(9_000_000)],
  ])('are one great heap of %s: the answer comes at once', async (_, csv) => {
    expect((await problemsOf(csv)).length).toBeGreaterThan(0);
  });
});
