import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { buildChart } from '#charts/build.ts';
import { chosenChart } from '#charts/chosen-chart.ts';
import type { ChosenFigure } from '#charts/chosen-figures.ts';
import { chartSchema } from '#charts/definition.ts';
import { chartProblems } from '#charts/invariants.ts';
import { drawableParts } from '#charts/drawable-parts.ts';
import { outcomeRates, outcomeRatesId } from '#data/outcome-rates.ts';
import { rateOfFigure } from '#data/rate-of-figure.ts';
import { locales } from '#i18n/locale.ts';
import { allFigures, type PlacedFigure } from '../../scripts/figures.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';

const catalogue = readCatalogue('data');
const { charts, practices, outcomes, datasets, units } = catalogue;
const all = allFigures(catalogue);
const rateTable = datasets.find(({ id }) => id === outcomeRatesId);
if (!rateTable) throw new Error('expected the dataset of outcome rates');
const rates = new Map<string | null, ReturnType<typeof outcomeRates>[number]>(
  outcomeRates(outcomes, practices, rateTable).map((rate) => [rate.id, rate]),
);

function chosen(figure: PlacedFigure): ChosenFigure {
  const { row, practice, dataset, label, unit: id } = figure;
  const unit = units.find((candidate) => candidate.id === id);
  const name = practices.find((candidate) => candidate.id === practice)?.name;
  if (!unit || !name) throw new Error(`expected unit ${id} and practice ${practice}`);
  const values = Object.entries(row.dimensions).map(([dimension, value]) => `${dimension} ${value}`);
  return {
    place: all.indexOf(figure),
    practice: name,
    measure: row.measure,
    label,
    breakdown: values.length > 0 ? { nl: values.join(', '), en: values.join(', ') } : null,
    period: row.period,
    unit,
    value: row.value,
    missing: row.missing ?? null,
    isUnlabelled: row.reading?.confidence === 'ambiguous',
    table: dataset && { dataset, row },
    rate: rates.get(rateOfFigure(dataset ? { dataset, row } : { practice, fact: row.measure }, outcomes)) ?? null,
  };
}

const select = (holds: (figure: PlacedFigure) => boolean) => all.filter(holds).map(chosen);
const measure = (dataset: string, id: string) =>
  select((figure) => figure.dataset?.id === dataset && figure.row.measure === id);
const compare = (a: string, b: string) => (a < b ? -1 : 1);
const draw = (figures: readonly ChosenFigure[], locale: 'nl' | 'en' = 'en') => {
  const names = new Set(figures.flatMap(({ table }) => table?.dataset.id ?? []));
  const own = charts.filter(({ dataset }) => names.has(dataset));
  return chosenChart(figures, { charts: own, units, order: 199, locale });
};

