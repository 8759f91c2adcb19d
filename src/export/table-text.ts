import type { ChartModel } from '#charts/model.ts';
import { ungrouped } from '#format/ungrouped.ts';
import type { Locale } from '#i18n/locale.ts';
import { inertText } from './csv.ts';
import { escapeHtml } from './html.ts';

/** A table to be copied. */
type Copied = Pick<ChartModel, 'table' | 'locale' | 'title'>;

/** The table of a chart as text for the clipboard: columns by tabs, for a spreadsheet. */
export function tableTsv({ table, locale }: Omit<Copied, 'title'>): string {
  return gridOf(table, locale)
    .map((row) => `${row.map((cell) => inertText(cell.replace(/\s+/g, ' '))).join('\t')}\n`)
    .join('');
}

/** The table of a chart as markup for the clipboard, for a word processor or a mail. */
export function tableHtml({ table, title, locale }: Copied): string {
  const [head = [], ...rows] = gridOf(table, locale);
  const write = (cells: string[], isHead: (column: number) => boolean) => {
    const marked = cells.map((cell, column) => {
      const name = isHead(column) ? 'th' : 'td';
      return `<${name}>${escapeHtml(inertText(cell))}</${name}>`;
    });
    return `<tr>${marked.join('')}</tr>`;
  };
  const body = rows.map((row) => write(row, (column) => column < table.rowHeads.length)).join('');
  return `<table><caption>${escapeHtml(title)}</caption><thead>${write(head, () => true)}</thead><tbody>${body}</tbody></table>`;
}

/** The cells of a table. A spreadsheet of another language would read 250,000 as 250: a number alone has no groups. */
function gridOf(table: ChartModel['table'], locale: Locale): string[][] {
  const rows = table.rows.map(({ heads, cells }) => [...heads, ...cells.map(({ text }) => ungrouped(text, locale))]);
  return [[...table.rowHeads, ...table.columns], ...rows];
}
