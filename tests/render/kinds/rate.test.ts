import { describe, expect, it } from 'vitest';
import type { ChartModel, Point } from '#charts/model.ts';
import { formatNumber } from '#format/number.ts';
import { geometry } from '#render/geometry.ts';
import { textWidth } from '#render/text-width.ts';
import { valueLabelWidth } from '#render/value-label.tsx';
import {
  different,
  drawnScale,
  miscounted,
  misplaced,
  nameOf,
  outOfOrder,
  withoutGridline,
  withoutName,
  wronglyColoured,
  wronglyLabelled,
} from '../deviations.ts';
import { drawnInTier, withValue } from '../drawn-charts.ts';
import { shapesOf, textsThatSay, topOfMark, type DrawnPanel } from '../drawn-marks.ts';

/** The places of 0, 50 and 100 % on the axis. */
function labelsOf(panel: DrawnPanel, { locale }: ChartModel) {
  return [0, 50, 100].map((value) => ({
    value,
    at: textsThatSay(panel, formatNumber(value, 'percent', locale))[0]?.x ?? NaN,
  }));
}

/** Whether names and values stand beside the scale, on the line of their dot. */
function standsBeside(panel: DrawnPanel): boolean {
  return panel.panel.points.every((point) => (panel.labels.get(point.index)?.[0]?.y ?? NaN) > topOfMark(panel, point));
}

/** The line of a scale that a point has, and its interval where it has one, that are not where they should be. */
function untrueLines(panel: DrawnPanel, point: Point, placeOf: (value: number) => number): string[] {
  const found = shapesOf(panel, point, 'line');
  const { interval } = point;
  const expected = [{ low: 0, high: 100 }, ...(interval ? [interval] : [])];
  return [
    ...different(`lines of ${nameOf(point)}`, found.length, expected.length),
    ...expected.flatMap(({ low, high }, index) => [
      ...misplaced(`begin of line ${index + 1} of ${nameOf(point)}`, found[index]?.x1 ?? NaN, placeOf(low)),
      ...misplaced(`end of line ${index + 1} of ${nameOf(point)}`, found[index]?.x2 ?? NaN, placeOf(high)),
    ]),
  ];
}

describe.each(await drawnInTier('rate'))('the rates of $name', ({ model, panels }) => {
  it('are dots at their percentage on the axis, with intervals from their lower to their upper bound', () => {
    const deviations = panels.flatMap((panel) => {
      const labels = labelsOf(panel, model);
      const scale = drawnScale(labels);
      return [
        ...scale.deviations,
        ...withoutGridline(
          panel,
          labels.map(({ at }) => at),
        ),
        ...miscounted(panel, 'circle', ({ value }) => (value === null ? 0 : 1)),
        ...withValue(panel).flatMap((point) =>
          misplaced(
            `dot of ${nameOf(point)}`,
            shapesOf(panel, point, 'circle')[0]?.cx ?? NaN,
            scale.placeOf(point.value ?? NaN),
          ),
        ),
        ...panel.panel.points.flatMap((point) => untrueLines(panel, point, scale.placeOf)),
      ];
    });
    expect(deviations).toEqual([]);
  });

  it('are hollow where their value is not exact', () => {
    const deviations = panels.flatMap((panel) =>
      withValue(panel).flatMap((point) => {
        const fill = shapesOf(panel, point, 'circle')[0]?.fill;
        return different(`dot of ${nameOf(point)}`, fill === 'var(--ground)', point.isApproximate);
      }),
    );
    expect(deviations).toEqual([]);
  });

  it('have a pattern over the whole scale where their value is missing', () => {
    const deviations = panels.flatMap((panel) => {
      const { placeOf } = drawnScale(labelsOf(panel, model));
      return [
        ...miscounted(panel, 'rect', ({ missing }) => (missing ? 1 : 0)),
        ...panel.panel.points.flatMap((point) =>
          shapesOf(panel, point, 'rect').flatMap(({ x, width }) => [
            ...misplaced(`begin of ${nameOf(point)}`, x, placeOf(0)),
            ...misplaced(`end of ${nameOf(point)}`, x + width, placeOf(100)),
          ]),
        ),
      ];
    });
    expect(deviations).toEqual([]);
  });

  it('carry their own label, with their name above their line or on it, in the order of the table and in their colour', () => {
    const deviations = panels.flatMap((panel) => {
      const topOf = (point: Point) => topOfMark(panel, point);
      const isBeside = standsBeside(panel);
      return [
        ...wronglyLabelled(panel),
        ...panel.panel.points.flatMap((point) =>
          misplaced(
            `label of ${nameOf(point)}`,
            panel.labels.get(point.index)?.[0]?.y ?? NaN,
            topOf(point) + (isBeside ? 12 : -10),
            1.6,
          ),
        ),
        ...withoutName(panel, (point) => topOf(point) + (isBeside ? 24 : 0), 14),
        ...outOfOrder(panel, topOf),
        ...wronglyColoured(panel),
      ];
    });
    expect(deviations).toEqual([]);
  });

  it('have no text on a gridline', () => {
    const crossed = panels.flatMap((panel) => {
      const lines = panel.others.filter(({ name, x1, x2 }) => name === 'line' && x1 === x2);
      const written = panel.panel.points.flatMap((point) =>
        (panel.labels.get(point.index) ?? []).map(({ y }) => ({
          y,
          from: panel.width - valueLabelWidth(point),
          to: panel.width,
          text: point.label,
        })),
      );
      const named = panel.texts.flatMap(({ lines: own, x, y, text }) =>
        own.map((line, index) => ({
          y: y + index * geometry.line,
          from: x,
          to: x + textWidth(line, geometry.text),
          text,
        })),
      );
      const scale = labelsOf(panel, model).map(({ value }) => formatNumber(value, 'percent', model.locale));
      return [...written, ...named.filter(({ text }) => !scale.includes(text))].filter(({ y, from, to }) =>
        lines.some(({ x1, y1, y2 }) => x1 > from && x1 < to && y > y1 && y - 10 < y2),
      );
    });
    expect(crossed.map(({ text }) => text)).toEqual([]);
  });
});
