import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { practiceCosts, practicePeriods, practicePriorities, practiceReach } from '#data/across-practices.ts';
import { placedSources } from '#data/placed-sources.ts';
import { DataShapeError, type DataProblem } from '#data/errors.ts';
import { outcomeRatesDataset } from '#data/outcome-rates.ts';
import { chartSchema, type ChartCatalogue } from '#charts/definition.ts';
import { correctionsSchema } from '#schema/correction.ts';
import { datasetSchema, type Dataset } from '#schema/dataset.ts';
import { findingsSchema } from '#schema/finding.ts';
import { glossarySchema } from '#schema/glossary.ts';
import { otherPublicationsSchema, type OtherPublication } from '#schema/other-publication.ts';
import { outcomeSchema } from '#schema/outcome.ts';
import { practiceSchema } from '#schema/practice.ts';
import { publicationSchema } from '#schema/publication.ts';
import { questionsSchema } from '#schema/question.ts';
import { searchSynonymsSchema } from '#schema/search.ts';
import { prioritiesSchema, termsSchema, unitsSchema } from '#schema/vocabulary.ts';
import { catalogueProblems } from './catalogue-problems.ts';
import { entryAt, readDataFile, readDataFiles, refusal } from './data-folder.ts';

/** All that a data folder holds. */
const known = [
  'challenge-themes.json',
  'charts',
  'corrections.json',
  'datasets',
  'findings.json',
  'glossary.json',
  'number-exceptions.json',
  'other-publications.json',
  'outcomes',
  'practices',
  'priorities.json',
  'publication.json',
  'questions.json',
  'schema',
  'search-synonyms.json',
  'sectors.json',
  'source-numbers.json',
  'target-groups.json',
  'units.json',
];

/**
 * Reads and checks every data file.
 * @param folder the data folder
 * @throws {DataShapeError} with everything that is wrong, when anything is
 */
export function readCatalogue(folder: string): ChartCatalogue {
  const { catalogue, problems } = checkCatalogue(folder);
  if (!catalogue || problems.length > 0) throw new DataShapeError(folder, problems);
  return catalogue;
}

/**
 * The data files, and all that is wrong with them. The rules across files run only when every file has the right shape;
 * the catalogue is null when one has not.
 */
export function checkCatalogue(folder: string): { catalogue: ChartCatalogue | null; problems: DataProblem[] } {
  const entry = entryAt(folder);
  if (entry !== 'a folder') return { catalogue: null, problems: [refusal(folder, 'a folder', entry)] };

  const publication = readDataFile(folder, 'publication.json', publicationSchema);
  const otherPublications = readDataFile(folder, 'other-publications.json', otherPublicationsSchema);
  const priorities = readDataFile(folder, 'priorities.json', prioritiesSchema);
  const sectors = readDataFile(folder, 'sectors.json', termsSchema);
  const challengeThemes = readDataFile(folder, 'challenge-themes.json', termsSchema);
  const targetGroups = readDataFile(folder, 'target-groups.json', termsSchema);
  const units = readDataFile(folder, 'units.json', unitsSchema);
  const datasets = readDataFiles(folder, 'datasets', datasetSchema);
  const practices = readDataFiles(folder, 'practices', practiceSchema);
  const outcomes = readDataFiles(folder, 'outcomes', outcomeSchema);
  const charts = readDataFiles(folder, 'charts', chartSchema);
  const findings = readDataFile(folder, 'findings.json', findingsSchema);
  const questions = readDataFile(folder, 'questions.json', questionsSchema);
  const corrections = readDataFile(folder, 'corrections.json', correctionsSchema);
  const glossary = readDataFile(folder, 'glossary.json', glossarySchema);
  const synonyms = readDataFile(folder, 'search-synonyms.json', searchSynonymsSchema);
  const parts = [
    publication,
    otherPublications,
    priorities,
    sectors,
    challengeThemes,
    targetGroups,
    units,
    datasets,
    practices,
    outcomes,
    charts,
    findings,
    questions,
    corrections,
    glossary,
    synonyms,
  ];
  const problems = [...strayEntries(folder), ...parts.flatMap((part) => part.problems)];
  if (
    problems.length > 0 ||
    !publication.value ||
    !otherPublications.value ||
    !priorities.value ||
    !sectors.value ||
    !challengeThemes.value ||
    !targetGroups.value ||
    !units.value ||
    !findings.value ||
    !questions.value ||
    !corrections.value ||
    !glossary.value ||
    !synonyms.value
  ) {
    return { catalogue: null, problems };
  }

  const inOrder = { practices: practices.values.toSorted(byOrder), outcomes: outcomes.values.toSorted(byOrder) };
  const { publications } = otherPublications.value;
  const catalogue: ChartCatalogue = {
    publication: publication.value,
    otherPublications: publications,
    priorities: priorities.value.terms,
    urgency: priorities.value.urgency,
    sectors: sectors.value.terms,
    challengeThemes: challengeThemes.value.terms,
    targetGroups: targetGroups.value.terms,
    units: units.value.terms,
    ...inOrder,
    datasets: [
      ...datasets.values,
      practicePriorities(inOrder.practices, priorities.value.terms),
      practicePeriods(inOrder.practices),
      practiceCosts(inOrder.practices, datasets.values, units.value.terms),
      practiceReach(inOrder.practices, datasets.values, units.value.terms),
      outcomeRatesDataset(inOrder.outcomes, inOrder.practices, datasets.values, units.value.terms),
    ].map((dataset) => withPublications(dataset, publications)),
    charts: charts.values.toSorted(byOrder),
    findings: findings.value.findings,
    questions: questions.value.questions,
    corrections: corrections.value.corrections.toSorted((a, b) => b.date.localeCompare(a.date)),
    glossary: glossary.value.terms,
    search: synonyms.value,
  };
  return { catalogue, problems: catalogueProblems(catalogue, datasets.values, basename(folder)) };
}

/** A dataset with the other publications that its sources name. One that is not known is left to the rules across files. */
function withPublications(dataset: Dataset, publications: OtherPublication[]): Dataset {
  const named = new Set(
    placedSources(dataset, '$').flatMap(({ source }) => ('publication' in source ? source.publication : [])),
  );
  const { publications: _, ...own } = dataset;
  const found = publications.filter(({ id }) => named.has(id));
  return found.length > 0 ? { ...own, publications: found } : own;
}

/** What stands in a data folder and is read by nobody. */
function strayEntries(folder: string): DataProblem[] {
  return readdirSync(folder)
    .filter((name) => !known.includes(name))
    .map((name) => refusal(join(basename(folder), name), `one of ${known.join(', ')}`, name));
}

function byOrder(a: { id: string; order: number }, b: { id: string; order: number }): number {
  return a.order - b.order || a.id.localeCompare(b.id);
}
