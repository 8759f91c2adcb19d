import type { ChartDefinition } from '#schema/chart.ts';

/** How many colours there are for series: one highlight, grey, ink. */
const seriesColours = 3;
const priorityColours = 5;

/** The colour token of a mark. Only priorities own colours; everything else is highlight, grey or ink, in that order. */
export function colourOf(definition: ChartDefinition, category: number, series: number): string {
  const isPriority = 'colour' in definition.encoding && definition.encoding.colour === 'priority';
  if (isPriority) {
    const index = definition.kind === 'matrix' ? series : category;
    return `priority-${(index % priorityColours) + 1}`;
  }
  if (definition.kind === 'timeline') return 'series-1';
  return `series-${(series % seriesColours) + 1}`;
}
