import { describe, expect, it } from 'vitest';
import { figureLabel } from '#charts/figure-text.ts';
import { ratesModel, titleOf } from '#charts/rates-model.ts';
import { locales } from '#i18n/locale.ts';
import { ownRates } from '#measures/own-rates.ts';
import { sharedAxes } from '#measures/shared-axes.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';
import { lab } from '../fixtures/own-practice.ts';
import { realRate, realRates } from '../fixtures/real-rates.ts';

const { units } = readCatalogue('data');
const axes = sharedAxes(realRates);

describe.each(locales)('the model of rates on one axis, in %s', (locale) => {
  const model = (rates: typeof realRates, hasIntervals = true) =>
    ratesModel(rates, { id: 'x', title: titleOf(rates, axes, locale), units, locale, hasIntervals });

  it.each(axes.map((rates) => [rates[0]?.id, rates] as const))('shows every rate from %s on, in order', (_, rates) => {
    const { panels, table, origins } = model([...rates]);
    const points = panels.flatMap((panel) => panel.points);
    expect(points.map(({ category }) => category.id)).toEqual(rates.map(({ id }) => id));
    expect(points.map(({ value }) => value)).toEqual(rates.map(({ figure }) => figure.value));
    expect(points.map(({ interval }) => interval !== null)).toEqual(
      rates.map(({ figure }) => figure.fraction !== null && !figure.isSetByOrganiser),
    );
    expect(points.map(({ reading }) => reading === 'likely')).toEqual(
      rates.map(({ figure }) => figure.reading !== undefined),
    );
    expect(table.rows).toHaveLength(rates.length);
    expect(origins.every(({ places }) => places.length > 0)).toBe(true);
  });

  it('leaves intervals out where they are not asked for, and keeps the counts', () => {
    const points = model([realRate('basf-hired', '2016-2017')], false).panels.flatMap((panel) => panel.points);
    expect(points.map(({ interval }) => interval)).toEqual([null]);
    expect(points[0]?.cell).toContain(locale === 'nl' ? '7 van 9' : '7 of 9');
    expect(points[0]?.cell).not.toContain('95%');
  });

  it('gives no place in the publication to a rate that is not from it', () => {
    const { origins, panels } = model(ownRates(lab).slice(0, 1));
    expect(origins.map(({ places }) => places)).toEqual([[]]);
    expect(origins.map(({ formula }) => formula)).toEqual(['38 ÷ 45 × 100']);
    expect(panels[0]?.points[0]?.fraction).toEqual({ part: 38, whole: 45 });
  });

  it('writes each figure as the table of all does', () => {
    for (const rates of axes) {
      const { panels } = model([...rates]);
      expect(panels[0]?.points.map(({ label }) => label)).toEqual(
        rates.map(({ figure }) => figureLabel(figure, { style: 'percent' }, locale)),
      );
    }
  });

  it('gives every axis a title of its own', () => {
    const titles = axes.map((rates) => titleOf(rates, axes, locale));
    expect(new Set(titles).size).toBe(titles.length);
  });
});
