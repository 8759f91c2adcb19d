import { strToU8, zipSync } from 'fflate';
import type { OfficeChartData } from './office-chart-data.ts';
import { xml, writeXml, type XmlNode } from './xml.ts';

/** Name of the sheet behind a chart; the chart's formulas point into it. */
export const sheetName = 'Data';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The name of a column of the sheet, from 0: `A` holds the categories, the series follow, then the whiskers. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnName(rest) : '') + String.fromCodePoint(65 + (index % 26));
}

/**
 * The workbook behind a chart: a row for each category, a column for each series. A missing value is an empty cell;
 * the label of each series' points, with the reason where a value is missing, stands in the columns after.
 */
export function officeWorkbook(data: OfficeChartData, labelHead: string): Uint8Array<ArrayBuffer> {
  const overrides = [
    ['/xl/workbook.xml', `${type}.sheet.main+xml`],
    ['/xl/worksheets/sheet1.xml', `${type}.worksheet+xml`],
    ['/xl/styles.xml', `${type}.styles+xml`],
  ];
  const parts: Record<string, XmlNode> = {
    '[Content_Types].xml': xml('Types', { xmlns: `${packaging}/content-types` }, [
      xml('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...overrides.map(([PartName = '', ContentType = '']) => xml('Override', { PartName, ContentType })),
    ]),
    '_rels/.rels': relations([[`${office}/officeDocument`, 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relations([
      [`${office}/worksheet`, 'worksheets/sheet1.xml'],
      [`${office}/styles`, 'styles.xml'],
    ]),
    'xl/workbook.xml': xml('workbook', { xmlns: spreadsheet, 'xmlns:r': office }, [
      xml('sheets', {}, [xml('sheet', { name: sheetName, sheetId: 1, 'r:id': 'rId1' })]),
    ]),
    'xl/styles.xml': plainStyles(),
    'xl/worksheets/sheet1.xml': sheet(rowsOf(data, labelHead)),
  };
  const files = Object.entries(parts).map(([name, node]): [string, Uint8Array] => [
    name,
    strToU8(head + writeXml(node)),
  ]);
  return zipSync(Object.fromEntries(files));
}

type Cell = string | number | null;

function rowsOf(data: OfficeChartData, labelHead: string): Cell[][] {
  const [only] = data.series;
  const hasIntervals = data.form === 'rates';
  const heads: Cell[] = [
    '',
    ...data.series.map(({ name }) => name),
    ...(hasIntervals ? ['−', '+'] : []),
    ...data.series.map(({ name }) => `${name} – ${labelHead}`),
  ];
  const rows = data.categories.map((category, index): Cell[] => {
    const reach = only?.points[index];
    const { interval = null, value = null } = reach ?? {};
    const whiskers = interval && value !== null ? [value - interval.low, interval.high - value] : [null, null];
    return [
      category,
      ...data.series.map(({ points }) => points[index]?.value ?? null),
      ...(hasIntervals ? whiskers : []),
      ...data.series.map(({ points }) => points[index]?.cell ?? null),
    ];
  });
  return [heads, ...rows];
}

function sheet(rows: Cell[][]): XmlNode {
  const cellOf = (cell: Cell, row: number, column: number) => {
    const r = `${columnName(column)}${row + 1}`;
    if (cell === null || cell === '') return [];
    if (typeof cell === 'number') return [xml('c', { r }, [xml('v', {}, [String(cell)])])];
    return [xml('c', { r, t: 'inlineStr' }, [xml('is', {}, [xml('t', { 'xml:space': 'preserve' }, [cell])])])];
  };
  return xml('worksheet', { xmlns: spreadsheet }, [
    xml('cols', {}, [xml('col', { min: 1, max: 1, width: 32, customWidth: 1 })]),
    xml(
      'sheetData',
      {},
      rows.map((cells, row) =>
        xml(
          'row',
          { r: row + 1 },
          cells.flatMap((cell, column) => cellOf(cell, row, column)),
        ),
      ),
    ),
  ]);
}

function relations(targets: [string, string][]): XmlNode {
  return xml(
    'Relationships',
    { xmlns: `${packaging}/relationships` },
    targets.map(([Type, Target], index) => xml('Relationship', { Id: `rId${index + 1}`, Type, Target })),
  );
}

/** The least that a spreadsheet program wants to know of looks. */
function plainStyles(): XmlNode {
  const format = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  return xml('styleSheet', { xmlns: spreadsheet }, [
    xml('fonts', { count: 1 }, [xml('font', {}, [xml('sz', { val: 11 }), xml('name', { val: 'Calibri' })])]),
    xml('fills', { count: 1 }, [xml('fill', {}, [xml('patternFill', { patternType: 'none' })])]),
    xml('borders', { count: 1 }, [xml('border')]),
    xml('cellStyleXfs', { count: 1 }, [xml('xf', format)]),
    xml('cellXfs', { count: 1 }, [xml('xf', { ...format, xfId: 0 })]),
  ]);
}
