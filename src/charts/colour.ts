import type { Observation } from '#measures/observation.ts';
import type { ChartDefinition } from '#schema/chart.ts';
import type { Dataset } from '#schema/dataset.ts';

/** How many colours there are for series: a highlight, grey, ink and two earths. More than that no eye keeps apart. */
export const seriesColours = 5;
const priorityColours = 5;

/**
 * The colour token of a mark. Only priorities own colours, and keep them when not all of them are drawn; everything else
 * takes the colours of series in their order.
 * @param series place of the mark's series among those that are drawn
 */
export function colourOf(definition: ChartDefinition, dataset: Dataset, row: Observation, series: number): string {
  const isPriority = 'colour' in definition.encoding && definition.encoding.colour === 'priority';
  const priorities = dataset.dimensions.find(({ id }) => id === 'priority')?.values ?? [];
  const priority = priorities.findIndex(({ id }) => id === row.dimensions['priority']);
  if (isPriority && priority !== -1) return `priority-${(priority % priorityColours) + 1}`;
  if (definition.kind === 'timeline' || definition.kind === 'numbers') return 'series-1';
  return `series-${series + 1}`;
}
