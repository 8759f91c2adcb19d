import { describe, expect, it } from 'vitest';
import { buildChart } from '#charts/build.ts';
import { axisName, outcomeAxes } from '#data/outcome-axes.ts';
import { outcomeRatesId } from '#data/outcome-rates.ts';
import { locales } from '#i18n/locale.ts';
import { compareRates, mayShareAxis, pairs } from '#measures/comparability.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';
import { realRates } from '../fixtures/real-rates.ts';

const catalogue = readCatalogue('data');
const axes = outcomeAxes(realRates);

describe('the axes of outcomes', () => {
  it('are the panels of the chart across practices, which holds no two rates that may not share one', () => {
    const dataset = catalogue.datasets.find(({ id }) => id === outcomeRatesId);
    const axisOf = (rate: string) =>
      dataset?.rows.find(({ dimensions }) => dimensions?.['outcome'] === rate)?.dimensions?.['axis'];
    for (const [a, b] of pairs(realRates)) {
      const together = axisOf(a.id) === axisOf(b.id);
      expect(together && !mayShareAxis(compareRates([a, b]).verdict), `${a.id} and ${b.id}`).toBe(false);
    }
    expect(new Set(realRates.map(({ id }) => axisOf(id))).size).toBe(axes.length);
  });

  it.each(locales)('are the panels that are drawn in %s', (locale) => {
    const chart = catalogue.charts.find(({ id }) => id === 'outcome-rates');
    if (!chart) throw new Error('expected the chart outcome-rates');
    const { panels } = buildChart(chart, catalogue.datasets, catalogue.units, locale);
    const drawn = panels.map(({ points }) => points.map(({ category }) => category.id));
    expect(drawn).toEqual(axes.map((axis) => axis.map(({ id }) => id)));
  });

  it('hold outcomes of one practice each', () => {
    for (const axis of axes) expect(new Set(axis.map(({ practice }) => practice.id)).size).toBe(1);
  });

  it.each(locales)('have a name of their own in %s, with no more than tells them apart', (locale) => {
    const names = axes.map((axis) => axisName(axis, axes, locale));
    expect(new Set(names).size).toBe(axes.length);
    const screening = axes.find(([rate]) => rate?.criterion === 'screened-positive');
    expect(screening && axisName(screening, axes, locale)).toBe(
      locale === 'nl' ? 'Selectie: Project 3030, positief gescreend' : 'Selection: Project 3030, passed the screening',
    );
  });
});
