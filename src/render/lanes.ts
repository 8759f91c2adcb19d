import type { Point } from '#charts/model.ts';

/**
 * Spreads stretches of time over lanes, so that none covers another: each takes the first lane that is free when it
 * begins. Points without an extent are left out.
 * @returns the points of each lane, in the order of their begin
 */
export function lanesOf(points: Point[]): Point[][] {
  return points
    .filter(({ extent }) => extent !== null)
    .toSorted((one, other) => startOf(one) - startOf(other))
    .reduce<Point[][]>((lanes, point) => {
      const free = lanes.findIndex((lane) => endOf(lane.at(-1)) <= startOf(point));
      if (free === -1) return [...lanes, [point]];
      return lanes.map((lane, index) => (index === free ? [...lane, point] : lane));
    }, []);
}

function startOf({ extent }: Point): number {
  return extent?.start ?? -Infinity;
}

/** What still ran has no end. */
function endOf(point: Point | undefined): number {
  return point?.extent?.end ?? Infinity;
}
