import { join } from 'node:path';
import * as v from 'valibot';
import { buildChart } from '#charts/build.ts';
import type { ChartCatalogue, ChartDefinition } from '#charts/definition.ts';
import { findFigure } from '#data/find-figure.ts';
import { textsOf, type PlacedText } from '#data/invariants/texts.ts';
import { placedSources } from '#data/placed-sources.ts';
import { technicalLocale } from '#i18n/locale.ts';
import { findObservations } from '#measures/find-observation.ts';
import { sourcesOf, type Observation } from '#measures/observation.ts';
import { observations } from '#measures/observations.ts';
import type { Correction } from '#schema/correction.ts';
import type { Dataset } from '#schema/dataset.ts';
import { localizedSchema } from '#schema/localized.ts';
import type { Outcome } from '#schema/outcome.ts';
import type { CellReference, FigureReference } from '#schema/reference.ts';
import { sourceSchema, type Source } from '#schema/source.ts';

/** What a text leans on: the places that it cites, and the figures that it belongs to or names. */
interface Support {
  sources: Source[];
  /** Values, and periods as data files write them. */
  figures: (number | string | null)[];
}

/** One of something, which any text may count. */
const one: Support = { sources: [], figures: [1] };

/** A text of a data file with what its numbers are looked up in. */
export interface CitedText extends PlacedText, Support {
  file: string;
}

/**
 * Every text of practices, datasets, charts, outcomes, findings, priorities, corrections and the glossary. A text leans on
 * its own source and on the figure that it belongs to; one that has neither, on all that stands beside it; one over figures,
 * on these and on what is drawn; a correction on the practices and charts that it corrects; a term on nothing.
 * @param folder the name of the data folder
 */
export function citedTexts(catalogue: ChartCatalogue, folder: string): CitedText[] {
  const { practices, datasets, charts, outcomes, findings, priorities, urgency, corrections, glossary } = catalogue;
  const ofCharts = new Map(charts.map((chart) => [chart.id, chartSupport(chart, catalogue)]));
  const own = (file: string, owner: unknown) =>
    textsBelow(owner, '$', { beside: together([]), owner: null }).map((text) => ({
      ...text,
      file: join(folder, file),
    }));
  const inFile = (kind: string, owner: { id: string }) => own(`${kind}/${owner.id}.json`, owner);
  const over = (file: string, owner: unknown, path: string, support: Support) =>
    textsOf(owner, path).map((text) => ({ ...text, ...support, file: join(folder, file) }));
  return [
    ...practices.flatMap((practice) => inFile('practices', practice)),
    ...datasets.filter(isFile).flatMap((dataset) => inFile('datasets', dataset)),
    ...charts.flatMap((chart) => over(`charts/${chart.id}.json`, chart, '$', ofCharts.get(chart.id) ?? one)),
    ...outcomes.flatMap((outcome) =>
      over(`outcomes/${outcome.id}.json`, outcome, '$', outcomeSupport(outcome, catalogue)),
    ),
    ...findings.flatMap((finding, index) => {
      const named = supportOf(cells(Object.values(finding.values), catalogue));
      return over(
        'findings.json',
        finding,
        `$.findings[${index}]`,
        together([named, ofCharts.get(finding.chart) ?? one]),
      );
    }),
    ...own('priorities.json', { terms: priorities, urgency }),
    ...corrections.flatMap((correction, index) =>
      over(
        'corrections.json',
        correction,
        `$.corrections[${index}]`,
        correctionSupport(correction, catalogue, ofCharts),
      ),
    ),
    ...glossary.flatMap((term, index) => over('glossary.json', term, `$.terms[${index}]`, one)),
  ];
}

/** Datasets that are put together from all practices have no file. */
export function isFile({ practice }: Dataset): boolean {
  return practice !== null;
}

/**
 * @param around what a text may lean on that has no source of its own: what the figure or phase that holds it cites, or
 * else all that stands beside it
 */
