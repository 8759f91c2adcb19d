import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { figuresOf, type Figure } from '#data/figure-index.ts';
import { figureIndexQuery, figureStartQuery, unitsQuery } from '#data/queries.ts';
import { useLocale } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import type { FigureStart } from '#schema/figure-index.ts';
import type { Unit } from '#schema/vocabulary.ts';
import { figureColumns, type FigureColumns } from '#view/figure-columns.ts';
import { matchFigures } from '#view/match-figures.ts';
import { haveOneUnit, readableFirst, sortedFigures } from '#view/sort-figures.ts';
import { useView } from '#view/use-view.ts';
import { figureFacets, figuresOnPage, type FigureFacet, type ViewState } from '#view/view-state.ts';
import { useFound } from '#pages/search/use-found.ts';

/** How many figures an option of a filter gives under all other filters. */
export type CountOf = (facet: FigureFacet, option: string) => number;

/** The figures of the page and how far they are there. */
export interface Figures {
  /** All figures in the order of the files, by their properties; null until the index is there. */
  columns: FigureColumns | null;
  /** Places of those that search finds by the search text. */
  found: ReadonlySet<string>;
  /** How many figures there are in all. */
  total: number;
  /** How many pass the filters; null until that is known. */
  matching: number | null;
  /** Those that pass, in the order that the reader chose; until the index is there, the first of all figures. */
  shown: readonly Figure[];
  /** True when all that pass have one unit, or that is not known yet. */
  isOneUnit: boolean;
  /** The page of the table in view, from 1, and how many there are. */
  page: number;
  pages: number;
  countOf: CountOf;
  units: readonly Unit[];
  /** True while the index is awaited that the view needs. */
  isLoading: boolean;
  /** What kept the index from arriving. */
  error: Error | null;
  retry: () => void;
}

/** True when the table is the one that the build printed. */
function isAsPrinted(view: ViewState): boolean {
  return view.q === '' && view.sort === 'source' && view.page === 1 && figureFacets.every((f) => view[f].length === 0);
}

/**
 * The figures that the view lets through. The page begins with the first of them; the index is fetched when it is needed.
 * @param isUsed true once the reader has touched the page
 */
export function useFigures({ practices }: Contents, isUsed: boolean): Figures {
  const locale = useLocale();
  const view = useView();
  const { data: start } = useSuspenseQuery(figureStartQuery());
  const units = useSuspenseQuery(unitsQuery()).data.terms;
  const isNeeded = !isAsPrinted(view);
  const { data: parts, error, refetch } = useQuery({ ...figureIndexQuery(), enabled: isNeeded || isUsed });
  const first = useMemo(() => figuresOf([start.index]), [start]);
  const all = useMemo(() => parts && figuresOf(parts), [parts]);
  const columns = useMemo(() => all && figureColumns(all, { practices, units }), [all, practices, units]);
  const found = useFound('figure', view.q);
  const match = useMemo(() => columns && matchFigures(columns, view, found), [columns, view, found]);
  const { sort, q } = view;
  const shown = useMemo(() => {
    if (!match) return first;
    // Who searches and asks for no order wants figures: those that are missing come last.
    return sort === 'source' && q !== '' ? readableFirst(match.shown) : sortedFigures(match.shown, sort, locale);
  }, [match, sort, q, locale, first]);
  const { total } = start.index;
  const matching = match ? match.shown.length : isNeeded ? null : total;
  const pages = Math.max(1, Math.ceil((matching ?? total) / figuresOnPage));
  return {
    columns: columns ?? null,
    found,
    total,
    matching,
    shown,
    isOneUnit: match === undefined || haveOneUnit(match.shown),
    page: match ? Math.min(view.page, pages) : 1,
    pages,
    countOf: (facet, option) => (match ? (match.counts[facet].get(option) ?? 0) : startCount(start, facet, option)),
    units,
    isLoading: isNeeded && !match && !error,
    error,
    retry: () => void refetch(),
  };
}

function startCount({ counts }: FigureStart, facet: FigureFacet, option: string): number {
  return counts[facet]?.[option] ?? 0;
}
