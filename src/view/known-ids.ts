import type { Contents } from '#schema/contents.ts';
import type { KnownIds } from './view-state.ts';

/** For an address of which only other parts matter. */
export const noIds: KnownIds = { priority: [], sector: [], group: [], start: [], practice: [], unit: [], charts: [] };

/** The parameters whose values stand in lists of which a page may bring along a part only. */
export const parametersOfLists = ['practice', 'charts', 'start'] as const satisfies (keyof KnownIds)[];

/** The years in which practices began, each once, the earliest first. */
export function startYears(practices: Contents['practices']): string[] {
  return [...new Set(practices.map(({ start }) => start))].toSorted((a, b) => a - b).map(String);
}

/** The ids that an address may name, in the order of the vocabularies and of the charts. */
export function knownIds(contents: Contents): KnownIds {
  const ids = (terms: readonly { id: string }[]) => terms.map(({ id }) => id);
  return {
    priority: ids(contents.priorities),
    sector: ids(contents.sectors),
    group: ids(contents.targetGroups),
    start: startYears(contents.practices),
    practice: ids(contents.practices),
    unit: contents.units,
    charts: ids(contents.charts),
  };
}