describe('chosen figures', () => {
  const tables = datasets.filter(({ practice }) => practice !== null);
  const selections = tables.flatMap((dataset) =>
    dataset.measures.map(({ id }) => ({ name: `${dataset.id} ${id}`, figures: measure(dataset.id, id) })),
  );

  /** The charts that the selections make, each with what was chosen. */
  const drawn = selections.flatMap(({ name, figures }) =>
    locales.flatMap((locale) => {
      const result = draw(figures, locale);
      return result.refusal === null ? [{ name: `${name} in ${locale}`, locale, figures, ...result }] : [];
    }),
  );

  it('are drawn, or refused in a sentence', () => {
    const refusals = selections.flatMap(({ figures }) => draw(figures).refusal ?? []);
    expect(refusals.filter((sentence) => !sentence.endsWith('.'))).toEqual([]);
    expect(drawn.length).toBeGreaterThan(40);
  });

  it.each(drawn)('of $name are drawn each once, with their value', ({ figures, model, locale }) => {
    const points = model.panels.flatMap((panel) => panel.points);
    const sorted = (list: readonly { value: number | null }[]) =>
      list.map(({ value }) => String(value)).toSorted(compare);
    expect(sorted(points)).toEqual(sorted(figures));
    expect(model.title).toContain(figures[0]?.practice[locale]);
  });

  it('of a definition make the same chart that the definition makes, which passes every check', () => {
    const defined = drawn.flatMap(({ definition, model }) => ('more' in definition ? [] : [{ definition, model }]));
    expect(defined.length).toBeGreaterThan(30);
    for (const { model, definition } of defined) {
      const parsed = v.parse(chartSchema, JSON.parse(JSON.stringify(definition)));
      expect(chartProblems(parsed, catalogue)).toEqual([]);
      const built = buildChart(parsed, datasets, units, model.locale);
      // The dataset of all outcomes gives its rates longer names, and says the same of them.
      const said = ({ table }: typeof model) => table.rows.map(({ cells }) => cells);
      expect(said(built)).toEqual(said(model));
    }
  });

  it('of a practice that cannot all stand in one chart have parts that can', () => {
    const refused = practices.flatMap(({ id }) => {
      const figures = select(({ practice }) => practice === id);
      return draw(figures).refusal === null ? [] : [figures];
    });
    expect(refused.length).toBe(practices.length);
    const offered = refused.map((figures) => drawableParts(figures, { charts, units, order: 199, locale: 'en' }));
    expect(offered.filter((parts) => parts.length > 0).length).toBeGreaterThan(6);
    for (const { figures, name } of offered.flat()) {
      expect(draw(figures).refusal, name).toBeNull();
      expect(name).toContain(figures[0]?.label.en);
    }
    expect(Math.max(...offered.map((parts) => parts.length))).toBe(3);
  });

  it('that a definition cannot choose exactly come with how many more it would draw', () => {
    const [first, second, ...rest] = measure('project-3030-intake', 'drawn');
    if (!first || !second) throw new Error('expected figures of the intake');
    const result = draw([first, second]);
    expect(result.refusal).toBeNull();
    expect(result).toMatchObject({ definition: { more: rest.length } });
  });

  it('of two measures that a chart of the site draws on one axis may stand on one', () => {
    const definition = charts.find(({ id }) => id === 'project-3030-intake-trend');
    expect(definition?.encoding.measures.length).toBeGreaterThan(1);
    const both = definition?.encoding.measures.slice(0, 2).flatMap((id) => measure(definition.dataset, id)) ?? [];
    expect(draw(both).refusal).toBeNull();
  });

  it('that are outcomes on one axis of the comparison are drawn as rates with their counts', () => {
    const axis = [...rates.values()].filter(({ id }) => id.startsWith('project-3030-screened'));
    const own = select(() => true).filter(({ rate }) => rate && axis.includes(rate));
    expect(own.length).toBeGreaterThan(2);
    const result = draw(own);
    if (result.refusal !== null || 'more' in result.definition) throw new Error('expected a chart with its definition');
    expect(result.model.kind).toBe('rate');
    const points = result.model.panels.flatMap((panel) => panel.points);
    expect(points.every(({ fraction }) => fraction !== null)).toBe(true);
    expect(chartProblems(result.definition, catalogue)).toEqual([]);
  });
});

