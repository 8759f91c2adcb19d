import { describe, expect, it } from 'vitest';
import { buildChart } from '#charts/build.ts';
import type { ChartModel } from '#charts/model.ts';
import { locales } from '#i18n/locale.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';

const { charts, datasets, units } = readCatalogue('data');
const models = charts.flatMap((chart) => locales.map((locale) => buildChart(chart, datasets, units, locale)));

/** All that names something in a chart: marks, lines, panels, columns, figures. */
function labelsOf({ panels, legend, table, origins, controls }: ChartModel): string[] {
  return [
    ...panels.flatMap(({ title, categories, series, points }) => [
      ...(title === null ? [] : [title]),
      ...[...categories, ...series].map(({ label }) => label),
      ...points.flatMap(({ label, detail, unitName }) => [label, detail ?? '', unitName]),
    ]),
    ...legend.map(({ label }) => label),
    ...table.rowHeads,
    ...table.columns,
    ...table.rows.flatMap(({ heads }) => heads),
    ...origins.map(({ label }) => label),
    ...controls.focus.flatMap(({ label, names }) => [label, ...names.map((name) => name.label)]),
  ];
}

describe.each(models.map((model) => ({ name: `${model.id} in ${model.locale}`, labels: labelsOf(model) })))(
  'the labels of $name',
  ({ labels }) => {
    it('are words of people: no brackets within or right after brackets, no bracket after "value"', () => {
      expect(labels.filter((label) => /\([^)]*\(|\)\s*\(/u.test(label))).toEqual([]);
      expect(labels.filter((label) => /\b(?:value|waarde) \(/iu.test(label))).toEqual([]);
    });

    it('end every bracket that they begin', () => {
      for (const label of labels) expect(label.split('(').length, label).toBe(label.split(')').length);
    });
  },
);
