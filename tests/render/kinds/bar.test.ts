import { describe, expect, it } from 'vitest';
import type { ChartModel, Point } from '#charts/model.ts';
import { fitColumns } from '#render/columns.tsx';
import { geometry } from '#render/geometry.ts';
import {
  different,
  misplaced,
  nameOf,
  outOfOrder,
  touching,
  withoutName,
  wronglyColoured,
  wronglyLabelled,
} from '../deviations.ts';
import { drawnInTier, withValue } from '../drawn-charts.ts';
import { barOf, shapesOf, textsThatSay, topOfMark, type DrawnPanel } from '../drawn-marks.ts';

const charts = await drawnInTier('bar');
/** The panels of one layout, each with the chart that it is of. */
const panelsOf = (isUpright: boolean) =>
  charts
    .map(({ name, model, plot, panels }) => ({
      name,
      model,
      plot,
      panels: panels.filter((panel) => (model.isTemporal && fitColumns(panel.panel, panel.width)) === isUpright),
    }))
    .filter(({ panels }) => panels.length > 0);
const columns = panelsOf(true);
const bars = panelsOf(false);

/** Bars that are not as long as their value says, on the scale of the longest bar of their unit. */
function untrueLengths(panels: DrawnPanel[], lengthOf: (panel: DrawnPanel, point: Point) => number): string[] {
  const all = panels.flatMap((panel) => withValue(panel).map((point) => ({ point, length: lengthOf(panel, point) })));
  return all.flatMap(({ point, length }) => {
    const peers = all.filter((other) => other.point.unitName === point.unitName);
    const longest = peers.toSorted((a, b) => (b.point.value ?? 0) - (a.point.value ?? 0))[0];
    const each = (longest?.length ?? NaN) / (longest?.point.value || 1);
    // A value of nearly nothing is one pixel long, so that it can be seen.
    return misplaced(`length of ${nameOf(point)}`, length, Math.max(1, (point.value ?? NaN) * each));
  });
}

describe.each(columns)('the columns of $name', ({ model, plot: whole, panels }) => {
  it('are as high as their values, from zero, across all panels of one unit', () => {
    expect(untrueLengths(panels, (panel, point) => barOf(panel, point).height)).toEqual([]);
  });

  it('stand on one base', () => {
    const deviations = panels.flatMap((panel) => {
      const feet = withValue(panel).map((point) => ({
        point,
        foot: barOf(panel, point).y + barOf(panel, point).height,
      }));
      return feet.flatMap(({ point, foot }) => misplaced(`foot of ${nameOf(point)}`, foot, feet[0]?.foot ?? NaN));
    });
    expect(deviations).toEqual([]);
  });

  it('fill the plot with the highest value of a unit, and half of it on a scale of its own', () => {
    const units = [...new Set(panels.flatMap((panel) => withValue(panel).map(({ unitName }) => unitName)))];
    const deviations = units.flatMap((unit) => {
      const own = panels.filter(({ panel }) => panel.points[0]?.unitName === unit);
      const heights = own.flatMap((panel) => withValue(panel).map((point) => barOf(panel, point).height));
      const isOwn = own.every(({ panel }) => panel.hasOwnScale);
      // Where another chart has the highest value of the unit, no column is as high as that.
      const isWhole = model.panels.filter(({ points }) => points[0]?.unitName === unit).length === own.length;
      const plot = isOwn ? whole / 2 : whole;
      return isWhole ? misplaced(`highest of ${unit}`, Math.max(...heights), plot) : [];
    });
    expect(deviations).toEqual([]);
  });

  it('stand above the name of their period, where it is written, beside each other in the order of the series', () => {
    const deviations = panels.flatMap((panel) => {
      const places = panel.panel.categories.map((category) => {
        const rects = panel.panel.points
          .filter((point) => point.category.id === category.id)
          .map((point) => barOf(panel, point));
        const middle = (Math.min(...rects.map(({ x }) => x)) + Math.max(...rects.map(({ x, width }) => x + width))) / 2;
        return { rects, middle, name: textsThatSay(panel, category.label)[0], label: category.label };
      });
      return [
        ...(places.some(({ name }) => name) ? [] : ['no period is written']),
        ...places.flatMap(({ name, middle, label }) => (name ? misplaced(`period ${label}`, name.x, middle, 1) : [])),
        ...places.flatMap(({ rects, label }) =>
          rects.flatMap(({ x }, index) =>
            index === 0 || x > (rects[index - 1]?.x ?? NaN) ? [] : [`column ${index + 1} of ${label} at ${x}`],
          ),
        ),
      ];
    });
    expect(deviations).toEqual([]);
  });

  it('have names of periods and labels that do not touch', () => {
    expect(panels.flatMap(({ texts }) => touching(texts, geometry.small, 'middle'))).toEqual([]);
    const labelsOf = (panel: DrawnPanel) => withValue(panel).flatMap(({ index }) => panel.labels.get(index) ?? []);
    expect(panels.flatMap((panel) => touching(labelsOf(panel), geometry.text, 'middle'))).toEqual([]);
  });

  it('carry their own label above their middle', () => {
    const deviations = panels.flatMap((panel) =>
      withValue(panel).flatMap((point) => {
        const { x, y, width } = barOf(panel, point);
        const [label, ...more] = panel.labels.get(point.index) ?? [];
        return [
          ...different(`label of ${nameOf(point)}`, label?.text, point.label),
          ...different(`other labels of ${nameOf(point)}`, more.length, 0),
          ...misplaced(`label of ${nameOf(point)}`, label?.x ?? NaN, x + width / 2),
          ...misplaced(`label of ${nameOf(point)}`, label?.y ?? NaN, y - 6),
        ];
      }),
    );
    expect(deviations).toEqual([]);
  });

  it('stand in the order of the table, in the colour of their series', () => {
    expect(panels.flatMap((panel) => outOfOrder(panel, (point) => barOf(panel, point).x))).toEqual([]);
    expect(panels.flatMap(wronglyColoured)).toEqual([]);
  });
});

