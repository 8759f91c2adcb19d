import { queryOptions } from '@tanstack/react-query';
import { chartSchema } from '#charts/definition.ts';
import { loadNamed } from '#data/load.ts';

/** One chart definition. */
export function chartQuery(id: string) {
  return queryOptions({
    queryKey: ['chart', id],
    queryFn: ({ signal }) => loadNamed(`data/charts/${id}.json`, chartSchema, id, signal),
  });
}
