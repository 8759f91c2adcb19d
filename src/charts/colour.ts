import type { Observation } from '#measures/observation.ts';
import type { Point } from './model.ts';
import type { Subject } from './subject.ts';

/** How many colours there are for series: a highlight, grey, ink and two earths. More than that no eye keeps apart. */
export const seriesColours = 5;
const priorityColours = 5;

/** The colour token of the marks of a series: that of the first that stands out. */
export function seriesColour(points: readonly Pick<Point, 'colour' | 'isFaded'>[]): string {
  return (points.find(({ isFaded }) => !isFaded) ?? points[0])?.colour ?? 'series-1';
}

/**
 * The colour token of a mark, and the priority that owns it. Only priorities own colours, and keep them when not all of
 * them are drawn; everything else takes the colours of series in their order.
 * @param series place of the mark's series among those that are drawn
 */
export function colourOf(
  { kind, encoding, dataset }: Subject,
  row: Observation,
  series: number,
): Pick<Point, 'colour' | 'priority'> {
  const priorities = dataset.dimensions.find(({ id }) => id === 'priority')?.values ?? [];
  const place = priorities.findIndex(({ id }) => id === row.dimensions['priority']);
  if (encoding.colour === 'priority' && place !== -1) {
    const priority = place % priorityColours;
    return { colour: `priority-${priority + 1}`, priority };
  }
  return { colour: kind.colours === 'one' ? 'series-1' : `series-${series + 1}`, priority: null };
}
