import { describe, expect, it } from 'vitest';
import { buildChart } from '#charts/build.ts';
import { caveatsOf } from '#charts/caveats.ts';
import { inColumns } from '#charts/in-columns.ts';
import { locales } from '#i18n/locale.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';

const { charts, datasets, units } = readCatalogue('data');
const models = charts.flatMap((chart) => locales.map((locale) => buildChart(chart, datasets, units, locale)));

describe.each(models.map((model) => ({ name: `${model.id} in ${model.locale}`, model })))('$name', ({ model }) => {
  it.each([1, 2, 3])('keeps every row, point and scale in %i columns', (columns) => {
    const { panels, ...rest } = inColumns(model, columns);
    const { panels: before, ...others } = model;
    expect(rest).toEqual(others);
    expect(panels.flatMap(({ points }) => points)).toEqual(before.flatMap(({ points }) => points));
    expect(panels.flatMap(({ categories }) => categories)).toEqual(before.flatMap(({ categories }) => categories));
    for (const { domain } of panels) expect(before.map((panel) => panel.domain)).toContainEqual(domain);
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  });

  it('has its note and each doubt among its caveats, once', () => {
    const caveats = caveatsOf(model);
    expect(new Set(caveats).size).toBe(caveats.length);
    const told = [model.note, ...model.origins.flatMap(({ reading, note }) => [reading, note])];
    expect(caveats).toEqual(expect.arrayContaining(told.filter((caveat) => caveat !== null)));
    expect(caveats.slice(0, 1)).toEqual(told.filter((caveat) => caveat !== null).slice(0, 1));
  });
});

it('shares the rows of the timeline of all practices out over columns', () => {
  const timeline = models.find(({ id }) => id === 'practice-timeline');
  expect(timeline && inColumns(timeline, 2).panels.map(({ categories }) => categories.length)).toEqual([6, 5]);
});
