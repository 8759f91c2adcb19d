import type { ChartCatalogue, ChartDefinition } from '#charts/definition.ts';

/** A chart as it is published: with what was put right of it. */
export function publishedChart(chart: ChartDefinition, { corrections }: ChartCatalogue): ChartDefinition {
  return { ...chart, corrections: corrections.filter(({ charts }) => charts.includes(chart.id)) };
}
