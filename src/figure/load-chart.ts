import type { QueryClient } from '@tanstack/react-query';
import { buildChart } from '#charts/build.ts';
import type { Controls } from '#charts/controls.ts';
import type { ChartModel } from '#charts/model.ts';
import { datasetQuery, unitsQuery } from '#data/queries.ts';
import type { Locale } from '#i18n/locale.ts';
import { chartQuery } from './chart-query.ts';

/** Makes the model of one chart in one language, as the reader chose; as declared when left out. */
export type ChartMaker = (controls?: Controls) => ChartModel;

/**
 * Loads the definition, the datasets and the units of a chart, as far as they are not there yet. Rejects with what stops
 * its model from being made.
 */
export async function loadChart(client: QueryClient, chart: string, locale: Locale): Promise<ChartMaker> {
  const [definition, units] = await Promise.all([
    client.fetchQuery(chartQuery(chart)),
    client.fetchQuery(unitsQuery()),
  ]);
  // Its own dataset, and those that its texts name.
  const named = Object.values(definition.values).flatMap(({ dataset }) => dataset ?? []);
  const ids = [...new Set([definition.dataset, ...named])];
  const datasets = await Promise.all(ids.map((id) => client.fetchQuery(datasetQuery(id))));
  const make: ChartMaker = (controls) => buildChart(definition, datasets, units.terms, locale, controls);
  try {
    make();
    return make;
  } catch (error) {
    // Each file is right by itself, and together they make no chart: the next attempt fetches them anew.
    for (const { queryKey } of [chartQuery(chart), unitsQuery(), ...ids.map((id) => datasetQuery(id))])
      await client.invalidateQueries({ queryKey, refetchType: 'none' });
    throw error;
  }
}
