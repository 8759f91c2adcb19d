import { beforeAll, describe, expect, it } from 'vitest';
import { kinds } from '#charts/kinds.ts';
import type { ChartModel, Point } from '#charts/model.ts';
import { formatNumber } from '#format/number.ts';
import { formatPeriod } from '#format/period.ts';
import { layouts } from '#render/geometry.ts';
import { drawPictures } from '../../scripts/draw-pictures.ts';
import { every } from '../export/every-chart.ts';
import { readDrawings, shapesOf, type DrawnPanel } from './drawn-marks.ts';

const drawn = every.filter(({ model }) => kinds[model.kind].form === 'drawing');
const cases = drawn.flatMap(({ name, model }) =>
  Object.values(layouts).map((width, place) => ({ name: `${name}, ${width} pixels wide`, model, place, width })),
);
/** Only the cases of one form of drawing. */
const casesOf = (matches: (model: ChartModel) => boolean) => cases.filter(({ model }) => matches(model));

let panels: Map<ChartModel, DrawnPanel[][]>;
beforeAll(async () => {
  const models = drawn.map(({ model }) => model);
  const all = await drawPictures(models);
  panels = new Map(
    models.map((model, index) => [model, (all[index] ?? []).map((picture) => readDrawings(picture, model.panels))]),
  );
}, 120_000);

function panelsOf({ model, place }: { model: ChartModel; place: number }): DrawnPanel[] {
  return panels.get(model)?.[place] ?? [];
}

const withValue = (points: Point[]) => points.filter(({ value }) => value !== null);
const isColumns = (panel: DrawnPanel) =>
  withValue(panel.panel.points).every((point) => shapesOf(panel, point, 'rect')[0]?.x !== 0);

/** The linear function through the first and the last of some places on an axis; every other lies on it. */
function scaleThrough(known: { value: number; at: number }[]): (value: number) => number {
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first.value === last.value) throw new Error('expected two labels on the axis');
  const scale = (value: number) =>
    first.at + ((value - first.value) / (last.value - first.value)) * (last.at - first.at);
  for (const { value, at } of known) expect(Math.abs(scale(value) - at)).toBeLessThan(0.6);
  return scale;
}

describe.each(casesOf(({ kind }) => kind === 'bar'))('the bars of $name', (subject) => {
  it('have lengths in proportion to their values, from zero, across all panels of one unit', () => {
    const drawings = panelsOf(subject);
    const perUnit = drawings.flatMap((panel) =>
      withValue(panel.panel.points).flatMap((point) => {
        const [rect] = shapesOf(panel, point, 'rect');
        expect(rect, point.cell).toBeDefined();
        if (!rect) return [];
        const length = isColumns(panel) ? rect.height : rect.width;
        // A value of nearly nothing is one pixel long, so that it can be seen.
        return point.value && length > 1.01
          ? [{ unit: panel.panel.hasOwnScale, each: length / point.value, length }]
          : [];
      }),
    );
    for (const unit of [true, false]) {
      const own = perUnit.filter((entry) => entry.unit === unit);
      const longest = own.toSorted((a, b) => b.length - a.length)[0];
      for (const { each, length } of own)
        expect(Math.abs(each / (longest?.each ?? each) - 1) * length).toBeLessThan(0.6);
    }
  });

  it('stand on one base and reach to the end of the scale for the highest value', () => {
    for (const panel of panelsOf(subject)) {
      const rects = withValue(panel.panel.points).flatMap((point) => shapesOf(panel, point, 'rect')[0] ?? []);
      if (isColumns(panel)) expect(new Set(rects.map(({ y, height }) => Math.round(y + height))).size).toBeLessThan(2);
      else expect(rects.map(({ x }) => x)).toEqual(rects.map(() => 0));
    }
  });

  it('are of half the height where their panel has a scale of its own', () => {
    const drawings = panelsOf(subject).filter(isColumns);
    const highest = (isOwn: boolean) =>
      Math.max(
        0,
        ...drawings
          .filter(({ panel }) => panel.hasOwnScale === isOwn)
          .flatMap((panel) =>
            withValue(panel.panel.points).flatMap((point) => shapesOf(panel, point, 'rect')[0]?.height ?? 0),
          ),
      );
    if (highest(true) > 0 && highest(false) > 0) expect(highest(true)).toBeLessThanOrEqual(highest(false) / 2 + 1);
  });

  it('stand above the name of their period, where it is written', () => {
    for (const panel of panelsOf(subject).filter((each) => subject.model.isTemporal && isColumns(each))) {
      const written = new Map(panel.texts.map(({ text, x }) => [text.replace(/\s/g, ''), x]));
      for (const category of panel.panel.categories) {
        const rects = panel.panel.points
          .filter((point) => point.category.id === category.id)
          .flatMap((point) => shapesOf(panel, point, 'rect')[0] ?? []);
        const middle = (Math.min(...rects.map(({ x }) => x)) + Math.max(...rects.map(({ x, width }) => x + width))) / 2;
        const label = written.get(category.label.replace(/\s/g, ''));
        if (label !== undefined && rects.length > 0) expect(Math.abs(label - middle)).toBeLessThan(1);
      }
    }
  });
});

