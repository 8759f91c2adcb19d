import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { fieldLabel } from './fields.ts';
import type { Panel, Point, Table } from './model.ts';
import { fieldsOf, type Subject } from './subject.ts';

/** A point together with its panel and what else the table says of it. */
export interface TablePoint {
  panel: Pick<Panel, 'id' | 'title'>;
  point: Omit<Point, 'index'>;
  note: string | null;
}

/** Heads of the columns that name a row; null where the chart has no such field. */
interface Heads {
  facet: string | null;
  category: string;
  series: string | null;
}

/**
 * The table of a chart. Where every category has a value in every column it is wide: a row for each category, a column
 * for each panel and series. Else it is tidy: a row for each point. Gives the points in the order of the cells.
 */
export function buildTable<Entry extends TablePoint>(
  points: Entry[],
  { kind, encoding, dataset, locale }: Pick<Subject, 'kind' | 'encoding' | 'dataset' | 'locale'>,
): { table: Table; order: Entry[] } {
  const { facet, category, series } = fieldsOf({ kind, encoding });
  const heads: Heads = {
    facet: facet ? fieldLabel(facet, dataset, locale) : null,
    category: fieldLabel(category ?? series ?? 'measure', dataset, locale),
    series: category && series ? fieldLabel(series, dataset, locale) : null,
  };
  const columnOf = ({ panel, point }: Entry) => JSON.stringify([panel.id, point.series?.id]);
  const categories = [...new Set(points.map(({ point }) => point.category.id))];
  const columns = [...new Set(points.map(columnOf))];
  const isWide = columns.length > 1 && categories.length > 1 && categories.length * columns.length === points.length;
  if (isWide) return wide(points, categories, columns, columnOf, heads, messages[locale].figure.note);
  const saysWhen = [facet, category, series].includes('period') || kind.shows === 'period';
  return { table: tidy(points, heads, saysWhen, locale), order: points };
}

function wide<Entry extends TablePoint>(
  points: Entry[],
  categories: string[],
  columns: string[],
  columnOf: (entry: Entry) => string,
  heads: Heads,
  noteHead: string,
): { table: Table; order: Entry[] } {
  const rows = categories.map((category) =>
    columns.flatMap(
      (column) => points.find((entry) => entry.point.category.id === category && columnOf(entry) === column) ?? [],
    ),
  );
  const headOf = (column: string) => {
    const entries = points.filter((entry) => columnOf(entry) === column);
    const name = [entries[0]?.panel.title, entries[0]?.point.series?.label].filter(Boolean).join(' – ');
    // The unit word of the largest value is the plural where there is one.
    const unit = entries.toSorted((a, b) => (b.point.value ?? 0) - (a.point.value ?? 0))[0]?.point.unit;
    return unit ? withUnit(name, unit) : name;
  };
  const names = columns.map(headOf);
  const notesOf = (entries: Entry[]) =>
    entries.flatMap(({ note }, column) => (note ? [`${names[column]}: ${note}`] : [])).join(' ');
  const hasNotes = points.some(({ note }) => note);
  const table: Table = {
    rowHeads: [heads.category],
    columns: hasNotes ? [...names, noteHead] : names,
    rows: rows.map((entries, row) => ({
      heads: [entries[0]?.point.category.label ?? ''],
      cells: [
        ...entries.map((entry, column) => ({ text: entry.point.cell, point: row * columns.length + column })),
        ...(hasNotes ? [{ text: notesOf(entries), point: null }] : []),
      ],
    })),
  };
  return { table, order: rows.flat() };
}

/**
 * A unit that all values share stands in their head.
 * @param saysWhen whether another field or the value itself says when, so that no column has to
 */
function tidy(points: TablePoint[], heads: Heads, saysWhen: boolean, locale: Locale): Table {
  const text = messages[locale].figure;
  const units = new Set(points.flatMap(({ point }) => (point.missing ? [] : point.unit && point.unitName)));
  const [shared] = units.size === 1 ? units : [];
  const extras = [
    { head: text.unit, of: ({ point }: TablePoint) => (point.missing || shared ? '' : point.unit) },
    { head: text.period, of: ({ point }: TablePoint) => (saysWhen ? '' : (point.period ?? '')) },
    { head: text.note, of: ({ note }: TablePoint) => note ?? '' },
  ].filter(({ of }) => points.some((point) => of(point) !== ''));
  return {
    rowHeads: [heads.facet, heads.category, heads.series].filter((head) => head !== null),
    columns: [shared ? text.numberOf(shared) : text.value, ...extras.map(({ head }) => head)],
    rows: points.map((entry, index) => ({
      heads: [
        ...(heads.facet === null ? [] : [entry.panel.title ?? '']),
        // The parts of a single whole have no category: they are named by their series.
        entry.point.category.label || (entry.point.series?.label ?? ''),
        ...(heads.series === null ? [] : [entry.point.series?.label ?? '']),
      ],
      cells: [{ text: entry.point.cell, point: index }, ...extras.map(({ of }) => ({ text: of(entry), point: null }))],
    })),
  };
}

/** A name with its unit in brackets, never two pairs of them: a name that ends with brackets says its unit by itself. */
function withUnit(name: string, unit: string): string {
  if (name.endsWith(')')) return name;
  return unit.includes('(') ? `${name}, ${unit}` : `${name} (${unit})`;
}
