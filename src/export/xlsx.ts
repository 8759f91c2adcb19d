import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import type { ChartModel } from '#charts/model.ts';
import { messages } from '#i18n/messages.ts';
import type { ExportContext } from './export-context.ts';
import { ExportError } from './export-error.ts';
import { metadata } from './metadata.ts';
import { writeProvenance } from './provenance.ts';
import { tidyTable, type Cell } from './tidy-table.ts';

const top = { wrap: true, alignVertical: 'top' } as const;
const bold = { fontWeight: 'bold' } as const;

/** Widest column, in characters; longer texts wrap. */
const widest = 60;

/**
 * A workbook with the figures, what they are, and where they come from. Numbers are numbers; every text is typed as
 * text, so that none is taken for a formula.
 * @throws {ExportError} when the workbook cannot be written
 */
export async function chartXlsx(model: ChartModel, context: ExportContext): Promise<Blob> {
  const { sheets, origin } = messages[model.locale].file;
  const { columns, rows } = tidyTable(model);
  const about = metadata(model, context).map(([name, content]): Cell[] => [name, content]);
  const places = model.origins.map(({ label, value, places: found, reading, formula }): Cell[] => [
    label,
    value,
    found.map(({ heading, lines }) => `${heading}, ${lines}`).join('; '),
    reading,
    formula,
  ]);
  const workbook = [
    sheet(sheets.data, [columns.map(({ label }) => label), ...rows]),
    sheet(sheets.metadata, [...about, ['', writeProvenance(context.provenance)]], 'column'),
    sheet(sheets.source, [[origin.figure, origin.value, origin.place, origin.reading, origin.formula], ...places]),
  ];
  try {
    return await writeXlsxFile(workbook).toBlob();
  } catch (cause) {
    throw new ExportError('xlsx', model.id, cause);
  }
}

/** @param head where the names of the columns stand: in the first row, or the names of the rows in the first column */
function sheet(name: string, cells: Cell[][], head: 'row' | 'column' = 'row') {
  const isHead = (row: number, column: number) => (head === 'row' ? row : column) === 0;
  const data: SheetData = cells.map((row, place) =>
    row.map((cell, column) => {
      if (cell === null) return null;
      const style = { ...top, ...(isHead(place, column) && bold) };
      return typeof cell === 'number'
        ? { type: Number, value: cell, ...style }
        : { type: String, value: cell, ...style };
    }),
  );
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => String(row[column] ?? '').length)));
  return {
    sheet: name,
    data,
    columns: widths.map((width) => ({ width: Math.min(widest, width + 2) })),
    ...(head === 'row' && { stickyRowsCount: 1 }),
  };
}
