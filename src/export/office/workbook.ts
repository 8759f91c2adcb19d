import type { Cell } from '#export/tidy-table.ts';
import { xml, type XmlNode } from '#export/xml.ts';
import { officeRelation, officeType, relationNamespace, writePackage, type Part, type Relation } from './package.ts';

/** A sheet of a workbook. */
export interface Sheet {
  name: string;
  rows: Cell[][];
  /** Where the heads stand, in bold: in the first row, which then stays in view, or in the first column. */
  head: 'row' | 'column';
}

/** The properties of a workbook: their parts and the relations by which the package names them. */
export interface WorkbookProperties {
  parts: Part[];
  relations: Relation[];
}

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const type = `${officeType}.spreadsheetml`;

/** Widest column, in characters; longer texts wrap. */
const widest = 60;

/** A workbook of sheets, as the bytes of an `.xlsx` file. */
export function writeWorkbook(
  sheets: Sheet[],
  properties: WorkbookProperties = { parts: [], relations: [] },
): Uint8Array<ArrayBuffer> {
  const sheetParts = sheets.map((sheet, index): Part => ({
    name: `xl/worksheets/sheet${index + 1}.xml`,
    contentType: `${type}.worksheet+xml`,
    content: worksheet(sheet),
    relations: [],
  }));
  const styles: Part = {
    name: 'xl/styles.xml',
    contentType: `${type}.styles+xml`,
    content: styleSheet(),
    relations: [],
  };
  const entries = sheets.map(({ name }, index) =>
    xml('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
  );
  const workbook: Part = {
    name: 'xl/workbook.xml',
    contentType: `${type}.sheet.main+xml`,
    content: xml('workbook', { xmlns: namespace, 'xmlns:r': relationNamespace }, [xml('sheets', {}, entries)]),
    relations: [
      ...sheetParts.map(({ name }) => ({ type: officeRelation('worksheet'), target: name })),
      { type: officeRelation('styles'), target: styles.name },
    ],
  };
  const relations = [{ type: officeRelation('officeDocument'), target: workbook.name }, ...properties.relations];
  return writePackage(relations, [...properties.parts, workbook, ...sheetParts, styles]);
}

/** The name of a column of a sheet, from 0. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnName(rest) : '') + String.fromCodePoint(65 + (index % 26));
}

function worksheet({ rows, head }: Sheet): XmlNode {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => String(row[column] ?? '').length)));
  const columns = widths.map((width, column) =>
    xml('col', { min: column + 1, max: column + 1, width: Math.min(widest, width + 3), customWidth: 1 }),
  );
  const cells = rows.map((row, place) =>
    xml(
      'row',
      { r: place + 1 },
      row.flatMap((cell, column) => cellNode(cell, place, column, (head === 'row' ? place : column) === 0)),
    ),
  );
  const pane = xml('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' });
  const view = xml('sheetView', { workbookViewId: 0 }, head === 'row' ? [pane] : []);
  return xml('worksheet', { xmlns: namespace }, [
    xml('sheetViews', {}, [view]),
    xml('cols', {}, columns),
    xml('sheetData', {}, cells),
  ]);
}

function cellNode(cell: Cell, row: number, column: number, isHead: boolean): XmlNode[] {
  if (cell === null || cell === '') return [];
  const attributes = { r: `${columnName(column)}${row + 1}`, s: isHead ? formats.head : formats.plain };
  if (typeof cell === 'number') return [xml('c', attributes, [xml('v', {}, [String(cell)])])];
  const text = xml('t', { 'xml:space': 'preserve' }, [cell]);
  return [xml('c', { ...attributes, t: 'inlineStr' }, [xml('is', {}, [text])])];
}

/** Places of the formats of cells in the style sheet. */
const formats = { plain: 0, head: 1 };

/** Two formats: plain and bold, both with wrapped lines that begin at the top of their cell. */
function styleSheet(): XmlNode {
  const font = [xml('sz', { val: 11 }), xml('name', { val: 'Calibri' })];
  const format = { numFmtId: 0, fillId: 0, borderId: 0 };
  const top = xml('alignment', { vertical: 'top', wrapText: 1 });
  const cellFormat = (fontId: number) =>
    xml('xf', { ...format, fontId, xfId: 0, applyFont: fontId, applyAlignment: 1 }, [top]);
  return xml('styleSheet', { xmlns: namespace }, [
    xml('fonts', { count: 2 }, [xml('font', {}, font), xml('font', {}, [xml('b'), ...font])]),
    xml('fills', { count: 2 }, [
      xml('fill', {}, [xml('patternFill', { patternType: 'none' })]),
      xml('fill', {}, [xml('patternFill', { patternType: 'gray125' })]),
    ]),
    xml('borders', { count: 1 }, [xml('border')]),
    xml('cellStyleXfs', { count: 1 }, [xml('xf', { ...format, fontId: 0 })]),
    xml('cellXfs', { count: 2 }, [cellFormat(0), cellFormat(1)]),
    xml('cellStyles', { count: 1 }, [xml('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
  ]);
}
