import { periodExtent } from '#format/period.ts';
import { unitOf } from '#measures/unit-of.ts';
import type { Sort } from './controls.ts';
import type { DrawnRow } from './drawn-rows.ts';
import { fieldsOf, type Subject } from './subject.ts';

/** Fewer categories than this are in order at a glance. */
const fewestSorted = 3;

/** What a category is sorted by; null for what it lacks, which stands last. */
type Key = number | string | null;

/**
 * The rows with the categories of each panel in another order; rows of a category keep theirs. Where a category stands in
 * several panels, the first of them decides. Values go from high to low, names and starts from low to high.
 */
export function sorted(drawn: DrawnRow[], sort: Sort, subject: Subject): DrawnRow[] {
  if (sort === 'source') return drawn;
  const keys = new Map<string, Key>();
  for (const { panel, point } of drawn)
    if (!keys.has(point.category.id))
      keys.set(
        point.category.id,
        keyOf(
          drawn.filter((other) => other.panel.id === panel.id && isOf(other, point.category.id)),
          sort,
          subject,
        ),
      );
  const panels = [...new Set(drawn.map(({ panel }) => panel.id))];
  return panels.flatMap((id) =>
    drawn
      .filter(({ panel }) => panel.id === id)
      .toSorted((a, b) => compare(keys.get(a.point.category.id), keys.get(b.point.category.id), sort, subject)),
  );
}

/** The orders that lead to different charts, the declared one first; none where there is no other. */
export function sortsOf(drawn: DrawnRow[], subject: Subject): Sort[] {
  if (fieldsOf(subject).category === 'period') return [];
  if (new Set(drawn.map(({ point }) => point.category.id)).size < fewestSorted) return [];
  const hasOneUnit = new Set(drawn.map(({ row }) => unitOf(row, subject).id)).size === 1;
  const orders = new Set([orderOf(drawn)]);
  const others = subject.kind.sorts.filter((sort) => {
    const order = orderOf(sorted(drawn, sort, subject));
    if ((sort === 'value' && !hasOneUnit) || orders.has(order)) return false;
    orders.add(order);
    return true;
  });
  return others.length > 0 ? ['source', ...others] : [];
}

function keyOf(rows: DrawnRow[], sort: Sort, { kind }: Subject): Key {
  if (sort === 'name') return rows[0]?.point.category.label ?? null;
  if (sort === 'start') {
    const starts = rows.flatMap(({ row }) => (row.period ? periodExtent(row.period).start : []));
    return starts.length > 0 ? Math.min(...starts) : null;
  }
  const values = rows.flatMap(({ point }) => point.value ?? []);
  if (values.length === 0) return null;
  return kind.colours === 'by-part' ? values.reduce((sum, value) => sum + value, 0) : Math.max(...values);
}

function compare(a: Key = null, b: Key = null, sort: Sort, { locale }: Subject): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'string' || typeof b === 'string') return String(a).localeCompare(String(b), locale);
  return sort === 'value' ? b - a : a - b;
}

function isOf({ point }: DrawnRow, category: string): boolean {
  return point.category.id === category;
}

function orderOf(drawn: DrawnRow[]): string {
  return JSON.stringify(drawn.map(({ panel, point }) => [panel.id, point.category.id]));
}
