import type { DataProblem } from '#data/errors.ts';
import type { Messages } from '#i18n/nl.ts';

/** Where a problem of a file is, in the reader's language: row and column, a JSON path, or the file. */
function placeOf(path: string, text: Messages['ownPractice']): string {
  const [, row, column] = /^row (\d+)(?:, (\w+))?$/.exec(path) ?? [];
  if (row !== undefined) return column === undefined ? text.row(row) : text.cell(row, column);
  return path === '$' ? text.wholeFile : path;
}

/** A problem of a file as a sentence: where it is, what was expected, what was received. */
export function problemSentence({ path, expected, received }: DataProblem, text: Messages['ownPractice']): string {
  return text.problem(placeOf(path, text), text.expected(expected), text.received(received));
}

/** A problem of a field of the form as a sentence. */
export function fieldSentence({ expected, received }: DataProblem, text: Messages['ownPractice']): string {
  const isEmpty = received === '""' || received === '[]';
  return text.fieldProblem(text.expected(expected), isEmpty ? null : text.received(received));
}
