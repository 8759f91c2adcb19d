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

/** A text of a data file with what its numbers are looked up in. */
export interface CitedText extends PlacedText, Support {
  file: string;
}

/**
 * Every text of practices, datasets, charts, outcomes and findings. A text leans on its own source and on the figure that
 * it belongs to; one that has neither, on all that stands beside it; one over figures, on these and on what is drawn.
 * @param folder the name of the data folder
 */
export function citedTexts(catalogue: ChartCatalogue, folder: string): CitedText[] {
  const { practices, datasets, charts, outcomes, findings } = catalogue;
  const inFile = (kind: string, owner: { id: string }) =>
    textsBelow(owner, '$', { beside: together([]), owner: null }).map((text) => ({
      ...text,
      file: join(folder, kind, `${owner.id}.json`),
    }));
  const over = (file: string, owner: unknown, path: string, support: Support) =>
    textsOf(owner, path).map((text) => ({ ...text, ...support, file: join(folder, file) }));
  return [
    ...practices.flatMap((practice) => inFile('practices', practice)),
    ...datasets.filter(isFile).flatMap((dataset) => inFile('datasets', dataset)),
    ...charts.flatMap((chart) => over(`charts/${chart.id}.json`, chart, '$', chartSupport(chart, catalogue))),
    ...outcomes.flatMap((outcome) =>
      over(`outcomes/${outcome.id}.json`, outcome, '$', outcomeSupport(outcome, catalogue)),
    ),
    ...findings.flatMap((finding, index) => {
      const own = charts.filter(({ id }) => id === finding.chart).map((chart) => chartSupport(chart, catalogue));
      const named = supportOf(cells(Object.values(finding.values), catalogue));
      return over('findings.json', finding, `$.findings[${index}]`, together([named, ...own]));
    }),
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

function outcomeSupport({ practice: id, rates }: Outcome, { practices, datasets }: ChartCatalogue): Support {
  const practice = practices.find((candidate) => candidate.id === id);
  const references = rates.flatMap((rate): FigureReference[] =>
    'percentage' in rate ? [rate.percentage] : [rate.numerator, rate.denominator],
  );
  const rows = references.flatMap((reference) => (practice && findFigure(reference, practice, datasets)?.row) ?? []);
  return together([supportOf(rows), { sources: [], figures: [1, ...rates.map(({ window }) => window)] }]);
}
