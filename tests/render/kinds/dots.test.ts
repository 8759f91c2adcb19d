import { describe, expect, it } from 'vitest';
import type { Point } from '#charts/model.ts';
import {
  different,
  miscounted,
  misplaced,
  nameOf,
  outOfOrder,
  withoutName,
  wronglyColoured,
  wronglyLabelled,
} from '../deviations.ts';
import { drawnInTier } from '../drawn-charts.ts';
import { shapesOf, topOfMark } from '../drawn-marks.ts';

describe.each(await drawnInTier('dots'))('the dots of $name', ({ panels }) => {
  it('are as many as the whole, the first of them filled for the part', () => {
    const deviations = panels.flatMap((panel) => [
      ...miscounted(panel, 'circle', ({ whole }) => whole ?? NaN),
      ...panel.panel.points.flatMap((point) => {
        const circles = shapesOf(panel, point, 'circle').toSorted((a, b) => a.cy - b.cy || a.cx - b.cx);
        const filled = circles.flatMap(({ fill }, place) => (fill === `var(--${point.colour})` ? [place] : []));
        const first = Array.from({ length: point.value ?? 0 }, (_, place) => place);
        return different(`filled dots of ${nameOf(point)}`, filled.join(' '), first.join(' '));
      }),
    ]);
    expect(deviations).toEqual([]);
  });

  it('have a pattern where the part is missing', () => {
    const deviations = panels.flatMap((panel) =>
      panel.panel.points.flatMap((point) => {
        const patterned = shapesOf(panel, point, 'circle').filter(({ fill }) => fill.startsWith('url('));
        return different(`dots in a pattern of ${nameOf(point)}`, patterned.length, point.missing ? point.whole : 0);
      }),
    );
    expect(deviations).toEqual([]);
  });

  it('stand apart from each other and inside the drawing', () => {
    const deviations = panels.flatMap((panel) => {
      const circles = panel.panel.points.flatMap((point) => shapesOf(panel, point, 'circle'));
      return circles.flatMap(({ cx, cy, r }, place) => {
        const isInside = cx - r >= 0 && cx + r <= panel.width && cy + r <= panel.height;
        const isCovered = circles
          .slice(0, place)
          .some((other) => Math.hypot(other.cx - cx, other.cy - cy) <= r + other.r);
        return isInside && !isCovered ? [] : [`dot ${place} at ${cx}, ${cy}`];
      });
    });
    expect(deviations).toEqual([]);
  });

  it('carry their own label, beside or above them, in the order of the table and in their colour', () => {
    const deviations = panels.flatMap((panel) => {
      const topOf = (point: Point) => topOfMark(panel, point);
      return [
        ...wronglyLabelled(panel),
        ...panel.panel.points.flatMap((point) => {
          const label = panel.labels.get(point.index)?.[0];
          // After the dots where there is room, else above them at the right edge.
          const isBeside = (label?.x ?? NaN) < panel.width;
          return misplaced(`label of ${nameOf(point)}`, label?.y ?? NaN, topOf(point) + (isBeside ? 12.5 : -8.5), 1);
        }),
        ...withoutName(panel, topOf, 12),
        ...outOfOrder(panel, topOf),
        ...wronglyColoured(panel),
      ];
    });
    expect(deviations).toEqual([]);
  });
});
