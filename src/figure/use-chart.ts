import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { controlsOf, defaultControls, type Controls } from '#charts/controls.ts';
import type { ChartModel } from '#charts/model.ts';
import { codeQuery } from '#data/queries.ts';
import type { Locale } from '#i18n/locale.ts';
import type { ChartMaker } from './load-chart.ts';

const loading = codeQuery('load-chart', () => import('./load-chart.ts'));

/** What makes the model of a chart, with all that it is made of. The code that makes it comes along. */
function chartMakerQuery(chart: string, locale: Locale) {
  return queryOptions({
    queryKey: ['model', locale, chart],
    queryFn: async ({ client }) => (await client.fetchQuery(loading)).loadChart(client, chart, locale),
    // Its files are asked for again by themselves.
    retry: false,
  });
}

/** What makes a chart's model, or how far it is. */
export type ChartState =
  | { status: 'pending' }
  | { status: 'error'; errors: Error[]; retry: () => void }
  | { status: 'success'; make: ChartMaker };

/**
 * What makes the model of a chart, loaded where it is not there yet.
 * @param isWanted false while nothing is to be loaded
 */
export function useChart(chart: string, locale: Locale, isWanted = true): ChartState {
  const client = useQueryClient();
  const { data, error, isFetching } = useQuery({ ...chartMakerQuery(chart, locale), enabled: isWanted });
  if (data) return { status: 'success', make: data };
  if (!error || isFetching) return { status: 'pending' };
  // A file that stopped this chart has stopped others too.
  const retry = () =>
    void client.refetchQueries({ queryKey: ['model'], predicate: ({ state }) => state.status === 'error' });
  return { status: 'error', errors: [error], retry };
}

/** A chart's model, or how far it is. */
export type ChartModelState = Exclude<ChartState, { status: 'success' }> | { status: 'success'; model: ChartModel };

/** The model of a chart as the reader chose, loaded and made where it is not there yet. */
export function useChartModel(chart: string, locale: Locale, controls: Controls = defaultControls): ChartModelState {
  const state = useChart(chart, locale);
  const model = useModel(state.status === 'success' ? state.make : null, controls);
  if (state.status !== 'success') return state;
  return model ? { status: 'success', model } : { status: 'pending' };
}

/** The model of a chart as the reader chose: the same object for the same choice. Null while there is nothing to make it. */
export function useModel(make: ChartMaker, controls: Controls): ChartModel;
export function useModel(make: ChartMaker | null, controls: Controls): ChartModel | null;
export function useModel(make: ChartMaker | null, controls: Controls): ChartModel | null {
  const chosen = JSON.stringify(controlsOf(controls));
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the text stands for the choice, whatever object holds it
  return useMemo(() => make && make(controls), [make, chosen]);
}
