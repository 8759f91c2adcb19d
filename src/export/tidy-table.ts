import type { ChartModel, Origin, Panel, Point } from '#charts/model.ts';
import { originText } from '#charts/origin.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { Messages } from '#i18n/nl.ts';

/** One cell of a data file: a number is a number, whatever the file writes it as; null is an empty cell. */
export type Cell = string | number | null;

/** The figures of a chart for use elsewhere: a row a figure, a column a property. */
export interface TidyTable {
  /** `id` is the same in every language, `label` is in the language of the chart. */
  columns: { id: ColumnId; label: string }[];
  rows: Cell[][];
}

type ColumnId = keyof Messages['file']['columns'];

/** The value of each column for a figure; codes are those of `figures.csv`. */
const columns: Record<ColumnId, (point: Point, panel: Panel, origin: Origin | undefined, locale: Locale) => Cell> = {
  panel: (_, { title }) => title,
  category: ({ category }) => category.label || null,
  series: ({ series }) => series?.label ?? null,
  value: ({ value }) => value,
  unit: ({ unitName }) => unitName,
  shown: ({ label }) => label,
  qualifier: ({ qualifier }) => qualifier,
  missing: ({ missing }) => missing,
  // Where nothing was read there is nothing to be sure of.
  reading: ({ missing, reading }) => (missing === null || missing === 'in-words' ? reading : null),
  derived: ({ isDerived }) => (isDerived ? 1 : 0),
  part: ({ fraction }) => fraction?.part ?? null,
  whole: ({ fraction }) => fraction?.whole ?? null,
  low: ({ interval }) => interval?.low ?? null,
  high: ({ interval }) => interval?.high ?? null,
  period: ({ period }) => period,
  note: (_, __, origin) => origin?.notes.join(' ') || null,
  formula: (_, __, origin) => origin?.formula ?? null,
  source: (_, __, origin, locale) => (origin ? originText(origin, locale) : null),
};

/** The figures of a chart in the order of its table. Columns in which nothing stands are left out; the value stays. */
export function tidyTable(model: ChartModel): TidyTable {
  const placed = model.panels
    .flatMap((panel) => panel.points.map((point) => ({ panel, point })))
    .toSorted((a, b) => a.point.index - b.point.index);
  const label = messages[model.locale].file.columns;
  const filled = columnIds()
    .map((id) => ({
      id,
      cells: placed.map(({ point, panel }) => columns[id](point, panel, model.origins[point.index], model.locale)),
    }))
    .filter(({ id, cells }) => id === 'value' || cells.some((cell) => cell !== null));
  return {
    columns: filled.map(({ id }) => ({ id, label: label[id] })),
    rows: placed.map((_, row) => filled.map(({ cells }) => cells[row] ?? null)),
  };
}

function columnIds(): ColumnId[] {
  const isColumn = (id: string): id is ColumnId => id in columns;
  return Object.keys(columns).filter(isColumn);
}
