import { describe, expect, it } from 'vitest';
import { buildChart } from '#charts/build.ts';
import { boundNames } from '#format/bound-text.ts';
import { locales } from '#i18n/locale.ts';
import { findObservations } from '#measures/find-observation.ts';
import type { Observation } from '#measures/observation.ts';
import { observations } from '#measures/observations.ts';
import type { Dataset } from '#schema/dataset.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';

const { charts, datasets, units } = readCatalogue('data');

const bindings = charts.flatMap((definition) =>
  [...new Set(boundNames(definition.title.nl))].map((name) => {
    const reference = definition.values[name];
    const id = reference && 'dataset' in reference ? reference.dataset : definition.dataset;
    const dataset = datasets.find((candidate) => candidate.id === id);
    const [figure] = dataset && reference ? findObservations(observations(dataset), reference) : [];
    return { name: `{${name}} of ${definition.id}`, definition, dataset, figure };
  }),
);

/** The published figure behind a figure: itself, or the first that it is computed from. */
function publishedBehind(figure: Observation): Observation {
  const [first] = figure.derivation?.inputs ?? [];
  return first ? publishedBehind(first) : figure;
}

/** The dataset with another value for one of its rows. */
function withValue(dataset: Dataset, figure: Observation, value: number): Dataset {
  const rows = dataset.rows.map((row) => {
    const isRow =
      row.measure === figure.measure &&
      row.period === figure.period &&
      JSON.stringify(row.dimensions ?? {}) === JSON.stringify(figure.dimensions);
    return isRow ? { ...row, value } : row;
  });
  return { ...dataset, rows };
}

/** Another value that a figure can have: no part grows, and no whole shrinks. */
function otherValue({ measures }: Dataset, measure: string, value: number): number {
  const isWhole = measures.some(
    ({ derived }) => derived && 'denominator' in derived && derived.denominator === measure,
  );
  if (isWhole) return value * 2;
  return value === 0 ? 1 : Math.floor(value / 2);
}

describe.each(bindings)('the title figure $name', ({ definition, dataset, figure }) => {
  it('follows its value in the dataset', () => {
    const source = figure && publishedBehind(figure);
    if (!dataset || !source || source.value === null) throw new Error('expected a published figure behind the title');
    const changed = withValue(dataset, source, otherValue(dataset, source.measure, source.value));
    expect(changed.rows).not.toEqual(dataset.rows);
    for (const locale of locales) {
      const titleWith = (own: Dataset) =>
        buildChart(
          definition,
          datasets.map((other) => (other.id === own.id ? own : other)),
          units,
          locale,
        ).title;
      expect(titleWith(changed)).not.toBe(titleWith(dataset));
    }
  });
});

describe('a title', () => {
  it('that names a figure which is not there is an error', () => {
    const definition = charts.find(({ id }) => id === 'ibo-outcomes');
    if (!definition) throw new Error('expected the chart ibo-outcomes');
    expect(() => buildChart({ ...definition, values: {} }, datasets, units, 'nl')).toThrow('a figure with a value');
  });

  it('does not take what every object has for a figure', () => {
    const definition = charts.find(({ id }) => id === 'ibo-outcomes');
    if (!definition) throw new Error('expected the chart ibo-outcomes');
    const title = { nl: '{constructor}', en: '{constructor}' };
    expect(() => buildChart({ ...definition, title }, datasets, units, 'nl')).toThrow('a figure with a value');
  });
});

describe('a chart', () => {
  it('without its dataset is an error with the chart and the dataset', () => {
    const [definition] = charts;
    if (!definition) throw new Error('expected a chart');
    expect(() => buildChart(definition, [], units, 'nl')).toThrow(
      `chart ${definition.id}: expected dataset ${definition.dataset}`,
    );
  });

  it('with a unit that is not there is an error with dataset, measure and unit', () => {
    const definition = charts.find(({ id }) => id === 'ibo-outcomes');
    if (!definition) throw new Error('expected the chart ibo-outcomes');
    expect(() => buildChart(definition, datasets, [], 'nl')).toThrow(
      'dataset ibo-outcomes, measure by-status: expected a unit of data/units.json, received trajectories',
    );
  });
});
