import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildChart } from '#charts/build.ts';
import { defaultControls, type Sort } from '#charts/controls.ts';
import { mostRows } from '#charts/most-rows.ts';
import { rowsOf } from '#charts/first-rows.ts';
import { locales } from '#i18n/locale.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';
import { writeCatalogueOf } from '../bench/catalogue-of.ts';

const catalogue = readCatalogue('data');
const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
writeCatalogueOf('data', folder, 100);
const { charts, datasets, units } = readCatalogue(folder);
rmSync(folder, { recursive: true });
const acrossPractices = charts.filter(({ dataset }) => datasets.find(({ id }) => id === dataset)?.practice === null);

describe('with 100 practices', () => {
  it.each(acrossPractices.flatMap((chart) => locales.map((locale) => ({ chart, locale }))))(
    'the chart $chart.id in $locale draws what can be read, and says what it leaves out',
    ({ chart, locale }) => {
      const model = buildChart(chart, datasets, units, locale);
      expect(rowsOf(model)).toBeLessThanOrEqual(mostRows);
      expect(model.table.rows.length).toBeLessThanOrEqual(model.origins.length);
      expect(/ 80 (van|of) /.test(model.subtitle)).toBe(model.leftOut > 0);
    },
  );

  it('the order that its reader chose decides what is drawn', () => {
    const chart = acrossPractices.find(({ kind }) => kind === 'matrix');
    const namesIn = (sort: Sort) =>
      chart && buildChart(chart, datasets, units, 'en', { ...defaultControls, sort }).panels[0]?.categories;
    const byName = namesIn('name')?.map(({ label }) => label) ?? [];
    expect(byName).toHaveLength(mostRows);
    expect(byName).toEqual(byName.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })));
    expect(byName).not.toEqual(namesIn('source')?.map(({ label }) => label));
  });
});

it('no chart of the publication leaves anything out', () => {
  const all = catalogue.charts.map((chart) => buildChart(chart, catalogue.datasets, catalogue.units, 'nl'));
  expect(all.filter(({ leftOut }) => leftOut > 0).map(({ id }) => id)).toEqual([]);
});
