import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ChartModel } from '#charts/model.ts';
import { codeQuery } from '#data/queries.ts';
import type { Locale } from '#i18n/locale.ts';

const loading = codeQuery('chart-model', () => import('./load-chart-model.ts'));

/** The model of a chart, with all that it is made of. The code that makes it comes along. */
function chartModelQuery(chart: string, locale: Locale) {
  return queryOptions({
    queryKey: ['model', locale, chart],
    queryFn: async ({ client }) => (await client.fetchQuery(loading)).loadChartModel(client, chart, locale),
    // Its files are asked for again by themselves.
    retry: false,
  });
}

/** A chart's model, or how far it is. */
export type ChartModelState =
  | { status: 'pending' }
  | { status: 'error'; errors: Error[]; retry: () => void }
  | { status: 'success'; model: ChartModel };

/**
 * The model of a chart, loaded and built where it is not there yet.
 * @param isWanted false while nothing is to be loaded
 */
export function useChartModel(chart: string, locale: Locale, isWanted = true): ChartModelState {
  const client = useQueryClient();
  const { data, error, isFetching } = useQuery({ ...chartModelQuery(chart, locale), enabled: isWanted });
  if (data) return { status: 'success', model: data };
  if (!error || isFetching) return { status: 'pending' };
  // A file that stopped this chart has stopped others too.
  const retry = () =>
    void client.refetchQueries({ queryKey: ['model'], predicate: ({ state }) => state.status === 'error' });
  return { status: 'error', errors: [error], retry };
}
