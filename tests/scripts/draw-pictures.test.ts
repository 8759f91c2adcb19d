import { beforeAll, describe, expect, it } from 'vitest';
import { buildChart } from '#charts/build.ts';
import { isDrawnAsSvg } from '#charts/legend.ts';
import { locales } from '#i18n/locale.ts';
import { layouts } from '#render/geometry.ts';
import { drawPictures } from '../../scripts/draw-pictures.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';
import { inTier, oneOfEachKind } from '../tier.ts';

const { charts, datasets, units } = readCatalogue('data');
const all = locales.flatMap((locale) => charts.map((chart) => buildChart(chart, datasets, units, locale)));
const models = inTier(
  all,
  oneOfEachKind(all, (model) => model),
);
const each = models.map((model, index) => ({ name: `${model.id} in ${model.locale}`, model, index }));

describe('the printed pictures', () => {
  let pictures: string[][];
  beforeAll(async () => {
    pictures = await drawPictures(models);
  }, 300_000);

  it.each(each)('of $name: one for each layout, or one that is no drawing', ({ model, index }) => {
    expect(pictures[index]).toHaveLength(isDrawnAsSvg(model) ? Object.keys(layouts).length : 1);
  });

  it.each(each)('of $name hold a mark for every point, in every layout', ({ model, index }) => {
    const points = model.panels.flatMap((panel) => panel.points.map((point) => point.index)).toSorted((a, b) => a - b);
    for (const picture of pictures[index] ?? []) {
      const marks = [...picture.matchAll(/data-point="(\d+)"/g)].map(([, mark]) => Number(mark));
      expect([...new Set(marks)].toSorted((a, b) => a - b)).toEqual(points);
    }
  });

  it.each(each)('of $name hold nothing that a content security policy drops', ({ index }) => {
    for (const picture of pictures[index] ?? []) {
      expect(picture).not.toMatch(/ style=|<script|<style| on[a-z]+=|NaN|undefined|Infinity/);
    }
  });

  it('share no id, so that a page can hold them all', () => {
    const [first] = models;
    const onePage = pictures.filter((_, index) => models[index]?.locale === first?.locale).flat();
    const ids = onePage.flatMap((picture) => [...new Set([...picture.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('leave the globals of the process as they were', () => {
    expect(typeof document).toBe('undefined');
    expect(typeof window).toBe('undefined');
  });
});