describe('a chart is refused', () => {
  const refusalOf = (figures: readonly ChosenFigure[]) => draw(figures).refusal;

  it('for fewer than two figures', () => {
    expect(refusalOf(measure('sab-placement', 'taken-in').slice(0, 1))).toBe('Choose at least two figures.');
  });

  it('for figures of different units, with two of them by name', () => {
    const [one] = measure('sab-placement', 'taken-in');
    const [other] = measure('hev-certifications', 'certificates');
    if (!one || !other) throw new Error('expected figures');
    expect(refusalOf([one, other])).toBe(
      `They do not have the same unit: ‘${one.practice.en}: ${one.label.en}’ is in persons, ‘${other.practice.en}: ${other.label.en}’ in certificates.`,
    );
  });

  it('for years, which are no quantities', () => {
    expect(refusalOf(measure('practice-periods', 'start').slice(0, 2))).toMatch(/is a year, not a quantity/);
  });

  it('for a figure whose label is lost', () => {
    const lost = select(({ row }) => row.reading?.confidence === 'ambiguous');
    const unit = lost[0]?.unit.id;
    expect(refusalOf(lost.filter((figure) => figure.unit.id === unit))).toMatch(/cannot be established/);
  });

  it('for figures none of which has a value', () => {
    const lost = tables()
      .map(({ figures }) => figures)
      .find((figures) => figures.length > 1 && figures.every(({ missing }) => missing === 'lost-in-source-text'));
    if (!lost) throw new Error('expected a measure of which nothing is left');
    expect(refusalOf(lost)).toBe('None of these figures has a value.');
  });

  it('for counts that nothing says to be of the same', () => {
    const [one] = measure('sab-placement', 'taken-in');
    const other =
      select(({ unit, practice, row }) => unit === 'persons' && practice === 'ibo-kappers' && row.value !== null)[0] ??
      select(({ unit, practice, row }) => unit === 'persons' && practice !== 'sab' && row.value !== null)[0];
    if (!one || !other) throw new Error('expected figures');
    const refused = refusalOf([one, other]);
    expect(refused).toMatch(/^Nothing says that ‘.+’ and ‘.+’ count the same thing\.$/);
    expect(refused).toContain(one.label.en);
    expect(refused).toContain(other.label.en);
  });

  it('for outcomes that may not share an axis, with the reason of the comparison', () => {
    const kinds = select(({ unit }) => unit === 'percent').filter(({ rate }) => rate !== null);
    const completion = kinds.find(({ rate }) => rate?.kind === 'completion');
    const placement = kinds.find(({ rate }) => rate?.kind === 'placement');
    if (!completion || !placement) throw new Error('expected outcomes');
    const refused = refusalOf([completion, placement]);
    expect(refused).toMatch(/^‘.+’ and ‘.+’: They are outcomes of different kinds/);
  });

  it('for percentages of which nothing says that they are of the same', () => {
    const [one] = select(({ unit }) => unit === 'percent').filter(({ rate, value }) => rate !== null && value !== null);
    const other = select(({ unit, dataset }) => unit === 'percent' && dataset === null).find(
      ({ rate, value }) => rate === null && value !== null,
    );
    if (!one || !other) throw new Error('expected percentages');
    expect(refusalOf([one, other])).toMatch(/^Nothing says that ‘.+’ and ‘.+’ are percentages of the same thing\.$/);
  });

  it('for a total beside its parts', () => {
    const [part, otherPart] = measure('leren-on-the-job-reach', 'on-the-job');
    if (!part?.table || !otherPart) throw new Error('expected figures by site');
    const total = { ...part, breakdown: null, table: { ...part.table, row: { ...part.table.row, dimensions: {} } } };
    expect(refusalOf([part, otherPart])).toBeNull();
    expect(refusalOf([total, part, otherPart])).toMatch(/^‘.+’ is not broken down like ‘.+’/);
  });

  it('for a figure without a period beside one with', () => {
    const [part, otherPart] = measure('leren-on-the-job-reach', 'on-the-job');
    if (!part?.table || !otherPart) throw new Error('expected figures by site');
    const dated = { ...part, period: '2017', table: { ...part.table, row: { ...part.table.row, period: '2017' } } };
    expect(refusalOf([dated, otherPart])).toMatch(/names no period, for ‘.+’ it does/);
  });

  it('for single facts, of which nothing says what they have in common', () => {
    const weeks = select(({ unit, dataset }) => unit === 'weeks' && dataset === null).slice(0, 2);
    expect(refusalOf(weeks)).toMatch(/^Nothing says that/);
  });

  function tables() {
    return datasets.flatMap((dataset) => dataset.measures.map(({ id }) => ({ figures: measure(dataset.id, id) })));
  }
});

it('figures are known as the outcome rates that they are, with their values', () => {
  const found = new Set(select(({ unit }) => unit === 'percent').flatMap(({ rate }) => rate?.id ?? []));
  expect(found.size).toBeGreaterThan(rates.size / 2);
  const odd = select(({ unit }) => unit === 'percent').filter(
    ({ rate, value }) => rate && value !== null && Math.abs(value - (rate.figure.value ?? Number.NaN)) > 1e-6,
  );
  expect(odd).toEqual([]);
});
