import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildChart } from '#charts/build.ts';
import { chartCsv } from '#export/chart-csv.ts';
import { chartJson } from '#export/chart-json.ts';
import { fileProvenance } from '#export/file-provenance.ts';
import { fingerprint } from '#export/provenance.ts';
import { tableHtml, tableTsv } from '#export/table-text.ts';
import { tidyTable } from '#export/tidy-table.ts';
import { chartXlsx } from '#export/xlsx.ts';
import { citation } from '#format/citation.ts';
import { locales } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';
import { readCsv, readTable } from '../fixtures/read-csv.ts';

const { charts, datasets, units, publication } = readCatalogue('data');

const every = charts.flatMap((definition) =>
  locales.map((locale) => {
    const model = buildChart(definition, datasets, units, locale);
    const points = model.panels.flatMap((panel) => panel.points).toSorted((a, b) => a.index - b.index);
    const provenance = {
      address: `https://example.org/skills/${locale}/charts/${model.id}/?tab=table&theme=dark`,
      fingerprint: fingerprint(model),
    };
    const context = { publication: citation(publication), practice: null, provenance };
    return { name: `${definition.id} in ${locale}`, locale, model, points, provenance, context };
  }),
);

interface SheetCell {
  type: string;
  content: string;
}

/** The cells of a sheet of a workbook, row by row, each with its type and its content; an empty one is not there. */
function sheetCells(workbook: Record<string, Uint8Array>, sheet: number): SheetCell[][] {
  const xml = strFromU8(workbook[`xl/worksheets/sheet${sheet}.xml`] ?? new Uint8Array());
  const shared = [...strFromU8(workbook['xl/sharedStrings.xml'] ?? new Uint8Array()).matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, text = '']) => unescape(text.replace(/<[^>]*>/g, '')),
  );
  return [...xml.matchAll(/<row[^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => {
    const cells: SheetCell[] = [];
    for (const [, attributes = '', inner = ''] of row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const type = /t="(\w+)"/.exec(attributes)?.[1] ?? 'n';
      const raw = unescape(inner.replace(/<[^>]*>/g, ''));
      const column = (/r="([A-Z])\d+"/.exec(attributes)?.[1]?.codePointAt(0) ?? 0) - 65;
      cells[column] = { type, content: type === 's' ? (shared[Number(raw)] ?? '') : raw };
    }
    return cells;
  });
}

function unescape(xml: string): string {
  return xml.replace(
    /&(quot|lt|gt|amp|apos);/g,
    (_, name: string) => ({ quot: '"', lt: '<', gt: '>', apos: "'" })[name] ?? '&',
  );
}

describe.each(every)('the files of $name', ({ locale, model, points, provenance, context }) => {
  it('hold each figure once, as a number or as a reason', () => {
    const { columns, rows } = tidyTable(model);
    const at = (id: string) => columns.findIndex((column) => column.id === id);
    expect(rows.map((row) => row[at('value')])).toEqual(points.map(({ value }) => value));
    for (const [index, row] of rows.entries())
      expect(row[at('missing')] ?? null, `row ${index}`).toBe(points[index]?.missing ?? null);
    expect(new Set(columns.map(({ label }) => label)).size).toBe(columns.length);
  });

  it('CSV for programs gives the same numbers back', () => {
    const table = readTable(chartCsv(model, provenance, 'international'));
    expect(table.map(({ value }) => (value === '' ? null : Number(value)))).toEqual(points.map(({ value }) => value));
    expect(table.every((row) => row['permalink'] === provenance.address)).toBe(true);
  });

  it('CSV for Flemish spreadsheets gives the same numbers back', () => {
    const text = chartCsv(model, provenance, 'belgian');
    const [head = [], ...rows] = readCsv(text.slice(1), ';');
    const place = head.indexOf(messages[locale].file.columns.value);
    const number = (cell = '') => (cell === '' ? null : Number(cell.replace(',', '.')));
    expect(rows.map((row) => number(row[place]))).toEqual(points.map(({ value }) => value));
  });

  it('the workbook has numbers as numbers, and sheets for metadata and sources', async () => {
    const workbook = unzipSync(new Uint8Array(await (await chartXlsx(model, context)).arrayBuffer()));
    const { sheets, columns } = messages[locale].file;
    const names = [
      ...strFromU8(workbook['xl/workbook.xml'] ?? new Uint8Array()).matchAll(/<sheet [^>]*name="([^"]*)"/g),
    ];
    expect(names.map(([, name]) => name)).toEqual([sheets.data, sheets.metadata, sheets.source]);
    const [head = [], ...rows] = sheetCells(workbook, 1);
    const place = head.findIndex(({ content }) => content === columns.value);
    expect(rows.map((row) => row[place]).map((cell) => (cell?.content ? Number(cell.content) : null))).toEqual(
      points.map(({ value }) => value),
    );
    expect(rows.every((row) => !row[place]?.content || row[place].type === 'n')).toBe(true);
    expect(Object.values(workbook).some((part) => strFromU8(part).includes('<f>'))).toBe(false);
    expect(
      sheetCells(workbook, 2)
        .flat()
        .map(({ content }) => content),
    ).toContain(model.title);
    expect(sheetCells(workbook, 3)).toHaveLength(points.length + 1);
  });

  it('JSON gives the same numbers back', () => {
    const parsed: unknown = JSON.parse(chartJson(model, context));
    expect(parsed).toMatchObject({ id: model.id, title: model.title, figures: points.map(({ value }) => ({ value })) });
  });

  it('lead back to their address and their data', async () => {
    const files = [
      new Blob([chartCsv(model, provenance, 'international')]),
      new Blob([chartCsv(model, provenance, 'belgian')]),
      new Blob([chartJson(model, context)]),
      await chartXlsx(model, context),
    ];
    expect(await Promise.all(files.map(fileProvenance))).toEqual(files.map(() => provenance));
  });

  it('the copied table has every cell of the table', () => {
    const { rowHeads, columns, rows } = model.table;
    const lines = tableTsv(model).slice(0, -1).split('\n');
    expect(lines.map((line) => line.split('\t').length)).toEqual(
      Array(rows.length + 1).fill(rowHeads.length + columns.length),
    );
    // 250,000 would be 250 to a spreadsheet that writes decimals with a comma.
    for (const copied of [tableTsv(model), tableHtml(model)])
      expect(copied.match(/(?<=[\t>])(?:€\s?)?\d{1,3}(?:[.,]\d{3})+(?=[\t\n<])/g)).toBeNull();
    expect(tableHtml(model).match(/<t[hd]>/g)).toHaveLength((rows.length + 1) * (rowHeads.length + columns.length));
  });
});
