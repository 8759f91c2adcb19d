import { describe, expect, it } from 'vitest';
import { buildChart } from '#charts/build.ts';
import { caveatsOf } from '#charts/caveats.ts';
import { firstRows, rowsOf } from '#charts/first-rows.ts';
import { inColumns } from '#charts/in-columns.ts';
import { kinds } from '#charts/kinds.ts';
import { locales } from '#i18n/locale.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';

const { charts, datasets, units } = readCatalogue('data');
const models = charts.flatMap((chart) => locales.map((locale) => buildChart(chart, datasets, units, locale)));

/** Every chart with one panel of rows, in each number of columns that its rows can fill. */
const cases = models.flatMap((model) => {
  const [panel, ...others] = model.panels;
  if (!panel || others.length > 0 || !kinds[model.kind].canStandInColumns) return [];
  return [2, 3]
    .filter((columns) => panel.categories.length >= columns)
    .map((columns) => ({ name: `${model.id} in ${model.locale} in ${columns} columns`, model, panel, columns }));
});

describe('rows in columns', () => {
  it('exist for each kind of chart with rows', () => {
    expect(new Set(cases.map(({ model }) => model.kind))).toEqual(new Set(['rate', 'split', 'dots', 'timeline']));
  });

  describe.each(cases)('$name', ({ model, panel, columns }) => {
    const { panels } = inColumns(model, columns);

    it('fill columns of at most equal length, each with a name of its own', () => {
      const lengths = panels.map(({ categories }) => categories.length);
      expect(panels.length).toBeGreaterThan(1);
      expect(panels.length).toBeLessThanOrEqual(columns);
      expect(Math.max(...lengths)).toBe(Math.ceil(panel.categories.length / columns));
      expect(Math.min(...lengths)).toBeGreaterThan(0);
      expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    });

    it('keep their order, their points and the scale', () => {
      expect(panels.flatMap(({ categories }) => categories)).toEqual(panel.categories);
      expect(panels.flatMap(({ points }) => points)).toHaveLength(panel.points.length);
      for (const { categories, points, domain } of panels) {
        const ids = categories.map(({ id }) => id);
        expect(points).toEqual(panel.points.filter(({ category }) => ids.includes(category.id)));
        expect(domain).toEqual(panel.domain);
      }
    });
  });

  it('stay as they are in one column, where columns outnumber them, and where a chart has panels or no rows', () => {
    for (const { model, panel } of cases) {
      expect(inColumns(model, 1)).toBe(model);
      expect(inColumns(model, panel.categories.length + 1)).toBe(model);
    }
    const rest = models.filter((model) => !cases.some((one) => one.model === model));
    expect(rest.length).toBeGreaterThan(0);
    for (const model of rest) expect(inColumns(model, 2), model.id).toBe(model);
  });

  it('of the timeline of all practices are six and five in two columns', () => {
    const timeline = models.find(({ id }) => id === 'practice-timeline');
    expect(timeline && inColumns(timeline, 2).panels.map(({ categories }) => categories.length)).toEqual([6, 5]);
  });
});

describe.each(models.map((model) => ({ name: `${model.id} in ${model.locale}`, model })))(
  'the first rows of $name',
  ({ model }) => {
    const rows = rowsOf(model);

    it.each([1, 2, Math.ceil(rows / 2), rows])(
      'are %i of them, in their order, with their points and scale',
      (count) => {
        const { panels, table } = firstRows(model, count);
        expect(panels.reduce((sum, { categories }) => sum + categories.length, 0)).toBe(Math.min(count, rows));
        expect(table).toBe(model.table);
        for (const part of panels) {
          const whole = model.panels.find(({ id }) => id === part.id);
          const kept = part.categories.map(({ id }) => id);
          expect(part.categories).toEqual(whole?.categories.filter(({ id }) => kept.includes(id)));
          expect(part.points).toEqual(whole?.points.filter(({ category }) => kept.includes(category.id)));
          expect(part.domain).toEqual(whole?.domain);
        }
        const all = model.panels.flatMap(({ categories }) => categories);
        expect(panels.flatMap(({ categories }) => categories)).toEqual(all.slice(0, count));
      },
    );

    it('are those that stand out', () => {
      const last = model.panels.at(-1)?.categories.at(-1);
      const lit = {
        ...model,
        panels: model.panels.map((panel) => ({
          ...panel,
          points: panel.points.map((point) => ({ ...point, isFaded: point.category.id !== last?.id })),
        })),
      };
      expect(firstRows(lit, 1).panels.flatMap(({ categories }) => categories)).toEqual([last]);
    });
  },
);

describe.each(models.map((model) => ({ name: `${model.id} in ${model.locale}`, model })))(
  'the caveats of $name',
  ({ model }) => {
    it('begin with its note and details and hold each doubt and note of its figures once', () => {
      const caveats = caveatsOf(model);
      const note = [model.note, model.details].filter((text) => text !== null);
      const told = model.origins.flatMap((origin) => [origin.reading, ...origin.notes]).filter((text) => text !== null);
      expect(new Set(caveats)).toEqual(new Set([...note, ...told]));
      expect(new Set(caveats).size).toBe(caveats.length);
      expect(caveats.slice(0, note.length)).toEqual(note);
    });
  },
);
