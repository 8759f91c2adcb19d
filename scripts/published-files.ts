import type { ChartCatalogue } from '#charts/definition.ts';
import { observations } from '#measures/observations.ts';
import type { Contents } from '#schema/contents.ts';
import { boundOutcome, boundPractice, boundText } from './bound-texts.ts';
import { challenges } from './challenges.ts';
import { correctionsFeed } from './corrections-feed.ts';
import { datasetCsv, figuresCsv, prioritiesCsv } from './figures.ts';
import { dataPackage } from './data-package.ts';
import { publishedChart } from './published-chart.ts';
import { readCatalogue } from './read-catalogue.ts';
import { buildChart } from '#charts/build.ts';
import { inEveryLanguage, locales } from '#i18n/locale.ts';
import { correctionsFeedFile } from '#view/address.ts';

/** All published data files by their path below the site's base. */
export function publishedFiles(folder: string): Map<string, string> {
  const catalogue = readCatalogue(folder);
  const json = (value: unknown) => `${JSON.stringify(value)}\n`;
  const tables = new Map([
    ['data/figures.csv', figuresCsv(catalogue)],
    ['data/priorities.csv', prioritiesCsv(catalogue)],
    ...catalogue.datasets.map((dataset): [string, string] => [`data/${dataset.id}.csv`, datasetCsv(dataset)]),
  ]);
  return new Map([
    ...tables,
    ['data/contents.json', json(contents(catalogue))],
    ['data/priorities.json', json({ terms: catalogue.priorities, urgency: catalogue.urgency })],
    ['data/units.json', json({ terms: catalogue.units })],
    ['data/outcomes.json', json({ outcomes: catalogue.outcomes.map((outcome) => boundOutcome(outcome, catalogue)) })],
    ['data/challenges.json', json(challenges(catalogue))],
    ['data/corrections.json', json({ corrections: catalogue.corrections })],
    ['data/glossary.json', json({ terms: catalogue.glossary })],
    ...locales.map((locale): [string, string] => [
      correctionsFeedFile(locale),
      correctionsFeed(catalogue.corrections, locale),
    ]),
    ['data/datapackage.json', json(dataPackage(catalogue, tables))],
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

/** The lists that the pages are made of. */
export function contents(catalogue: ChartCatalogue): Contents {
  const { publication, otherPublications, priorities, sectors, targetGroups, datasets } = catalogue;
  return {
    publication,
    otherPublications,
    priorities: priorities.map(({ id, label, short, description }) => ({ id, label, short, description })),
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
        outcomes: catalogue.outcomes
          .filter((outcome) => outcome.practice === practice.id)
          .reduce((count, { rates }) => count + rates.length, 0),
      };
    }),
    charts: catalogue.charts.map((chart) => {
      const models = inEveryLanguage((locale) => buildChart(chart, datasets, catalogue.units, locale));
      const { practice, dataset } = models[locales[0]];
      const text = (field: 'title' | 'subtitle' | 'sentence') => inEveryLanguage((locale) => models[locale][field]);
      return {
        id: chart.id,
        practice,
        dataset,
        title: text('title'),
        subtitle: text('subtitle'),
        sentence: text('sentence'),
      };
    }),
    datasets: datasets.map((dataset) => {
      const rows = observations(dataset);
      return {
        id: dataset.id,
        title: dataset.title,
        practice: dataset.practice,
        figures: dataset.rows.length,
        derived: rows.length - dataset.rows.length,
        missing: dataset.rows.filter(({ value }) => value === null).length,
      };
    }),
    findings: catalogue.findings.map(({ id, text, chart, values }) => ({
      id,
      chart,
      text: boundText(text, values, catalogue),
    })),
    questions: catalogue.questions,
  };
}
