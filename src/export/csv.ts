import { byteOrderMark, csvDialects, type CsvDialect } from '#format/csv-dialect.ts';
import type { Cell } from './tidy-table.ts';

/**
 * What one program or another takes for the begin of a formula or a command, full-width variants and what is written in
 * percent signs included, also behind white space and signs that are not seen.
 */
const formulaStart = /^(?:[\s\p{Cc}\p{Cf}]*[=+\-@|%＝＋－＠]|[\p{Cc}])/u;
/** What one program or another takes for the end of a cell. */
const special = /[",;\t\r\n]/;

/** A text that no spreadsheet takes for a formula: one that begins like it gets an apostrophe. */
export function inertText(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

function write(cell: Cell, { decimal }: CsvDialect): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  const text = inertText(cell);
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as separated values, quoted as RFC 4180 asks. Numbers stay numbers; texts never become formulas. */
export function toCsv(head: string[], rows: Cell[][], dialect: CsvDialect = csvDialects.international): string {
  const lines = [head, ...rows].map((row) => row.map((cell) => write(cell, dialect)).join(dialect.separator));
  return `${dialect.hasMark ? byteOrderMark : ''}${lines.map((line) => `${line}\r\n`).join('')}`;
}
