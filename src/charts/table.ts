import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { Cell, Panel, Point, Table } from './model.ts';

/** A point together with its panel and what else the table says of it. */
export interface TablePoint {
  panel: Pick<Panel, 'id' | 'title'>;
  point: Omit<Point, 'index'>;
  period: string | null;
  note: string | null;
}

/** Heads of the columns that name a row. */
interface Heads {
  facet: string | null;
  category: string;
  series: string | null;
}

/**
 * The table of a chart. Where every category has a value in every column it is wide: a row for each category, a column
 * for each panel and series. Else it is tidy: a row for each point. Gives the points in the order of the cells.
 */
export function buildTable(
  points: TablePoint[],
  heads: Heads,
  hasPeriodField: boolean,
  locale: Locale,
): { table: Table; order: TablePoint[] } {
  const columnOf = ({ panel, point }: TablePoint) => JSON.stringify([panel.id, point.series?.id]);
  const categories = [...new Set(points.map(({ point }) => point.category.id))];
  const columns = [...new Set(points.map(columnOf))];
  const isWide = columns.length > 1 && categories.length > 1 && categories.length * columns.length === points.length;
  return isWide ? wide(points, categories, columns, columnOf, heads) : tidy(points, heads, hasPeriodField, locale);
}

function wide(
  points: TablePoint[],
  categories: string[],
  columns: string[],
  columnOf: (point: TablePoint) => string,
  heads: Heads,
) {
  const order = categories.flatMap((category) =>
    columns.flatMap(
      (column) => points.find((entry) => entry.point.category.id === category && columnOf(entry) === column) ?? [],
    ),
  );
  const title = ({ panel, point }: TablePoint) => [panel.title, point.series?.label].filter(Boolean).join(' – ');
  const unitOf = (entry: TablePoint) =>
    points
      .filter((other) => columnOf(other) === columnOf(entry))
      .toSorted((a, b) => (b.point.value ?? 0) - (a.point.value ?? 0))[0]?.point.unit;
  const table: Table = {
    rowHeads: [heads.category],
    columns: order
      .slice(0, columns.length)
      .map((entry) => (unitOf(entry) ? `${title(entry)} (${unitOf(entry)})` : title(entry))),
    rows: categories.map((_, row) => {
      const entries = order.slice(row * columns.length, (row + 1) * columns.length);
      return {
        heads: [entries[0]?.point.category.label ?? ''],
        cells: entries.map((entry, column) => ({ text: entry.point.cell, point: row * columns.length + column })),
      };
    }),
  };
  return { table, order };
}

function tidy(points: TablePoint[], heads: Heads, hasPeriodField: boolean, locale: Locale) {
  const text = messages[locale].figure;
  const hasUnit = points.some(({ point }) => point.unit);
  const hasPeriod = !hasPeriodField && points.some(({ period }) => period);
  const hasNote = points.some(({ note }) => note);
  const column = (shown: boolean, head: string) => (shown ? [head] : []);
  const cell = (shown: boolean, content: string): Cell[] => (shown ? [{ text: content, point: null }] : []);
  const table: Table = {
    rowHeads: [heads.facet, heads.category, heads.series].filter((head) => head !== null),
    columns: [
      text.value,
      ...column(hasUnit, text.unit),
      ...column(hasPeriod, text.period),
      ...column(hasNote, text.note),
    ],
    rows: points.map(({ panel, point, period, note }, index) => ({
      heads: [
        ...(heads.facet === null ? [] : [panel.title ?? '']),
        // The parts of a single whole have no category: they are named by their series.
        point.category.label || (point.series?.label ?? ''),
        ...(heads.series === null ? [] : [point.series?.label ?? '']),
      ],
      cells: [
        { text: point.cell, point: index },
        ...cell(hasUnit, point.missing ? '' : point.unit),
        ...cell(hasPeriod, period ?? ''),
        ...cell(hasNote, note ?? ''),
      ],
    })),
  };
  return { table, order: points };
}
