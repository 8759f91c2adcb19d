import type { ChartModel } from '#charts/model.ts';
import { inertText } from './csv.ts';
import { escapeHtml } from './html.ts';

/** The table of a chart as text for the clipboard: columns by tabs, for a spreadsheet. */
export function tableTsv({ table }: Pick<ChartModel, 'table'>): string {
  return gridOf(table)
    .map((row) => `${row.map((cell) => inertText(cell.replace(/\s+/g, ' '))).join('\t')}\n`)
    .join('');
}

/** The table of a chart as markup for the clipboard, for a word processor or a mail. */
export function tableHtml({ table, title }: Pick<ChartModel, 'table' | 'title'>): string {
  const [head = [], ...rows] = gridOf(table);
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

function gridOf(table: ChartModel['table']): string[][] {
  const rows = table.rows.map(({ heads, cells }) => [...heads, ...cells.map(({ text }) => text)]);
  return [[...table.rowHeads, ...table.columns], ...rows];
}
