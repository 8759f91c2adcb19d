import { describe, expect, it } from 'vitest';
import type { Point } from '#charts/model.ts';
import { formatPeriod } from '#format/period.ts';
import type { Locale } from '#i18n/locale.ts';
import { geometry } from '#render/geometry.ts';
import { textWidth } from '#render/text-width.ts';
import {
  different,
  drawnScale,
  misplaced,
  nameOf,
  outOfOrder,
  touching,
  withoutGridline,
  withoutName,
  wronglyColoured,
} from '../deviations.ts';
import { drawnInTier } from '../drawn-charts.ts';
import { barOf, shapesOf, solid, textsThatSay, type DrawnPanel } from '../drawn-marks.ts';

/** The labels of the calendar, with the moment that each stands for. */
function calendarOf({ panel, texts }: DrawnPanel, locale: Locale) {
  const [from, to] = panel.domain ?? [NaN, NaN];
  const years = Array.from({ length: Math.ceil(to) - Math.floor(from) + 1 }, (_, index) => Math.floor(from) + index);
  const moments = new Map<string, number>(
    years.flatMap((year) => [
      [String(year), year],
      ...Array.from({ length: 12 }, (_, month): [string, number] => [
        formatPeriod(`${year}-${String(month + 1).padStart(2, '0')}`, locale),
        year + month / 12,
      ]),
    ]),
  );
  const bottom = Math.max(...texts.map(({ y }) => y));
  const labels = texts.filter(({ text, y }) => y === bottom && moments.has(text));
  return { labels, places: labels.map(({ text, x }) => ({ value: moments.get(text) ?? NaN, at: x - 3 })) };
}

/** Where a stretch begins and ends, and whether it has the point of what still runs. */
function stretchOf(panel: DrawnPanel, point: Point) {
  const [path] = shapesOf(panel, point, 'path');
  // From the upper left corner to the tip, to the lower edge and back.
  const [, left, top, right, , bottom] =
    /^M([\d.]+),([\d.]+) H[\d.]+ L([\d.]+),([\d.]+) L[\d.]+,([\d.]+)/.exec(path?.d ?? '') ?? [];
  if (path) return { left: Number(left), right: Number(right), top: Number(top), bottom: Number(bottom), isOpen: true };
  const { x, y, width, height } = barOf(panel, point);
  // Bars that follow each other are a gap of two pixels apart.
  return { left: x, right: x + width + 2, top: y, bottom: y + height, isOpen: false };
}

/** Whether the names stand at the left of the calendar, in the lines of their stretches. */
function isBesideCalendar(panel: DrawnPanel): boolean {
  return panel.panel.categories.every(({ label }) => {
    const [name] = textsThatSay(panel, label);
    return (
      name !== undefined &&
      panel.panel.points.every((point) => name.x < stretchOf(panel, point).left - textWidth(label, geometry.text))
    );
  });
}

describe.each(await drawnInTier('timeline'))('the stretches of $name', ({ model, panels }) => {
  it('begin and end at their moments on the calendar drawn below them', () => {
    const deviations = panels.flatMap((panel) => {
      const [from, to] = panel.panel.domain ?? [NaN, NaN];
      const { places } = calendarOf(panel, model.locale);
      const scale = drawnScale(places);
      return [
        ...scale.deviations,
        ...withoutGridline(
          panel,
          places.map(({ at }) => at),
        ),
        ...panel.panel.points.flatMap((point) => {
          const { start, end } = point.extent ?? { start: NaN, end: NaN };
          const { left, right, isOpen } = stretchOf(panel, point);
          const last = scale.placeOf(Math.min(end ?? to, to));
          return [
            ...misplaced(`begin of ${nameOf(point)}`, left, scale.placeOf(Math.max(start, from))),
            // A stretch of nearly no time is three pixels long.
            ...misplaced(`end of ${nameOf(point)}`, right, Math.max(left + 3, last)),
            ...different(`open end of ${nameOf(point)}`, isOpen, end === null),
          ];
        }),
      ];
    });
    expect(deviations).toEqual([]);
  });

  it('have labels of the calendar that do not touch', () => {
    const deviations = panels.flatMap((panel) =>
      touching(calendarOf(panel, model.locale).labels, geometry.small, 'start'),
    );
    expect(deviations).toEqual([]);
  });

  it('stand below their name or beside it, with their period in words, and carry no name but their own', () => {
    const deviations = panels.flatMap((panel) => {
      const written = panel.texts.map(({ text }) => solid(text)).join('');
      return [
        ...panel.panel.points.flatMap((point) =>
          written.includes(solid(point.label)) ? [] : [`the period of ${nameOf(point)} is not written`],
        ),
        ...panel.panel.points.flatMap((point) =>
          (panel.labels.get(point.index) ?? []).flatMap(({ text }) =>
            different(`name of ${nameOf(point)}`, text, point.series?.label),
          ),
        ),
        ...withoutName(panel, (point) => stretchOf(panel, point).top + (isBesideCalendar(panel) ? 24 : 0), 70),
      ];
    });
    expect(deviations).toEqual([]);
  });

  it('do not cover each other, in the order of the table and in one colour', () => {
    const deviations = panels.flatMap((panel) => {
      const topOf = (point: Point) => stretchOf(panel, point).top;
      const drawn = panel.panel.points.map((point) => ({ point, ...stretchOf(panel, point) }));
      return [
        ...drawn.flatMap((own, place) =>
          drawn
            .slice(0, place)
            .filter(
              ({ left, right, top, bottom }) =>
                top < own.bottom && own.top < bottom && left < own.right - 2 && own.left < right - 2,
            )
            .map((other) => `${nameOf(own.point)} covers ${nameOf(other.point)}`),
        ),
        ...outOfOrder(panel, topOf),
        ...wronglyColoured(panel),
        ...different(
          'colours',
          new Set(panel.panel.points.flatMap(({ colour, isFaded }) => (isFaded ? [] : colour))).size,
          1,
        ),
      ];
    });
    expect(deviations).toEqual([]);
  });
});