describe.each(casesOf(({ kind }) => kind === 'rate'))('the rates of $name', (subject) => {
  it('are dots at their percentage on the axis, with intervals from their lower to their upper bound', () => {
    for (const panel of panelsOf(subject)) {
      const ticks = [0, 50, 100].map((value) => {
        const label = formatNumber(value, 'percent', subject.model.locale);
        return { value, at: panel.texts.find(({ text }) => text === label)?.x ?? NaN };
      });
      const scale = scaleThrough(ticks);
      const grid = panel.others.filter(({ name, x1, x2 }) => name === 'line' && x1 === x2).map(({ x1 }) => x1);
      for (const { at } of ticks) expect(grid.some((line) => Math.abs(line - at) < 0.6)).toBe(true);
      for (const point of panel.panel.points) {
        const circles = shapesOf(panel, point, 'circle');
        expect(circles.length, point.cell).toBe(point.value === null ? 0 : 1);
        for (const { cx } of circles) expect(Math.abs(cx - scale(point.value ?? NaN)), point.cell).toBeLessThan(0.6);
        const bounds = shapesOf(panel, point, 'line').filter(
          ({ x1, x2 }) => Math.abs(x1 - scale(0)) > 0.6 || Math.abs(x2 - scale(100)) > 0.6,
        );
        expect(bounds.length, point.cell).toBe(point.interval ? 1 : 0);
        for (const { x1, x2 } of bounds) {
          expect(Math.abs(x1 - scale(point.interval?.low ?? NaN)), point.cell).toBeLessThan(0.6);
          expect(Math.abs(x2 - scale(point.interval?.high ?? NaN)), point.cell).toBeLessThan(0.6);
        }
      }
    }
  });
});

