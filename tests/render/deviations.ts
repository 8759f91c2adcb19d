import type { Point } from '#charts/model.ts';
import { textWidth } from '#render/text-width.ts';
import { shapesOf, textsThatSay, type DrawnPanel, type DrawnText } from './drawn-marks.ts';

// Each function tells what is not as it should be, in words, so that a test expects an empty list and a failure can be
// read without the picture.

/** Pixels that no eye tells apart, and that rounding may cost. */
const hairline = 0.6;

/** What a point is called: its category and its series. */
export function nameOf({ category, series, cell }: Point): string {
  return `${[category.label, series?.label].filter(Boolean).join(' – ')} (${cell})`;
}

/** A place or a length in pixels that is not the expected one. */
export function misplaced(what: string, found: number, expected: number, tolerance = hairline): string[] {
  return Math.abs(found - expected) < tolerance ? [] : [`${what}: ${pixels(found)}, expected ${pixels(expected)}`];
}

/** Anything else that is not the expected one. */
export function different(what: string, found: unknown, expected: unknown): string[] {
  return found === expected ? [] : [`${what}: ${String(found)}, expected ${String(expected)}`];
}

/** A scale as it is drawn: the line through the first and the last of its labels. */
export interface DrawnScale {
  placeOf: (value: number) => number;
  /** Labels that are not on the line, or too few to draw one. */
  deviations: string[];
}

/** @param labels the labels of an axis with the places that they stand for */
export function drawnScale(labels: { value: number; at: number }[]): DrawnScale {
  const [first, last] = [labels[0], labels.at(-1)];
  if (!first || !last || first.value === last.value)
    return { placeOf: () => NaN, deviations: [`${labels.length} labels on the axis, expected two at least`] };
  const placeOf = (value: number) =>
    first.at + ((value - first.value) / (last.value - first.value)) * (last.at - first.at);
  return {
    placeOf,
    deviations: labels.flatMap(({ value, at }) => misplaced(`label ${value} of the axis`, at, placeOf(value))),
  };
}

/** Labels of an axis without a gridline at their place. */
export function withoutGridline({ others }: DrawnPanel, places: number[]): string[] {
  const lines = others.filter(({ name, x1, x2 }) => name === 'line' && x1 === x2).map(({ x1 }) => x1);
  return places
    .filter((at) => !lines.some((line) => Math.abs(line - at) < hairline))
    .map((at) => `no gridline at ${pixels(at)}`);
}

/**
 * Points whose mark does not carry their own label, or carries another one as well.
 * @param points those that are labelled
 */
export function wronglyLabelled(panel: DrawnPanel, points = panel.panel.points): string[] {
  return points.flatMap((point) => {
    const written = panel.labels.get(point.index) ?? [];
    const expected = [point.label, point.detail].filter((part) => part !== null).join('');
    return different(`label of ${nameOf(point)}`, written.map(({ text }) => text).join(' | '), expected);
  });
}

/** Points whose mark has another colour than theirs, or the colours of several points. A missing value has a pattern. */
export function wronglyColoured({ panel, marks }: DrawnPanel): string[] {
  return panel.points.flatMap((point) => {
    const paints = (marks.get(point.index) ?? []).flatMap(({ fill, stroke }) => [fill, stroke]);
    const own = paints.filter((paint) => /^var\(--(?:(?:series|priority)-|faded)|^url\(/.test(paint));
    const found = [...new Set(own.map((paint) => paint.replace(/^url\(#.*?-([a-z]+(-[a-z]+)*)\)$/, '$1')))];
    const isOf = (paint: string) =>
      point.missing ? paint.endsWith(point.missing) : paint === `var(--${point.colour})`;
    return found.length === 1 && found.every(isOf)
      ? []
      : [`colour of ${nameOf(point)}: ${found.join(' and ') || 'none'}, expected ${point.missing ?? point.colour}`];
  });
}

/**
 * Categories whose marks do not stand in the order of the panel.
 * @param placeOf where the mark of a point stands along the categories
 */
export function outOfOrder({ panel }: DrawnPanel, placeOf: (point: Point) => number): string[] {
  const places = panel.categories.map(({ id, label }) => ({
    label,
    at: Math.min(...panel.points.filter(({ category }) => category.id === id).map(placeOf)),
  }));
  return places.flatMap(({ label, at }, index) => {
    const before = places[index - 1];
    return !before || at > before.at ? [] : [`${label} at ${pixels(at)}, expected after ${before.label}`];
  });
}

/**
 * Rows without their name right above them.
 * @param topOf upper edge of the mark of a point
 * @param air the most pixels from the last line of the name to the mark
 */
export function withoutName(panel: DrawnPanel, topOf: (point: Point) => number, air: number): string[] {
  const seen = new Map<string, number>();
  return panel.panel.categories.flatMap(({ id, label }) => {
    if (label === '') return [];
    // Rows of one name each have their own.
    const place = seen.get(label) ?? 0;
    seen.set(label, place + 1);
    const name = textsThatSay(panel, label)[place];
    const top = Math.min(...panel.panel.points.filter(({ category }) => category.id === id).map(topOf));
    const gap = top - (name?.bottom ?? NaN);
    return gap > 0 && gap < air ? [] : [`name of ${label}: ${pixels(gap)} above its mark, expected up to ${air} px`];
  });
}

/** Points whose bar, dot or path is drawn more or less often than it should be. */
export function miscounted(panel: DrawnPanel, name: string, expected: (point: Point) => number): string[] {
  return panel.panel.points.flatMap((point) =>
    different(`number of ${name}s of ${nameOf(point)}`, shapesOf(panel, point, name).length, expected(point)),
  );
}

/** Neighbours in a line of texts that touch. */
export function touching(texts: DrawnText[], fontSize: number, anchor: 'start' | 'middle'): string[] {
  const sorted = texts.toSorted((a, b) => a.x - b.x);
  return sorted.flatMap((text, index) => {
    const next = sorted[index + 1];
    if (!next) return [];
    const [own, other] = [text, next].map(({ lines }) => Math.max(...lines.map((line) => textWidth(line, fontSize))));
    const needed = anchor === 'start' ? (own ?? 0) : ((own ?? 0) + (other ?? 0)) / 2;
    return next.x - text.x < needed ? [`“${text.text}” and “${next.text}” are ${pixels(next.x - text.x)} apart`] : [];
  });
}

function pixels(value: number): string {
  return Number.isFinite(value) ? `${Math.round(value * 100) / 100} px` : 'nowhere';
}
