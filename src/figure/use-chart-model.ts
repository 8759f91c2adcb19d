import { useQueries, useQuery, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { buildChart } from '#charts/build.ts';
import type { ChartModel } from '#charts/model.ts';
import type { ChartDefinition } from '#charts/definition.ts';
import { datasetQuery, unitsQuery } from '#data/queries.ts';
import type { Locale } from '#i18n/locale.ts';
import { chartQuery } from './chart-query.ts';

/** A chart's model, or how far it is. */
export type ChartModelState =
  | { status: 'pending' }
  | { status: 'error'; errors: Error[]; retry: () => void }
  | { status: 'success'; model: ChartModel };

/** Loads the definition, the datasets and the units of a chart, and builds its model. */
export function useChartModel(chart: string, locale: Locale): ChartModelState {
  const definition = useQuery(chartQuery(chart));
  const units = useQuery(unitsQuery());
  const ids = definition.data ? datasetsOf(definition.data) : [];
  const datasets = useQueries({
    queries: ids.map(datasetQuery),
    combine: (results) => ({
      data: results.flatMap(({ data }) => data ?? []),
      failed: results.filter(({ isError }) => isError),
      all: results,
    }),
  });
  const failed = [definition, units].filter(({ isError }) => isError);
  const isComplete = definition.data !== undefined && units.data !== undefined && datasets.data.length === ids.length;
  const built = useMemo(
    () =>
      isComplete && definition.data && units.data
        ? attempt(() => buildChart(definition.data, datasets.data, units.data.terms, locale))
        : null,
    [isComplete, definition.data, units.data, datasets.data, locale],
  );
  if (built?.model) return { status: 'success', model: built.model };
  const errors = [...failed, ...datasets.failed].flatMap(({ error }) => error ?? []).concat(built?.error ?? []);
  if (errors.length === 0) return { status: 'pending' };
  const retry = () => {
    const suspects = built ? [definition, units, ...datasets.all] : [...failed, ...datasets.failed];
    for (const query of suspects) void query.refetch();
  };
  return { status: 'error', errors, retry };
}

/** The model, or why these data, each right by itself, do not make one. */
function attempt(build: () => ChartModel): { model: ChartModel; error: null } | { model: null; error: Error } {
  try {
    return { model: build(), error: null };
  } catch (thrown) {
    return { model: null, error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }
}

/** Loads what a chart needs, as far as it is not there yet, and builds its model. Rejects with what stopped it. */
export async function loadChartModel(client: QueryClient, chart: string, locale: Locale): Promise<ChartModel> {
  const [definition, units] = await Promise.all([
    client.fetchQuery(chartQuery(chart)),
    client.fetchQuery(unitsQuery()),
  ]);
  const datasets = await Promise.all(datasetsOf(definition).map((id) => client.fetchQuery(datasetQuery(id))));
  return buildChart(definition, datasets, units.terms, locale);
}

/** The datasets that a chart needs: its own, and those that its texts name. */
function datasetsOf(definition: ChartDefinition): string[] {
  const named = Object.values(definition.values).flatMap(({ dataset }) => dataset ?? []);
  return [...new Set([definition.dataset, ...named])];
}
