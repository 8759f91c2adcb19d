import type { Locale } from '#i18n/locale.ts';
import type { Contents, PracticeEntry } from '#schema/contents.ts';
import { startYears } from '#view/known-ids.ts';
import { practiceValues } from '#view/match.ts';
import type { Facet, HeatmapRows, ViewState } from '#view/view-state.ts';

/** Rows that count practices: one for each value of a filter. */
export type CountedBy = Exclude<HeatmapRows, 'practice'> & Facet;

/** A row of the heatmap that counts practices. */
export interface CountedRow {
  /** The value of the filter that the row stands for. */
  id: string;
  label: string;
  /** How many practices in view have the value. */
  practices: number;
  /** How many of these declare each priority, in the order of the priorities. */
  cells: number[];
}

/** The practices in the order that the reader asks for; those that declare the priority that comes first, first. */
export function orderedPractices(
  practices: readonly PracticeEntry[],
  { sort, first }: Pick<ViewState, 'sort' | 'first'>,
  locale: Locale,
): PracticeEntry[] {
  const { compare } = new Intl.Collator(locale);
  const ordered = practices.toSorted((a, b) => {
    if (sort === 'name') return compare(a.name[locale], b.name[locale]);
    if (sort === 'start') return a.start - b.start;
    return sort === 'value' ? b.priorities.length - a.priorities.length : 0;
  });
  const declares = ({ priorities }: PracticeEntry) => Number(first !== null && priorities.includes(first));
  return ordered.toSorted((a, b) => declares(b) - declares(a));
}

/**
 * How many of the practices in view have each value of a filter and declare each priority. Values that none has are left
 * out, and while values of the filter are chosen, all others: what a row counts is what the filter gives for it.
 * @param shown the practices in view
 */
export function countedRows(
  contents: Contents,
  shown: readonly PracticeEntry[],
  by: CountedBy,
  view: ViewState,
  locale: Locale,
): CountedRow[] {
  const rows = valuesOf(contents, by, locale).flatMap(({ id, label }): CountedRow[] => {
    const own = shown.filter((practice) => practiceValues(practice)[by].includes(id));
    if (own.length === 0 || (view[by].length > 0 && !view[by].includes(id))) return [];
    return [{ id, label, practices: own.length, cells: countEach(contents, own) }];
  });
  const { compare } = new Intl.Collator(locale);
  const column = contents.priorities.findIndex(({ id }) => id === view.first);
  return rows
    .toSorted((a, b) => {
      if (view.sort === 'name') return compare(a.label, b.label);
      return view.sort === 'value' ? b.practices - a.practices : 0;
    })
    .toSorted((a, b) => (b.cells[column] ?? 0) - (a.cells[column] ?? 0));
}

/** How many practices declare each priority, in the order of the priorities. */
export function countEach({ priorities }: Pick<Contents, 'priorities'>, practices: readonly PracticeEntry[]): number[] {
  return priorities.map(({ id }) => practices.filter((practice) => practice.priorities.includes(id)).length);
}

function valuesOf(contents: Contents, by: CountedBy, locale: Locale): { id: string; label: string }[] {
  if (by === 'start') return startYears(contents.practices).map((year) => ({ id: year, label: year }));
  const terms = by === 'sector' ? contents.sectors : contents.targetGroups;
  return terms.map(({ id, label }) => ({ id, label: label[locale] }));
}

/** The number of shades of a count. */
const shades = 5;

/** The shade of a count, from 1; 0 for none. @param most the largest count of the heatmap */
export function shadeOf(count: number, most: number): number {
  return most === 0 ? 0 : Math.ceil((count * shades) / most);
}

/** The counts that each shade stands for: those shades that stand for any, the lightest first. */
export function shadeRanges(most: number): { shade: number; from: number; to: number }[] {
  return Array.from({ length: shades }, (_, index) => ({
    shade: index + 1,
    from: Math.floor((index * most) / shades) + 1,
    to: Math.floor(((index + 1) * most) / shades),
  })).filter(({ from, to }) => from <= to);
}
