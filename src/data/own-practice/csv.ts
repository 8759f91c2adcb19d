import Papa from 'papaparse';
import type { DataProblem } from '#data/errors.ts';
import { byteOrderMark, type CsvDialect } from '#format/csv-dialect.ts';
import { mostFigures, type OwnPractice } from '#schema/own-practice.ts';
import type { Unit } from '#schema/vocabulary.ts';
import { columns } from './columns.ts';
import {
  draftFigure,
  draftOf,
  figureFields,
  parseDraft,
  placeInDraft,
  problemOfLength,
  type FigureDraft,
  type ParsedOwnPractice,
} from './draft.ts';

/** The columns that every file needs; the others may be left out where nothing would stand in them. */
const neededColumns = ['practice', 'type', 'label'] as const;

/** A row that holds something; `number` counts from 1, the head included, as a spreadsheet counts. */
interface Row {
  number: number;
  cells: string[];
}

/** How many lines hold more than separators: what a file of any size can be asked before it is parsed. */
function countLines(text: string): number {
  return [...text.matchAll(/[^\s,;"][^\n]*/g)].length;
}

/** The character that separates the columns of a file: the one that its first line has more of. */
function separatorOf(text: string): CsvDialect['separator'] {
  const head = /^.*/.exec(text)?.[0] ?? '';
  return head.split(';').length > head.split(',').length ? ';' : ',';
}

/** What is wrong with the names of the columns. */
function headProblems(head: string[]): Omit<DataProblem, 'file'>[] {
  const known = head.filter((name) => columns.some((column) => column === name));
  if (known.length === 0) {
    return [
      { path: 'row 1', expected: `the names of columns: ${columns.join(', ')}`, received: show(head.join(', ')) },
    ];
  }
  const unknown = head.filter((name, index) => name !== '' && !known.includes(name) && head.indexOf(name) === index);
  const repeated = known.filter((name, index) => known.indexOf(name) === index && known.lastIndexOf(name) !== index);
  return [
    ...neededColumns
      .filter((name) => !known.includes(name))
      .map((name) => ({ path: 'row 1', expected: `a column ${name}`, received: 'nothing' })),
    ...unknown.map((name) => ({ path: 'row 1', expected: 'no such column', received: show(name) })),
    ...repeated.map((name) => ({ path: 'row 1', expected: 'this column once', received: show(name) })),
  ];
}

function show(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}...` : text);
}

/** What is wrong with the rows as rows: more cells than there are columns, another name of the practice. */
function rowProblems(head: string[], rows: Row[], name: string): Omit<DataProblem, 'file'>[] {
  const names = head.indexOf('practice');
  return rows.flatMap(({ number, cells }) => {
    const surplus = cells.slice(head.length).filter((cell) => cell.trim() !== '');
    const other = cells[names]?.trim() ?? '';
    return [
      ...(surplus.length > 0
        ? [{ path: `row ${number}`, expected: 'nothing after the last column', received: show(surplus.join(' ')) }]
        : []),
      ...(other !== '' && other !== name
        ? [{ path: `row ${number}, practice`, expected: 'the same name in every row', received: show(other) }]
        : []),
    ];
  });
}

/**
 * The practice of a CSV text, or all that is wrong with it, by row and column (`row 3, part`). The first row names the
 * columns, each other row is a figure. Columns are separated by a comma or a semicolon, decimals by a point or a comma.
 */
export function parseOwnPracticeCsv(text: string, file: string, units: readonly Unit[]): ParsedOwnPractice {
  const fail = (problems: Omit<DataProblem, 'file'>[]) => ({
    ok: false as const,
    problems: problems.map((problem) => ({ file, ...problem })),
  });
  const figures = countLines(text) - 1;
  if (figures > mostFigures) {
    const path = `row ${mostFigures + 2}`;
    return fail([{ path, expected: `at most ${mostFigures} figures`, received: String(figures) }]);
  }
  const tooLong = problemOfLength(text, file);
  if (tooLong) return { ok: false, problems: [tooLong] };
  const { data, errors } = Papa.parse<string[]>(text.replace(/\r\n?/g, '\n'), {
    delimiter: separatorOf(text),
    newline: '\n',
  });
  const [error] = errors;
  if (error) {
    const row = Math.min(error.row ?? 0, data.length - 1);
    return fail([{ path: `row ${row + 1}`, expected: 'quotes in pairs', received: show(data[row]?.join(', ') ?? '') }]);
  }
  const [first = [], ...others] = data;
  const head = first.map((name) => name.trim().toLowerCase());
  const inHead = headProblems(head);
  if (neededColumns.some((column) => !head.includes(column))) return fail(inHead);
  const rows = others
    .map((cells, index) => ({ number: index + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const name = rows[0]?.cells[head.indexOf('practice')]?.trim() ?? '';
  const parsed = parseDraft({ name, figures: rows.map(({ cells }) => draftRow(head, cells)) }, file, units);
  const problems = [
    ...inHead,
    ...rowProblems(head, rows, name),
    ...(parsed.ok ? [] : parsed.problems.map(({ path, ...rest }) => ({ ...rest, path: placeInFile(path, rows) }))),
  ];
  return parsed.ok && problems.length === 0 ? parsed : fail(inOrder(problems));
}

/** The figure of a row. */
function draftRow(head: string[], cells: string[]): FigureDraft {
  return draftFigure(Object.fromEntries(figureFields.map((field) => [field, cells[head.indexOf(field)] ?? ''])));
}

/** Row and column of a problem of a draft. */
function placeInFile(path: string, rows: Row[]): string {
  const { figure, field } = placeInDraft(path);
  const number = (figure === null ? rows[0]?.number : rows[figure]?.number) ?? 2;
  if (path === '$.name') return `row ${number}, practice`;
  return field === null ? `row ${number}` : `row ${number}, ${field}`;
}

/** Problems from the first row to the last. */
function inOrder<Placed extends { path: string }>(problems: Placed[]): Placed[] {
  const row = ({ path }: Placed) => Number(/^row (\d+)/.exec(path)?.[1] ?? 0);
  return problems.toSorted((a, b) => row(a) - row(b));
}

/** A practice as a CSV text that {@link parseOwnPracticeCsv} reads. */
export function ownPracticeCsv(practice: OwnPractice, { separator, decimal, hasMark }: CsvDialect): string {
  const { name, figures } = draftOf(practice);
  const numbers = new Set(['part', 'whole', 'percentage', 'value']);
  const rows = figures.map((figure) => [
    name,
    ...figureFields.map((field) => (numbers.has(field) ? figure[field].replace('.', decimal) : figure[field])),
  ]);
  const csv = Papa.unparse({ fields: [...columns], data: rows }, { delimiter: separator, newline: '\r\n' });
  return `${hasMark ? byteOrderMark : ''}${csv}\r\n`;
}
