import type { Contents } from '#schema/contents.ts';
import type { KnownIds } from './view-state.ts';

/** The ids that an address may name, in the order of the vocabularies and of the charts. */
export function knownIds(contents: Contents): KnownIds {
  const ids = (terms: readonly { id: string }[]) => terms.map(({ id }) => id);
  return {
    priority: ids(contents.priorities),
    sector: ids(contents.sectors),
    group: ids(contents.targetGroups),
    practice: ids(contents.practices),
    charts: ids(contents.charts),
  };
}
