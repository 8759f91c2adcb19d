import { figureIndexFile } from '#data/queries.ts';
import { periodsOverlap } from '#format/period.ts';
import type { ChartCatalogue } from '#charts/definition.ts';
import { isComputed, type Observation } from '#measures/observation.ts';
import { observations } from '#measures/observations.ts';
import type { Contents, PracticeEntry } from '#schema/contents.ts';
import type { DatasetList } from '#schema/dataset-list.ts';
import type { BoundFindings } from '#schema/finding.ts';
import type { Localized } from '#schema/localized.ts';
import { isOutcome, outcomeKinds } from '#schema/outcome.ts';
import type { Practice } from '#schema/practice.ts';
import { boundOutcome, boundPractice, boundText } from './bound-texts.ts';
import { chartEntries } from './chart-entries.ts';
import { challenges } from './challenges.ts';
import { correctionsFeed } from './corrections-feed.ts';
import { allFigures, datasetCsv, figuresCsv, prioritiesCsv } from './figures.ts';
import { figureIndex, figureStart } from './figure-index.ts';
import { keyFraction } from './key-fraction.ts';
import { dataPackage } from './data-package.ts';
import { dcat } from './dcat.ts';
import { publishedChart } from './published-chart.ts';
import { searchFile } from './search-file.ts';
import { readCatalogue } from './read-catalogue.ts';
import { inEveryLanguage, locales } from '#i18n/locale.ts';
import { correctionsFeedFile, dcatFile, searchFileName } from '#view/address.ts';

/** All published data files by their path below the site's base. */
export function publishedFiles(folder: string): Map<string, string> {
  const catalogue = readCatalogue(folder);
  const json = (value: unknown) => `${JSON.stringify(value)}\n`;
  const lists = contents(catalogue);
  const tables = new Map([
    ['data/figures.csv', figuresCsv(catalogue)],
    ['data/priorities.csv', prioritiesCsv(catalogue)],
    ...catalogue.datasets.map((dataset): [string, string] => [`data/${dataset.id}.csv`, datasetCsv(dataset)]),
  ]);
  return new Map([
    ...tables,
    ['data/contents.json', json(lists)],
    ['data/priorities.json', json({ terms: catalogue.priorities, urgency: catalogue.urgency })],
    ['data/datasets.json', json(datasetList(catalogue))],
    ['data/findings.json', json(boundFindings(catalogue))],
    ['data/units.json', json({ terms: catalogue.units })],
    ['data/outcomes.json', json({ outcomes: catalogue.outcomes.map((outcome) => boundOutcome(outcome, catalogue)) })],
    ['data/challenges.json', json(challenges(catalogue))],
    ['data/corrections.json', json({ corrections: catalogue.corrections })],
    ...locales.map((locale): [string, string] => [searchFileName(locale), json(searchFile(catalogue, locale))]),
    ['data/glossary.json', json({ terms: catalogue.glossary })],
    ...locales.map((locale): [string, string] => [
      correctionsFeedFile(locale),
      correctionsFeed(catalogue.corrections, locale),
    ]),
    ['data/figures/start.json', json(figureStart(catalogue, lists))],
    ...figureIndex(catalogue).map((part, index): [string, string] => [figureIndexFile(index + 1), json(part)]),
    ['data/datapackage.json', json(dataPackage(catalogue, tables))],
    [dcatFile, json(dcat(catalogue))],
    ...catalogue.datasets.map((dataset): [string, string] => [`data/${dataset.id}.json`, json(dataset)]),
    ...catalogue.charts.map((chart): [string, string] => [
      `data/charts/${chart.id}.json`,
      json(publishedChart(chart, catalogue)),
    ]),
    ...catalogue.practices.map((practice): [string, string] => [
      `data/practices/${practice.id}.json`,
      json(boundPractice(practice, catalogue)),
    ]),
  ]);
}

/** How many figures there are, and of how many something has to be said. */
function certainty(figures: readonly Observation[]): PracticeEntry['certainty'] {
  const isLost = ({ missing }: Observation) => missing === 'lost-in-source-text';
  return {
    figures: figures.length,
    derived: figures.filter(isComputed).length,
    lost: figures.filter(isLost).length,
    missing: figures.filter((figure) => figure.missing !== undefined && !isLost(figure)).length,
    unsure: figures.filter(({ value, wording, reading }) => reading && (value !== null || wording)).length,
  };
}

/** The lists that the pages are made of. */
export function contents(catalogue: ChartCatalogue): Contents {
  const { publication, otherPublications, priorities, sectors, targetGroups } = catalogue;
  const figures = allFigures(catalogue);
  return {
    publication,
    otherPublications,
    priorities: priorities.map(({ id, label, short }) => ({ id, label, short })),
    sectors,
    targetGroups,
    practices: catalogue.practices.map((practice) => {
      const bound = boundPractice(practice, catalogue);
      const declared = priorities
        .map((priority) => priority.id)
        .filter((priority) => practice.priorities.some((entry) => entry.id === priority));
      return {
        id: practice.id,
        name: bound.name,
        summary: inEveryLanguage((locale) => bound.summary[locale]),
        sector: practice.sector,
        organisations: practice.organisations,
        targetGroups: practice.targetGroups,
        priorities: declared,
        keyFigure: bound.keyFigure,
        keyFraction: keyFraction(practice, catalogue),
        outcomes: catalogue.outcomes
          .filter((outcome) => outcome.practice === practice.id && isOutcome(outcome))
          .reduce((count, { rates }) => count + rates.length, 0),
        start: Math.min(...practice.phases.map(startYear)),
        startPhase: startPhase(practice.phases),
        certainty: certainty(figures.flatMap((figure) => (figure.practice === practice.id ? [figure.row] : []))),
        outcomeKinds: outcomeKinds.filter((kind) =>
          catalogue.outcomes.some((outcome) => outcome.practice === practice.id && outcome.kind === kind),
        ),
      };
    }),
    charts: chartEntries(catalogue),
    units: catalogue.units.map(({ id }) => id),
    questions: catalogue.questions,
  };
}

function startYear({ period }: Practice['phases'][number]): number {
  return Number(period.slice(0, 4));
}

function startPhase(phases: Practice['phases']): Localized | null {
  const [first, ...later] = phases.toSorted((a, b) => startYear(a) - startYear(b));
  const isOver = later.length > 0 && later.every(({ period }) => first && !periodsOverlap(first.period, period));
  return first && isOver ? first.label : null;
}

/** All datasets, with how many figures each has. */
export function datasetList({ datasets }: ChartCatalogue): DatasetList {
  return {
    datasets: datasets.map((dataset) => ({
      id: dataset.id,
      title: dataset.title,
      practice: dataset.practice,
      figures: dataset.rows.length,
      derived: observations(dataset).filter(isComputed).length,
      missing: dataset.rows.filter(({ value }) => value === null).length,
    })),
  };
}

/** What stands out, with its numbers filled in. */
export function boundFindings(catalogue: ChartCatalogue): BoundFindings {
  return {
    findings: catalogue.findings.map(({ id, text, chart, values }) => ({
      id,
      chart,
      text: boundText(text, values, catalogue),
    })),
  };
}
