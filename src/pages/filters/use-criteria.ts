import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import type { Criterion } from '#view/match.ts';
import { useView } from '#view/use-view.ts';
import { facets, type Facet } from '#view/view-state.ts';

/** What narrows the list now, each criterion in words: `Sector: Zorg of Bouw`, `Zoeken: “duaal”`. */
export function useCriteria(contents: Contents): { criterion: Criterion; text: string }[] {
  const locale = useLocale();
  const { filter } = useMessages();
  const view = useView();
  const terms: Record<Facet, Contents['sectors']> = {
    priority: contents.priorities,
    sector: contents.sectors,
    group: contents.targetGroups,
  };
  const chosen = (facet: Facet) =>
    terms[facet].filter(({ id }) => view[facet].includes(id)).map(({ label }) => label[locale]);
  const search = view.q.trim();
  return [
    ...facets
      .filter((facet) => view[facet].length > 0)
      .map((facet) => ({ criterion: facet, text: `${filter[facet]}: ${chosen(facet).join(` ${filter.or} `)}` })),
    ...(search === '' ? [] : [{ criterion: 'q' as const, text: `${filter.search}: “${search}”` }]),
  ];
}
