import { describe, expect, it } from 'vitest';
import type { Point } from '#charts/model.ts';
import { different, misplaced, nameOf, outOfOrder, withoutName, wronglyColoured } from '../deviations.ts';
import { drawnInTier } from '../drawn-charts.ts';
import { barOf, solid, type DrawnPanel } from '../drawn-marks.ts';

/** Parts are so many pixels apart. */
const gap = 2;

/** The parts of each whole in the order of the table. */
function wholesOf({ panel }: DrawnPanel): Point[][] {
  return panel.categories.map(({ id }) =>
    panel.points.filter(({ category, value }) => category.id === id && value).toSorted((a, b) => a.index - b.index),
  );
}

describe.each(await drawnInTier('split'))('the parts of $name', ({ panels }) => {
  it('follow each other from the left in the order of the table, each as wide as its part of the whole', () => {
    const deviations = panels.flatMap((panel) =>
      wholesOf(panel).flatMap((parts) => {
        const sizes = parts.map(({ value }) => value ?? NaN);
        const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
        const each = panel.width / sum(sizes);
        return parts.flatMap((point, index) => {
          const { x, width } = barOf(panel, point);
          return [
            ...misplaced(`begin of ${nameOf(point)}`, x, sum(sizes.slice(0, index)) * each),
            ...misplaced(`width of ${nameOf(point)}`, width, Math.max(1, (sizes[index] ?? NaN) * each - gap)),
          ];
        });
      }),
    );
    expect(deviations).toEqual([]);
  });

  it('are named in the key below their bar, each beside its colour and with its value', () => {
    const deviations = panels.flatMap((panel) => {
      const wholes = wholesOf(panel);
      const swatches = panel.others
        .filter(({ name, width, height }) => name === 'rect' && width === height)
        .toSorted((a, b) => a.y - b.y || a.x - b.x);
      return [
        ...different('swatches', swatches.length, wholes.flat().length),
        ...wholes.flat().flatMap((point, index) => {
          const { x, y, fill } = swatches[index] ?? { x: NaN, y: NaN, fill: '' };
          const beside = panel.texts.filter((text) => Math.abs(text.y - y - 11) < 1 && text.x > x);
          const words = beside.toSorted((a, b) => a.x - b.x)[0]?.text ?? 'nothing';
          const value = [point.label, point.detail && `(${point.detail})`].filter(Boolean).join(' ');
          const expected = solid(`${(point.series ?? point.category).label}: ${value}`);
          return [
            ...different(`colour of ${nameOf(point)}`, fill, `var(--${point.colour})`),
            // A long name goes on in the next line.
            ...different(`words of ${nameOf(point)}`, expected.startsWith(solid(words)), true),
            ...(y > barOf(panel, point).y ? [] : [`the key of ${nameOf(point)} is above its bar`]),
          ];
        }),
      ];
    });
    expect(deviations).toEqual([]);
  });

  it('carry no label but their own', () => {
    const deviations = panels.flatMap((panel) =>
      panel.panel.points.flatMap((point) =>
        (panel.labels.get(point.index) ?? []).flatMap(({ text, x }) => [
          ...different(`label of ${nameOf(point)}`, text, point.label),
          ...misplaced(`label of ${nameOf(point)}`, x, barOf(panel, point).x + 8),
        ]),
      ),
    );
    expect(deviations).toEqual([]);
  });

  it('stand below the name of their whole, in the order of the table, each in a colour of its own', () => {
    const deviations = panels.flatMap((panel) => {
      const topOf = (point: Point) => barOf(panel, point).y;
      return [
        ...withoutName(panel, topOf, 12),
        ...outOfOrder(panel, topOf),
        ...wronglyColoured(panel),
        ...wholesOf(panel).flatMap((parts) => {
          const bright = parts.filter(({ isFaded }) => !isFaded);
          return different('colours of a whole', new Set(bright.map(({ colour }) => colour)).size, bright.length);
        }),
      ];
    });
    expect(deviations).toEqual([]);
  });
});
