import type { Figure } from '#data/figure-index.ts';
import type { FigureColumns } from './figure-columns.ts';
import { fold } from './search/words.ts';
import { figureFacets, type FigureFacet, type ViewState } from './view-state.ts';

/** Places of figures among all, as text. */
type Found = ReadonlySet<string>;

const noneFound: Found = new Set();

/** The figures that a view lets through, and what each option of each filter would give. */
export interface FigureMatch {
  /** In their order. */
  shown: Figure[];
  /** How many figures each option gives under all other filters and the search text; options that give none are absent. */
  counts: Readonly<Record<FigureFacet, ReadonlyMap<string, number>>>;
}

/**
 * Filters figures: any of the values chosen within a filter, every filter, and every word of the search text. One pass
 * over the figures serves the list and all counts: a figure counts for a filter when every other one lets it through.
 * @param found places of the figures that search finds by the search text in another way
 */
export function matchFigures(
  { figures, facets, texts }: FigureColumns,
  view: ViewState,
  found: Found = noneFound,
): FigureMatch {
  const isFound = search(view.q, texts, figures);
  const filters = facets.map(({ facet, column: { items, places } }) => {
    const chosen = new Set<string>(view[facet]);
    const passes = items.map((values) => chosen.size === 0 || values.some((value) => chosen.has(value)));
    return { places, passes, counts: new Uint32Array(items.length) };
  });
  const shown: Figure[] = [];
  figures.forEach((figure, row) => {
    if (!isFound(row) && !found.has(String(figure.place))) return;
    // The filters that keep the figure out, and one of them.
    let barriers = 0;
    let barrier: (typeof filters)[number] | undefined;
    for (const filter of filters) {
      if (filter.passes[filter.places[row] ?? 0]) continue;
      barriers += 1;
      barrier = filter;
    }
    if (barriers > 1) return;
    if (barriers === 0) shown.push(figure);
    for (const { places, counts } of barrier ? [barrier] : filters) {
      const place = places[row] ?? 0;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  });
  return { shown, counts: optionCounts(facets, (place) => filters[place]?.counts ?? new Uint32Array()) };
}

/** How many figures pass all filters but one. */
export function withoutCriterion(
  columns: FigureColumns,
  view: ViewState,
  criterion: FigureFacet | 'q',
  found: Found = noneFound,
): number {
  const others = criterion === 'q' ? { ...view, q: '' } : { ...view, [criterion]: [] };
  return matchFigures(columns, others, found).shown.length;
}

/** From the counts of what figures have in common to those of the options: a figure may have several. */
function optionCounts(
  facets: FigureColumns['facets'],
  countsOf: (place: number) => Uint32Array,
): Record<FigureFacet, Map<string, number>> {
  const of = (facet: FigureFacet) => {
    const counts = new Map<string, number>();
    const place = figureFacets.indexOf(facet);
    facets[place]?.column.items.forEach((options, item) => {
      const count = countsOf(place)[item] ?? 0;
      if (count > 0) for (const option of options) counts.set(option, (counts.get(option) ?? 0) + count);
    });
    return counts;
  };
  return {
    priority: of('priority'),
    sector: of('sector'),
    practice: of('practice'),
    kind: of('kind'),
    unit: of('unit'),
    reading: of('reading'),
    missing: of('missing'),
    origin: of('origin'),
  };
}

/** Whether a figure is found by every word: as a part of one of its texts, or as its value. */
function search(text: string, texts: FigureColumns['texts'], figures: readonly Figure[]): (row: number) => boolean {
  const tests = fold(text)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({
      value: Number(word.replace(',', '.')),
      columns: texts.map(({ items, places }) => ({ places, holds: items.map((item) => item.includes(word)) })),
    }));
  return (row) =>
    tests.every(
      ({ value, columns }) =>
        columns.some(({ places, holds }) => holds[places[row] ?? 0]) || figures[row]?.value === value,
    );
}
