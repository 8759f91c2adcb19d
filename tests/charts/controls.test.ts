import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildChart } from '#charts/build.ts';
import { defaultControls, shows, sorts, type Controls } from '#charts/controls.ts';
import type { ChartModel, Panel, Point } from '#charts/model.ts';
import { locales } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';
import { inTier, oneOfEachKind } from '../tier.ts';

const { charts, datasets, units } = readCatalogue('data');

const every = charts.flatMap((chart) =>
  locales.map((locale) => {
    const make = (controls: Partial<Controls> = {}) =>
      buildChart(chart, datasets, units, locale, { ...defaultControls, ...controls });
    return { name: `${chart.id} in ${locale}`, locale, make, model: make() };
  }),
);

function pointsOf({ panels }: ChartModel): Point[] {
  return panels.flatMap(({ points }) => points);
}

/** Indexes of the points of whose names (category, series, panel) something holds. */
function indexesOf({ panels }: ChartModel, holds: (names: (string | undefined)[]) => boolean): number[] {
  return panels.flatMap(({ id, points }) =>
    points.flatMap(({ category, series, index }) => (holds([id, category.id, series?.id]) ? index : [])),
  );
}

/** What a point is, whatever its place. */
function keysOf(model: ChartModel): string[] {
  return model.panels
    .flatMap(({ id, points }) => points.map((point) => JSON.stringify([id, point.category.id, point.series?.id])))
    .toSorted();
}

/** The highest value of each category of a panel, in the order of the categories; null for none. */
function highestOf({ categories, points }: Panel): (number | null)[] {
  return categories.map(({ id }) => {
    const values = points.filter(({ category }) => category.id === id).flatMap(({ value }) => value ?? []);
    return values.length > 0 ? Math.max(...values) : null;
  });
}

it('each control is there for some chart', () => {
  const all = every.map(({ model }) => model.controls);
  const declared = charts.flatMap(({ encoding }) => encoding.sort ?? []);
  expect(new Set([...declared, ...all.flatMap((controls) => controls.sorts)])).toEqual(new Set(sorts));
  expect(new Set(all.flatMap((controls) => controls.shows))).toEqual(new Set(shows));
  expect(all.some(({ focus }) => focus.length > 0)).toBe(true);
  expect(all.some(({ uncertain }) => uncertain > 0)).toBe(true);
  expect(all.some(({ hasIntervals }) => hasIntervals)).toBe(true);
});

/** Those whose controls are tried with every choice. */
const tried = inTier(
  every,
  oneOfEachKind(every, ({ model, locale }) => ({ kind: model.kind, locale })),
);

