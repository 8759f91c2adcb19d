import { inEveryLanguage } from '#i18n/locale.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import { startYears } from '#view/known-ids.ts';
import type { Criterion } from '#view/match.ts';
import { useView } from '#view/use-view.ts';
import { facets, type Facet } from '#view/view-state.ts';

/** The years in which practices began, as choices of a filter. */
export function startTerms({ practices }: Pick<Contents, 'practices'>): Contents['sectors'] {
  return startYears(practices).map((year) => ({ id: year, label: inEveryLanguage(() => year) }));
}

/** What narrows the list now, each criterion in words: `Sector: Zorg of Bouw`, `Zoeken: ‘duaal’`. */
export function useCriteria(contents: Contents): { criterion: Criterion; text: string }[] {
  const locale = useLocale();
  const { filter } = useMessages();
  const view = useView();
  const terms: Record<Facet, Contents['sectors']> = {
    priority: contents.priorities,
    sector: contents.sectors,
    group: contents.targetGroups,
    start: startTerms(contents),
  };
  const chosen = (facet: Facet) =>
    terms[facet].filter(({ id }) => view[facet].includes(id)).map(({ label }) => label[locale]);
  const search = view.q.trim();
  return [
    ...facets
      .filter((facet) => view[facet].length > 0)
      .map((facet) => ({ criterion: facet, text: `${filter[facet]}: ${chosen(facet).join(` ${filter.or} `)}` })),
    ...(search === '' ? [] : [{ criterion: 'q' as const, text: `${filter.search}: ‘${search}’` }]),
  ];
}
