import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildChart } from '#charts/build.ts';
import { figuresOf, readingOf } from '#data/figure-index.ts';
import { figureIndexSchema } from '#schema/figure-index.ts';
import { rangesOf } from '#schema/source.ts';
import { isFocusId } from '#view/focus-id.ts';
import { figuresOnPage } from '#view/view-state.ts';
import { readTable } from '../fixtures/read-csv.ts';
import { figureIndex, figureStart } from '../../scripts/figure-index.ts';
import { figuresCsv } from '../../scripts/figures.ts';
import { contents } from '../../scripts/published-files.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';

const catalogue = readCatalogue('data');
const parts = figureIndex(catalogue).map((part) => v.parse(figureIndexSchema, JSON.parse(JSON.stringify(part))));
const figures = figuresOf(parts);
const rows = readTable(figuresCsv(catalogue));

describe('the index of all figures', () => {
  it('is figures.csv, row for row', () => {
    const told = figures.map((figure) => {
      const { subject, breakdown, period, value, source, details } = figure;
      const lines = source ? rangesOf(source).flat() : [];
      return {
        practice: subject.practice,
        dataset: subject.dataset ?? '',
        measure: subject.measure,
        dimensions: Object.entries(breakdown?.dimensions ?? {})
          .map(([id, name]) => `${id}=${name}`)
          .join(';'),
        period: period ?? '',
        value: value === null ? '' : String(value),
        unit: subject.unit,
        qualifier: details.qualifier ?? '',
        missing: details.missing ?? '',
        reading: readingOf(figure) ?? '',
        derived: details.derived ? '1' : '0',
        source_from: String(lines[0] ?? ''),
        source_to: String(lines.at(-1) ?? ''),
      };
    });
    expect(told).toHaveLength(rows.length);
    expect(told).toEqual(
      rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !name.startsWith('note_')))),
    );
    expect(figures.map(({ place }) => place)).toEqual(rows.map((_, place) => place));
    expect(parts.map(({ total }) => total)).toEqual(parts.map(() => rows.length));
  });

  it('names for each figure a chart of its own dataset that draws it, where there is one', () => {
    const charts = new Map(catalogue.charts.map((chart) => [chart.id, chart]));
    const drawn = figures.filter(({ chart }) => chart !== null);
    expect(drawn.length).toBeGreaterThan(100);
    for (const { chart, subject } of drawn) {
      const { dataset, encoding } = charts.get(chart?.id ?? '') ?? {};
      expect(dataset).toBe(subject.dataset);
      expect(encoding?.measures).toContain(subject.measure);
    }
    const undrawn = figures.filter(({ chart, subject }) => chart === null && subject.dataset !== null);
    for (const { subject } of undrawn)
      expect(
        catalogue.charts.some(
          ({ dataset, encoding }) =>
            dataset === subject.dataset && !encoding.where && encoding.measures.includes(subject.measure),
        ),
      ).toBe(false);
  });

  it('names what of its chart stands out for it, in words that an address may have', () => {
    const shown = figures.flatMap(({ chart, subject }) => (chart ? [{ ...chart, subject }] : []));
    expect(shown.filter(({ focus }) => focus.length > 0).length).toBeGreaterThan(100);
    for (const { id, focus } of shown) {
      const definition = catalogue.charts.find((chart) => chart.id === id);
      if (!definition) throw new Error(`expected chart ${id}, received none`);
      const { controls } = buildChart(definition, catalogue.datasets, catalogue.units, 'nl');
      const choices = controls.focus.map(({ names }) => names.map((name) => name.id));
      expect(focus.every((name) => isFocusId(name) && choices.some((names) => names.includes(name)))).toBe(true);
    }
  });

  it('keeps the counts behind each percentage that has any', () => {
    const fractions = figures.flatMap(({ value, details }) =>
      details.fraction ? [{ value, fraction: details.fraction }] : [],
    );
    expect(fractions.length).toBeGreaterThan(10);
    for (const { value, fraction } of fractions) expect(value).toBeCloseTo((100 * fraction[0]) / fraction[1], 9);
  });
});

describe('what a practice says of its figures', () => {
  it.each(contents(catalogue).practices)('counts those of $id as the list does', ({ id, certainty }) => {
    const own = figures.filter(({ subject }) => subject.practice === id);
    expect(certainty).toEqual({
      figures: own.length,
      derived: own.filter(({ details }) => details.derived).length,
      lost: own.filter(({ details }) => details.missing === 'lost-in-source-text').length,
      missing: own.filter(({ details }) => details.missing && details.missing !== 'lost-in-source-text').length,
      unsure: own.filter((figure) => ['likely', 'ambiguous'].includes(readingOf(figure) ?? '')).length,
    });
  });
});

describe('what the page of all figures begins with', () => {
  const start = figureStart(catalogue, contents(catalogue));

  it('is its first page, and how many figures there are', () => {
    expect(figuresOf([start.index])).toEqual(figures.slice(0, figuresOnPage));
    expect(start.index.total).toBe(figures.length);
  });

  it('counts each figure once in each filter that gives it one value', () => {
    for (const facet of ['sector', 'practice', 'kind', 'unit', 'missing', 'origin']) {
      const counts = Object.values(start.counts[facet] ?? {});
      expect(
        counts.reduce((sum, count) => sum + count, 0),
        facet,
      ).toBe(figures.length);
    }
    const readings = Object.values(start.counts['reading'] ?? {}).reduce((sum, count) => sum + count, 0);
    expect(readings).toBe(rows.filter(({ value, missing }) => value !== '' || missing === 'in-words').length);
    expect(start.counts['missing']?.['none']).toBe(rows.filter(({ value }) => value !== '').length);
    expect(start.counts['origin']?.['derived']).toBe(rows.filter(({ derived }) => derived === '1').length);
  });
});