function textsBelow(
  value: unknown,
  path: string,
  around: { owner: Support | null; beside: Support },
): Omit<CitedText, 'file'>[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => textsBelow(item, `${path}[${index}]`, around));
  if (typeof value !== 'object' || value === null) return [];
  const source = 'source' in value && v.is(sourceSchema, value.source) ? [value.source] : [];
  const { success, output: text } = v.safeParse(v.object(localizedSchema.entries), value);
  if (success) {
    const own = source.length > 0 ? [{ sources: source, figures: [] }] : [];
    const support =
      own.length > 0 || around.owner ? [...own, ...(around.owner ? [around.owner] : [])] : [around.beside];
    return [{ path, text, ...together(support) }];
  }
  const below = placedSources(value, path).map((placed) => placed.source);
  const inside = {
    owner: source.length > 0 ? { sources: source, figures: ownFigures(value) } : around.owner,
    beside: below.length > 0 ? { sources: below, figures: figuresBelow(value) } : around.beside,
  };
  return Object.entries(value).flatMap(([key, inner]) => textsBelow(inner, `${path}.${key}`, inside));
}

/** The value and the period of a figure, or the period of a phase. */
function ownFigures(value: object): Support['figures'] {
  const isFigure = (figure: unknown) => typeof figure === 'number' || typeof figure === 'string';
  return Object.entries(value)
    .filter(([key]) => key === 'value' || key === 'period')
    .map(([, figure]: [string, unknown]) => figure)
    .filter(isFigure);
}

function figuresBelow(value: unknown): Support['figures'] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(Array.isArray(value) ? [] : ownFigures(value)), ...Object.values(value).flatMap(figuresBelow)];
}

function together(supports: Support[]): Support {
  return {
    sources: supports.flatMap(({ sources }) => sources),
    figures: supports.flatMap(({ figures }) => figures),
  };
}

function supportOf(rows: Observation[]): Support {
  return { sources: rows.flatMap(sourcesOf), figures: rows.flatMap(({ value, period }) => [value, period]) };
}

/** The figures that references point at, and those of their datasets that these were computed from. */
function cells(references: CellReference[], { datasets }: ChartCatalogue): Observation[] {
  return references.flatMap((reference) => {
    const dataset = datasets.find(({ id }) => id === reference.dataset);
    return dataset ? findObservations(observations(dataset), reference) : [];
  });
}

/**
 * The figures of a chart's dataset, those that its texts name, and how many panels, series, marks and so on it draws; one
 * of them; and the year of the publication where it is about all practices.
 */
function chartSupport(chart: ChartDefinition, catalogue: ChartCatalogue): Support {
  const dataset = catalogue.datasets.find(({ id }) => id === chart.dataset);
  const named = Object.values(chart.values).map((cell) => ({ ...cell, dataset: cell.dataset ?? chart.dataset }));
  const { panels, legend } = buildChart(chart, catalogue.datasets, catalogue.units, technicalLocale);
  const drawn = panels.flatMap(({ categories, series, points, domain }) => [
    categories.length,
    series.length,
    points.length,
    ...(domain ?? []),
  ]);
  const year = dataset && isFile(dataset) ? [] : [catalogue.publication.year];
  const own = dataset ? supportOf(observations(dataset).filter(({ derivation }) => !derivation)) : together([]);
  return together([
    own,
    supportOf(cells(named, catalogue)),
    { sources: [], figures: [1, panels.length, legend.length, ...drawn, ...year] },
  ]);
}

/** All that the practices and charts of a correction say, with the figures that are computed for them. */
function correctionSupport(
  { practices: own, charts: shown }: Correction,
  { practices, datasets, charts }: ChartCatalogue,
  ofCharts: ReadonlyMap<string, Support>,
): Support {
  const drawn = new Set(charts.flatMap(({ id, dataset }) => (shown.includes(id) ? dataset : [])));
  const ofThem = datasets.filter(({ id, practice }) => drawn.has(id) || (practice !== null && own.includes(practice)));
  return together([
    ...practices
      .filter(({ id }) => own.includes(id))
      .map((practice) => ({
        sources: placedSources(practice, '$').map(({ source }) => source),
        figures: figuresBelow(practice),
      })),
    ...shown.map((id) => ofCharts.get(id) ?? one),
    ...ofThem.map((dataset) => supportOf(observations(dataset))),
    one,
  ]);
}

function outcomeSupport({ practice: id, rates }: Outcome, { practices, datasets }: ChartCatalogue): Support {
  const practice = practices.find((candidate) => candidate.id === id);
  const references = rates.flatMap((rate): FigureReference[] =>
    'percentage' in rate ? [rate.percentage] : [rate.numerator, rate.denominator],
  );
  const rows = references.flatMap((reference) => (practice && findFigure(reference, practice, datasets)?.row) ?? []);
  return together([supportOf(rows), { sources: [], figures: [1, ...rates.map(({ window }) => window)] }]);
}
