import { describe, expect, it } from 'vitest';
import { seriesColour } from '#charts/colour.ts';
import { geometry } from '#render/geometry.ts';
import {
  different,
  drawnScale,
  misplaced,
  nameOf,
  outOfOrder,
  touching,
  wronglyColoured,
  wronglyLabelled,
} from '../deviations.ts';
import { drawnInTier, withValue } from '../drawn-charts.ts';
import { shapesOf, textsThatSay, type DrawnPanel } from '../drawn-marks.ts';

/** The labels of the axis of values, with the heights of their gridlines. */
function labelsOf({ texts }: DrawnPanel) {
  return texts
    .filter(({ text, x }) => x === 0 && /^[\d.,]+$/.test(text))
    .map(({ text, y }) => ({ value: Number(text.replace(/\D/g, '')), at: y - 4 }))
    .toSorted((a, b) => a.value - b.value);
}

/** The lines of a panel: the points that each joins, in order, and its name at the right. */
function linesOf(panel: DrawnPanel) {
  const series = [
    ...new Map(panel.panel.points.flatMap((point) => (point.series ? [[point.series.id, point.series]] : []))),
  ];
  return series.map(([id, name]) => {
    const points = withValue(panel).filter((point) => point.series?.id === id);
    const dots = points.flatMap((point) => shapesOf(panel, point, 'circle'));
    return { points, dots, label: name.label, name: textsThatSay(panel, name.label)[0] };
  });
}

describe.each(await drawnInTier('line'))('the lines of $name', ({ panels }) => {
  it('have one dot for each value, at its height on the axis and above its period', () => {
    const deviations = panels.flatMap((panel) => {
      const labels = labelsOf(panel);
      const scale = drawnScale(labels);
      return [
        ...different('first label of the axis', labels[0]?.value, 0),
        ...scale.deviations,
        ...panel.panel.points.flatMap((point) => {
          const dots = shapesOf(panel, point, 'circle');
          const period = textsThatSay(panel, point.category.label)[0];
          return [
            ...different(`dots of ${nameOf(point)}`, dots.length, point.value === null ? 0 : 1),
            ...dots.flatMap(({ cx, cy }) => [
              ...misplaced(`height of ${nameOf(point)}`, cy, scale.placeOf(point.value ?? NaN)),
              ...(period ? misplaced(`period of ${nameOf(point)}`, cx, period.x, 1) : []),
            ]),
          ];
        }),
      ];
    });
    expect(deviations).toEqual([]);
  });

  it('pass through the dots of their own series, in its colour', () => {
    for (const panel of panels) {
      const drawn = panel.others
        .filter(({ name }) => name === 'path')
        .map(({ d, stroke }) => {
          const places = [...d.matchAll(/[ML]([\d.]+),([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
          return `${stroke} ${places.map((place) => place.map(Math.round).join(',')).join(' ')}`;
        });
      const expected = linesOf(panel).map(({ points, dots }) => {
        const places = dots.map(({ cx, cy }) => [cx, cy].map(Math.round).join(','));
        return `var(--${seriesColour(points)}) ${places.join(' ')}`;
      });
      expect(drawn.toSorted()).toEqual(expected.toSorted());
    }
  });

  it('have a gap where a value is missing, with a pattern over the whole height', () => {
    const deviations = panels.flatMap((panel) => {
      const [low, high] = [labelsOf(panel)[0], labelsOf(panel).at(-1)];
      return panel.panel.points.flatMap((point) => {
        const regions = shapesOf(panel, point, 'rect');
        const period = textsThatSay(panel, point.category.label)[0];
        return [
          ...different(`patterns of ${nameOf(point)}`, regions.length, point.missing ? 1 : 0),
          ...regions.flatMap(({ x, y, width, height }) => [
            ...misplaced(`top of ${nameOf(point)}`, y, high?.at ?? NaN),
            ...misplaced(`foot of ${nameOf(point)}`, y + height, low?.at ?? NaN),
            ...misplaced(`period of ${nameOf(point)}`, x + width / 2, period?.x ?? NaN, 1),
          ]),
        ];
      });
    });
    expect(deviations).toEqual([]);
  });

  it('carry their name at the height of their last value, moved down only where another name is in the way', () => {
    const lineHeight = geometry.line - 3;
    const deviations = panels.flatMap((panel) => {
      const ends = linesOf(panel)
        .map(({ label, dots, name }) => ({
          label,
          end: dots.at(-1)?.cy ?? NaN,
          top: (name?.y ?? NaN) - 4,
          bottom: (name?.bottom ?? NaN) - 4,
        }))
        .toSorted((a, b) => a.end - b.end);
      return ends.flatMap(({ label, end, top }, place) => {
        const before = ends[place - 1];
        const free = before ? before.bottom + lineHeight : -Infinity;
        // Names keep a little air between them.
        return misplaced(`name of ${label}`, top, Math.max(end, free), end >= free + 6 || !before ? 0.6 : 6);
      });
    });
    expect(deviations).toEqual([]);
  });

  it('have periods in order whose names do not touch, and the labels and colours of their points', () => {
    const deviations = panels.flatMap((panel) => {
      const periods = panel.panel.categories.flatMap(({ label }) => textsThatSay(panel, label));
      return [
        ...(periods.length > 1 ? [] : [`${periods.length} periods are written, expected two at least`]),
        ...touching(periods, geometry.small, 'middle'),
        ...outOfOrder(panel, (point) => shapesOf(panel, point, 'circle')[0]?.cx ?? Infinity),
        ...wronglyLabelled(panel, withValue(panel)),
        ...wronglyColoured(panel),
      ];
    });
    expect(deviations).toEqual([]);
  });
});