describe.each(tried)('the controls of $name', ({ make, model }) => {
  const { controls } = model;

  it('begin as the chart is declared', () => {
    expect(controls.chosen).toEqual(defaultControls);
    expect(pointsOf(model).every(({ isFaded }) => !isFaded)).toBe(true);
  });

  it('put the same figures in each order that they offer', () => {
    for (const sort of controls.sorts) {
      const sorted = make({ sort });
      expect(keysOf(sorted)).toEqual(keysOf(model));
      expect(sorted.controls.chosen.sort).toBe(sort);
    }
    const orders = controls.sorts.map((sort) => JSON.stringify(make({ sort }).panels.map((panel) => panel.categories)));
    expect(new Set(orders).size).toBe(controls.sorts.length);
  });

  it('let exactly those marks stand out that have a chosen name', () => {
    for (const { id } of controls.focus.flatMap(({ names }) => names)) {
      const focused = make({ focus: [id] });
      const named = indexesOf(focused, (names) => names.includes(id));
      const bright = pointsOf(focused).filter(({ isFaded }) => !isFaded);
      const faded = pointsOf(focused).filter(({ isFaded }) => isFaded);
      // The name of a practice may stand in no mark: then only the number of marks is known.
      expect(named.length > 0 ? named : bright.map(({ index }) => index)).toEqual(bright.map(({ index }) => index));
      expect(bright.length * faded.length).toBeGreaterThan(0);
      expect(new Set(faded.map(({ colour }) => colour))).toEqual(new Set(['faded']));
      expect(bright.map(({ colour }) => colour)).not.toContain('faded');
      expect(focused.table).toEqual(model.table);
    }
  });

  it('leave intervals out', () => {
    const bare = make({ ci: false });
    expect(pointsOf(bare).every(({ interval }) => interval === null)).toBe(true);
    expect(bare.controls.chosen.ci).toBe(!controls.hasIntervals);
  });

  it('refuse what the chart does not have', () => {
    const asked = make({
      focus: ['no-such-name'],
      sort: sorts.find((sort) => !controls.sorts.includes(sort)) ?? 'source',
    });
    expect(asked).toEqual(model);
  });

  it('make a whole chart of every mixture', () => {
    const names = controls.focus.flatMap((group) => group.names.map(({ id }) => id));
    const mixture = fc.record({
      sort: fc.constantFrom(...sorts),
      show: fc.constantFrom(null, ...shows),
      focus: fc.subarray(names, { maxLength: Math.min(3, names.length) }),
      only: fc.constantFrom(null, 'certain' as const),
      ci: fc.boolean(),
    });
    fc.assert(
      fc.property(mixture, (mixed) => {
        const { panels, table, origins, controls: mixedControls } = make(mixed);
        const indexes = panels.flatMap(({ points }) => points.map(({ index }) => index)).toSorted((a, b) => a - b);
        const cells = table.rows.flatMap((row) => row.cells.flatMap(({ point }) => point ?? []));
        expect(indexes).toEqual(indexes.map((_, index) => index));
        expect(cells).toEqual(indexes);
        expect(origins).toHaveLength(indexes.length);
        expect(make(mixedControls.chosen).panels).toEqual(panels);
      }),
      { numRuns: 12 },
    );
  });
});

it.each(every.filter(({ model }) => model.controls.sorts.includes('name')))(
  '$name: names are sorted as the language does',
  ({ locale, make }) => {
    const names = make({ sort: 'name' }).panels[0]?.categories.map(({ label }) => label) ?? [];
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, locale)));
  },
);

it.each(every.filter(({ model }) => model.controls.sorts.includes('value') && model.kind !== 'split'))(
  '$name: values are sorted from high to low',
  ({ make }) => {
    for (const values of make({ sort: 'value' }).panels.slice(0, 1).map(highestOf)) {
      const found = values.filter((value) => value !== null);
      expect(values).toEqual([...found.toSorted((a, b) => b - a), ...values.filter((value) => value === null)]);
    }
  },
);

it.each(every.filter(({ model }) => model.controls.shows.length > 0))(
  '$name: each share is said with its counts, each count with its whole or share',
  ({ locale, make, model }) => {
    const [declared = null, other = null] = model.controls.shows;
    expect(make({ show: declared })).toEqual(model);
    const shares = pointsOf(make({ show: 'share' })).filter(({ value }) => value !== null);
    expect(shares.map(({ style }) => style)).toEqual(shares.map(() => 'percent'));
    const computed = shares.map(({ fraction }) => Math.round((1e6 * (fraction?.part ?? 0)) / (fraction?.whole ?? 0)));
    expect(shares.map(({ value }) => Math.round(1e4 * (value ?? 0)))).toEqual(computed);
    const counts = pointsOf(make({ show: 'count' })).filter(({ value }) => value !== null);
    expect(counts.map(({ style, whole, detail }) => style !== 'percent' && (whole ?? detail))).not.toContain(null);
    expect(make({ show: other }).subtitle).toContain(other && messages[locale].controls.shownAs[other]);
  },
);

it.each(every.filter(({ model }) => model.controls.uncertain > 0))(
  '$name: without uncertain figures, the subtitle says how many are left out',
  ({ make, model }) => {
    const certain = make({ only: 'certain' });
    expect(pointsOf(certain).every(({ reading }) => reading === 'certain')).toBe(true);
    expect(pointsOf(certain)).toHaveLength(pointsOf(model).length - model.controls.uncertain);
    expect(certain.subtitle).toContain(String(model.controls.uncertain));
  },
);
