import { formatPeriod } from '#format/period.ts';
import { inEveryLanguage, type Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { outcomeRatesId } from '#data/outcome-rates.ts';
import { observations } from '#measures/observations.ts';
import type { Observation } from '#measures/observation.ts';
import type { OutcomeRate } from '#measures/outcome-rate.ts';
import type { Dataset } from '#schema/dataset.ts';
import type { Localized } from '#schema/localized.ts';
import type { Unit } from '#schema/vocabulary.ts';
import { drawnParts } from './build.ts';
import { ratesOf, refusal, type ChosenFigure } from './chosen-figures.ts';
import { seriesColours } from './colour.ts';
import type { ChartDefinition } from './definition.ts';
import { fieldValue, selectRows } from './fields.ts';
import type { Encoding } from './kind.ts';
import { kinds } from './kinds.ts';
import { noControls, type ChartModel } from './model.ts';
import { ratesModel, titleOf } from './rates-model.ts';
import { placeMarks } from './chosen-fields.ts';

/** What becomes of chosen figures: a chart, or the sentence that says why there is none. */
export type ChosenChart =
  | { refusal: string }
  | {
      refusal: null;
      model: ChartModel;
      /** The same chart as a file of `data/charts/`, or how many figures more any such file would draw. */
      definition: ChartDefinition | { more: number };
    };

/** What a chart of chosen figures needs beside them. */
export interface Surroundings {
  /** The charts of the datasets of the figures. */
  charts: readonly ChartDefinition[];
  units: Unit[];
  /** Place of the chart among all, for its definition. */
  order: number;
  locale: Locale;
}

/** Draws chosen figures where the rules allow it: on one axis only what has one unit and means the same. */
export function chosenChart(figures: readonly ChosenFigure[], surroundings: Surroundings): ChosenChart {
  const { charts, locale } = surroundings;
  const refused = refusal(figures, charts, locale);
  if (refused !== null) return { refusal: refused };
  const rates = ratesOf(figures);
  if (rates && rates.length > 1) return ofRates(rates, surroundings);
  const dataset = figures[0]?.table?.dataset;
  const rows = figures.flatMap(({ table }) => table?.row ?? []);
  if (!dataset || rates) return { refusal: messages[locale].figuresPage.refusal.few };
  return ofRows(rows, dataset, figures, surroundings);
}

/** Outcome rates on the axis that they may share. */
function ofRates(rates: OutcomeRate[], { units, order, locale }: Surroundings): ChosenChart {
  const title = inEveryLanguage((language) => titleOf(rates, [rates], language));
  const modelIn = (language: Locale) =>
    ratesModel(rates, { id: 'chosen-figures', title: title[language], units, locale: language, hasIntervals: true });
  const models = inEveryLanguage(modelIn);
  const outcome = rates.map(({ id }) => id);
  const encoding = { measures: ['printed', 'rate'], category: 'outcome', where: { outcome } };
  const texts = { title, subtitle: inEveryLanguage((language) => models[language].subtitle) };
  return {
    refusal: null,
    model: models[locale],
    definition: definitionOf({
      id: `chosen-${outcome[0]}`,
      dataset: outcomeRatesId,
      order,
      kind: 'rate',
      encoding,
      ...texts,
    }),
  };
}

/** Rows of one dataset: percentages as dots on 0-100, all else as bars from zero. */
function ofRows(
  rows: Observation[],
  dataset: Dataset,
  figures: readonly ChosenFigure[],
  { charts, units, order, locale }: Surroundings,
): ChosenChart {
  const kind = figures[0]?.unit.style === 'percent' ? 'rate' : 'bar';
  const fields = placeMarks(figures, kind === 'rate' ? 0 : seriesColours, locale);
  if ('refusal' in fields) return fields;
  const used = new Set(rows.map(({ measure }) => measure));
  const measures = dataset.measures.map(({ id }) => id).filter((id) => used.has(id));
  const all = observations(dataset);
  const encoding: Encoding = { measures, ...fields, ...whereOf(rows, dataset, selectRows({ measures }, all)) };
  const title = inEveryLanguage((language) => titleIn(figures, language));
  const subtitle = inEveryLanguage((language) => subtitleIn(rows, dataset, figures, fields, language));
  const parts = drawnParts('chosen-figures', { kind: kinds[kind], encoding, dataset, rows, units, locale });
  const told = `${title[locale]}. ${parts.origins.map(({ label, value }) => `${label}: ${value}`).join('. ')}.`;
  const drawn = selectRows(encoding, all).length;
  const known = charts.map(({ id }) => id);
  const id = [`${dataset.id}-${measures[0]}`, 'chosen'].reduce((name, ending) =>
    known.includes(name) || name.length > 60 ? `${dataset.id}-${ending}` : name,
  );
  return {
    refusal: null,
    model: {
      id: 'chosen-figures',
      kind,
      locale,
      dataset: dataset.id,
      practice: dataset.practice,
      title: title[locale],
      subtitle: subtitle[locale],
      note: null,
      details: null,
      sentence: told,
      corrections: [],
      alternative: told,
      ...parts,
      controls: noControls,
    },
    definition:
      drawn > rows.length
        ? { more: drawn - rows.length }
        : definitionOf({ id, dataset: dataset.id, order, kind, encoding, title, subtitle }),
  };
}

/** The values of dimensions to which a chart of these rows is limited, in their order. */
function whereOf(rows: Observation[], { dimensions }: Dataset, all: Observation[]): Pick<Encoding, 'where'> {
  const limits = dimensions.flatMap(({ id, values }): [string, string[]][] => {
    const own = new Set(rows.map((row) => row.dimensions[id]));
    const wanted = values.map((value) => value.id).filter((value) => own.has(value));
    const isLimit = all.some((row) => !own.has(row.dimensions[id]));
    return wanted.length > 0 && isLimit ? [[id, wanted]] : [];
  });
  return limits.length > 0 ? { where: Object.fromEntries(limits) } : {};
}

/** The measures, after the name of their practice. */
function titleIn(figures: readonly ChosenFigure[], locale: Locale): string {
  const labels = [...new Set(figures.map(({ label }) => label[locale]))].join(' / ');
  const practices = [...new Set(figures.map(({ practice }) => practice[locale]))].join(' / ');
  return `${practices}: ${labels}`;
}

/** The unit, what all figures have in common, who was counted, where and when. */
function subtitleIn(
  rows: Observation[],
  dataset: Dataset,
  figures: readonly ChosenFigure[],
  { category, series, facet }: Pick<Encoding, 'category' | 'series' | 'facet'>,
  locale: Locale,
): string {
  const shared = dataset.dimensions.flatMap(({ id, label, values }) => {
    const own = new Set(rows.map((row) => row.dimensions[id]));
    const [only] = own.size === 1 && ![category, series, facet].includes(id) ? own : [];
    const value = values.find((candidate) => candidate.id === only);
    return value ? [`${label[locale]}: ${value.label[locale]}`] : [];
  });
  const periods = [...new Set(rows.map((row) => fieldValue(row, 'period')))];
  const [period] = periods.length === 1 ? periods : [];
  return [
    figures[0]?.unit.label[locale],
    ...shared,
    dataset.population[locale],
    dataset.geography[locale],
    period ? formatPeriod(period, locale) : null,
  ]
    .filter(Boolean)
    .join(', ');
}

interface Declared {
  id: string;
  dataset: string;
  order: number;
  kind: 'bar' | 'rate';
  encoding: Encoding;
  title: Localized;
  subtitle: Localized;
}

/** A definition to go on from: whoever adds it to `data/charts/` says in its title what the chart shows. */
function definitionOf({ id, dataset, order, kind, encoding, title, subtitle }: Declared): ChartDefinition {
  const sentence = inEveryLanguage((locale) => `${title[locale]} (${subtitle[locale]}).`);
  return {
    $schema: '../schema/chart.schema.json',
    id,
    dataset,
    order,
    kind,
    encoding,
    title,
    subtitle,
    sentence,
    alternative: sentence,
    values: {},
  };
}