describe.each(casesOf(({ kind }) => kind === 'line'))('the lines of $name', (subject) => {
  it('have a dot for each value at its height on the axis and above its period, and pass through their dots', () => {
    for (const panel of panelsOf(subject)) {
      const numbers = panel.texts
        .filter(({ text, x }) => x === 0 && /^[\d.,]+$/.test(text))
        .map(({ text, y }) => ({ value: Number(text.replace(/\D/g, '')), at: y - 4 }))
        .toSorted((a, b) => a.value - b.value);
      expect(numbers[0]?.value).toBe(0);
      const scale = scaleThrough(numbers);
      const periods = new Map(panel.texts.map(({ text, x }) => [text.replace(/\s/g, ''), x]));
      const dotsBySeries = new Map<string, string[]>();
      for (const point of withValue(panel.panel.points)) {
        const [dot] = shapesOf(panel, point, 'circle');
        expect(dot, point.cell).toBeDefined();
        if (!dot) continue;
        expect(Math.abs(dot.cy - scale(point.value ?? NaN)), point.cell).toBeLessThan(0.6);
        const below = periods.get(point.category.label.replace(/\s/g, ''));
        if (below !== undefined) expect(Math.abs(dot.cx - below), point.cell).toBeLessThan(1);
        const series = point.series?.id ?? '';
        dotsBySeries.set(series, [...(dotsBySeries.get(series) ?? []), `${Math.round(dot.cx)},${Math.round(dot.cy)}`]);
      }
      const lines = panel.others
        .filter(({ name }) => name === 'path')
        .map(({ d }) =>
          [...d.matchAll(/[ML]([\d.]+),([\d.]+)/g)].map(
            ([, x, y]) => `${Math.round(Number(x))},${Math.round(Number(y))}`,
          ),
        );
      expect(lines.map((line) => line.join(' ')).toSorted()).toEqual(
        [...dotsBySeries.values()].map((dots) => dots.join(' ')).toSorted(),
      );
    }
  });

  it('carry their own name at the height of their last value, moved down only where another name is in the way', () => {
    for (const panel of panelsOf(subject)) {
      const ends = [...new Set(panel.panel.points.map(({ series }) => series?.id ?? ''))].map((id) => {
        const last = withValue(panel.panel.points.filter(({ series }) => series?.id === id)).at(-1);
        const name = panel.texts.find(
          ({ text }) => last?.series && text.replace(/\s/g, '') === last.series.label.replace(/\s/g, ''),
        );
        const dot = last && shapesOf(panel, last, 'circle')[0];
        expect(name && dot, id).toBeTruthy();
        return { name: (name?.y ?? NaN) - 4, dot: dot?.cy ?? NaN };
      });
      const sorted = ends.toSorted((a, b) => a.dot - b.dot);
      expect(sorted.map(({ name }) => name)).toEqual(sorted.map(({ name }) => name).toSorted((a, b) => a - b));
      for (const [place, { name, dot }] of sorted.entries()) {
        expect(name).toBeGreaterThan(dot - 0.6);
        const before = sorted[place - 1];
        if (!before || dot - before.name > 60) expect(name - dot).toBeLessThan(0.6);
      }
    }
  });
});

describe.each(casesOf(({ kind }) => kind === 'split'))('the parts of $name', (subject) => {
  it('follow each other from the left in the order of the table, each as wide as its part of the whole', () => {
    for (const panel of panelsOf(subject)) {
      for (const { id } of panel.panel.categories) {
        const parts = panel.panel.points.filter(({ category, value }) => category.id === id && value);
        const total = parts.reduce((sum, { value }) => sum + (value ?? 0), 0);
        let left = 0;
        for (const point of parts.toSorted((a, b) => a.index - b.index)) {
          const rect = shapesOf(panel, point, 'rect').find(({ height }) => height > 20);
          const share = ((point.value ?? 0) / total) * panel.width;
          expect(Math.abs((rect?.x ?? NaN) - left), point.cell).toBeLessThan(0.6);
          // Parts are a gap of two pixels apart.
          expect(Math.abs((rect?.width ?? NaN) - Math.max(1, share - 2)), point.cell).toBeLessThan(0.6);
          left += share;
        }
        expect(Math.abs(left - panel.width)).toBeLessThan(0.6);
      }
    }
  });
});

describe.each(casesOf(({ kind }) => kind === 'dots'))('the dots of $name', (subject) => {
  it('are as many as the whole, the first of them filled for the part', () => {
    for (const panel of panelsOf(subject)) {
      for (const point of panel.panel.points) {
        const circles = shapesOf(panel, point, 'circle');
        expect(circles.length, point.cell).toBe(point.whole);
        const filled = circles.map(({ fill }) => fill === `var(--${point.colour})`);
        expect(filled, point.cell).toEqual(circles.map((_, place) => place < (point.value ?? 0)));
        const missing = circles.filter(({ fill }) => fill.startsWith('url('));
        expect(missing.length, point.cell).toBe(point.missing ? point.whole : 0);
      }
    }
  });

  it('stand apart from each other and inside the drawing', () => {
    for (const panel of panelsOf(subject)) {
      const circles = panel.panel.points.flatMap((point) => shapesOf(panel, point, 'circle'));
      for (const [place, { cx, cy, r }] of circles.entries()) {
        expect(cx - r).toBeGreaterThanOrEqual(0);
        expect(cx + r).toBeLessThanOrEqual(panel.width);
        expect(cy + r).toBeLessThanOrEqual(panel.height);
        const next = circles[place + 1];
        if (next) expect(Math.hypot(next.cx - cx, next.cy - cy)).toBeGreaterThan(r + next.r);
      }
    }
  });
});

