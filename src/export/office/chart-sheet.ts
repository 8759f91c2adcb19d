import type { Cell } from '#export/tidy-table.ts';
import { xml, type XmlNode } from '#export/xml.ts';
import { above, below, type OfficeChart } from './chart-data.ts';
import { columnName, writeWorkbook } from './workbook.ts';

/** Name of the sheet behind a chart; the chart's formulas point into it. */
const sheetName = 'Data';

/** The cells of a column below its head, as a formula names them. Column 0 holds the categories, the series follow. */
export function cellRange(column: number, rows: number): string {
  const name = columnName(column);
  return `${sheetName}!$${name}$2:$${name}$${rows + 1}`;
}

/** The head of a column, as a formula names it. */
export function headOf(column: number): string {
  return `${sheetName}!$${columnName(column)}$1`;
}

/** The values of cells as a program shows them before it opens the workbook. A null has no place among them. */
export function cellCache(name: 'c:strCache' | 'c:numCache', values: Cell[], format?: string): XmlNode {
  return xml(name, {}, [
    ...(format === undefined ? [] : [xml('c:formatCode', {}, [format])]),
    xml('c:ptCount', { val: values.length }),
    ...values.flatMap((own, idx) => (own === null ? [] : [xml('c:pt', { idx }, [xml('c:v', {}, [String(own)])])])),
  ]);
}

/** The first of the two columns with the lengths of the whiskers of a series: below its values, and above. */
export function whiskerColumn({ series }: OfficeChart, place: number): number {
  return 1 + series.length + 2 * place;
}

/**
 * The workbook behind a chart: a row for each category, a column for each series, then the lengths of whiskers. A missing
 * value is an empty cell; in the columns after stands each value in words, or the reason why there is none.
 * @param labelHead head of those columns, after the name of the series
 */
export function chartWorkbook(chart: OfficeChart, labelHead: string): Uint8Array<ArrayBuffer> {
  const { series, hasLabels } = chart;
  const heads: Cell[] = [
    null,
    ...series.map(({ name }) => name),
    ...(hasLabels ? [] : series.flatMap(({ name }) => [`${name} −`, `${name} +`])),
    ...series.map(({ name }) => `${name} – ${labelHead}`),
  ];
  const rows = chart.categories.map((category, row): Cell[] => {
    const points = series.map(({ points: own }) => own[row]);
    return [
      category,
      ...points.map((point) => point?.value ?? null),
      ...(hasLabels ? [] : points.flatMap((point) => (point ? [below(point), above(point)] : [null, null]))),
      ...points.map((point) => point?.cell ?? null),
    ];
  });
  return writeWorkbook([{ name: sheetName, rows: [heads, ...rows], head: 'row' }]);
}
