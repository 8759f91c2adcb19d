import { describe, expect, it } from 'vitest';
import { ratesModel, titleOf } from '#charts/rates-model.ts';
import { locales } from '#i18n/locale.ts';
import { sharedAxes } from '#measures/shared-axes.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';
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
    expect(points.map(({ value }) => value)).toEqual(rates.map(({ percentage }) => percentage));
    expect(points.map(({ interval }) => interval !== null)).toEqual(rates.map(({ whole }) => whole !== null));
    expect(points.map(({ reading }) => reading === 'likely')).toEqual(rates.map(({ doubt }) => doubt !== null));
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
    const own = { ...realRate('project-3030-passed'), source: null };
    expect(model([own]).origins.map(({ places }) => places)).toEqual([[]]);
  });

  it('gives every axis a title of its own', () => {
    const titles = axes.map((rates) => titleOf(rates, axes, locale));
    expect(new Set(titles).size).toBe(titles.length);
  });
});