describe.each(bars)('the bars of $name', ({ panels }) => {
  it('are as long as their values, from zero, across all panels of one unit', () => {
    expect(untrueLengths(panels, (panel, point) => barOf(panel, point).width)).toEqual([]);
  });

  it('begin at the left edge, and reach across the room that their labels leave', () => {
    const deviations = panels.flatMap((panel) =>
      withValue(panel).flatMap((point) => misplaced(`begin of ${nameOf(point)}`, barOf(panel, point).x, 0)),
    );
    expect(deviations).toEqual([]);
    const longest = panels.flatMap((panel) => withValue(panel).map((point) => barOf(panel, point).width / panel.width));
    expect(longest.length === 0 || Math.max(...longest) >= 0.4).toBe(true);
  });

  it('carry their own label at their end', () => {
    expect(panels.flatMap((panel) => wronglyLabelled(panel))).toEqual([]);
    const deviations = panels.flatMap((panel) =>
      withValue(panel).flatMap((point) => {
        const { y, width, height } = barOf(panel, point);
        const [label] = panel.labels.get(point.index) ?? [];
        return [
          ...misplaced(`label of ${nameOf(point)}`, label?.x ?? NaN, width + 7),
          ...misplaced(`label of ${nameOf(point)}`, label?.y ?? NaN, y + height / 2 + 5),
        ];
      }),
    );
    expect(deviations).toEqual([]);
  });

  it('stand below their name in the order of the table, in the colour of their series', () => {
    const deviations = panels.flatMap((panel) => {
      const topOf = (point: Point) => topOfMark(panel, point);
      return [
        ...withoutName(panel, topOf, roomBelowName(panel)),
        ...outOfOrder(panel, topOf),
        ...wronglyColoured(panel),
      ];
    });
    expect(deviations).toEqual([]);
  });
});

describe.each(charts.filter(({ model }) => hasMissing(model)))('the missing values of $name', ({ panels }) => {
  it('have no bar: a pattern as a dot, or over the whole height of the scale', () => {
    const deviations = panels.flatMap((panel) =>
      panel.panel.points
        .filter(({ missing }) => missing !== null)
        .flatMap((point) => {
          const highest = Math.max(0, ...withValue(panel).map((other) => barOf(panel, other).height));
          const [dot] = shapesOf(panel, point, 'circle');
          const { height, fill } = barOf(panel, point);
          const isRegion = !dot && fill.startsWith('url(') && height > Math.max(60, highest);
          const isDot = dot?.fill.startsWith('url(') === true && shapesOf(panel, point, 'rect').length === 0;
          return isRegion || isDot ? [] : [`${nameOf(point)}: neither a dot nor a region in a pattern`];
        }),
    );
    expect(deviations).toEqual([]);
  });
});

/** The most pixels from a name to the first bar of its group, which may lack a series. */
function roomBelowName({ panel }: DrawnPanel): number {
  return 12 + Math.max(0, panel.series.length - 1) * (geometry.bar + geometry.gap);
}

function hasMissing({ panels }: ChartModel): boolean {
  return panels.some(({ points }) => points.some(({ missing }) => missing !== null));
}