describe.each(casesOf(({ kind }) => kind === 'timeline'))('the stretches of $name', (subject) => {
  it('begin and end at their moments on the calendar drawn below them', () => {
    for (const panel of panelsOf(subject)) {
      const [from, to] = panel.panel.domain ?? [NaN, NaN];
      const moments = new Map<string, number>();
      for (let year = Math.floor(from); year <= Math.ceil(to); year++) {
        moments.set(String(year), year);
        for (let month = 0; month < 12; month++)
          moments.set(
            formatPeriod(`${year}-${String(month + 1).padStart(2, '0')}`, subject.model.locale),
            year + month / 12,
          );
      }
      const bottom = Math.max(...panel.texts.map(({ y }) => y));
      const ticks = panel.texts
        .filter(({ text, y }) => y === bottom && moments.has(text))
        .map(({ text, x }) => ({ value: moments.get(text) ?? NaN, at: x - 3 }));
      expect(ticks.length).toBeGreaterThan(1);
      const scale = scaleThrough(ticks);
      const grid = panel.others.filter(({ name, x1, x2 }) => name === 'line' && x1 === x2).map(({ x1 }) => x1);
      for (const { at } of ticks) expect(grid.some((line) => Math.abs(line - at) < 0.6)).toBe(true);
      for (const point of panel.panel.points) {
        const { start, end } = point.extent ?? { start: NaN, end: NaN };
        const [rect] = shapesOf(panel, point, 'rect');
        const [path] = shapesOf(panel, point, 'path');
        const left = rect ? rect.x : Number(/^M([\d.]+)/.exec(path?.d ?? '')?.[1]);
        const right = rect ? rect.x + rect.width + 2 : Number(/L([\d.]+)/.exec(path?.d ?? '')?.[1]);
        expect(Math.abs(left - scale(Math.max(start, from))), point.label).toBeLessThan(0.6);
        // What still runs has a point at the end of the calendar; a stretch of nearly no time is three pixels long.
        expect(end === null, point.label).toBe(path !== undefined);
        const expected = Math.max(left + 3, scale(Math.min(end ?? to, to)));
        expect(Math.abs(right - expected), point.label).toBeLessThan(0.6);
      }
    }
  });
});

describe.each(cases)('the marks of $name', (subject) => {
  it('stand in the order of the table', () => {
    for (const panel of panelsOf(subject)) {
      const placed = panel.panel.points.flatMap((point) => {
        const [shape] = panel.marks.get(point.index) ?? [];
        if (!shape) return [];
        const x =
          shape.name === 'circle'
            ? shape.cx
            : shape.name === 'path'
              ? Number(/^M([\d.]+)/.exec(shape.d)?.[1])
              : shape.x;
        const y =
          shape.name === 'circle'
            ? shape.cy
            : shape.name === 'path'
              ? Number(/^M[\d.]+,([\d.]+)/.exec(shape.d)?.[1])
              : shape.y;
        return [{ point, along: Number.isNaN(x) ? shape.x1 : x, down: y }];
      });
      const isAlong = subject.model.kind === 'line' || (subject.model.kind === 'bar' && isColumns(panel));
      const order = new Map<string, number>();
      for (const { point, along, down } of placed) {
        const at = isAlong ? along : down;
        if (!Number.isNaN(at)) order.set(point.category.id, Math.min(order.get(point.category.id) ?? Infinity, at));
      }
      const ids = panel.panel.categories.map(({ id }) => id).filter((id) => order.has(id));
      expect(ids.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))).toEqual(ids);
    }
  });

  it('have the colour of their point', () => {
    for (const panel of panelsOf(subject)) {
      for (const point of withValue(panel.panel.points)) {
        const shapes = panel.marks.get(point.index) ?? [];
        if (point.value === 0 && shapes.length === 0) continue;
        const isColoured = shapes.some(({ fill }) => fill === `var(--${point.colour})`) || point.isApproximate;
        expect(isColoured, point.cell).toBe(true);
      }
    }
  });
});
