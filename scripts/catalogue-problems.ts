import { join } from 'node:path';
import type { ChartCatalogue } from '#charts/definition.ts';
import { chartProblems } from '#charts/invariants.ts';
import type { DataProblem } from '#data/errors.ts';
import { correctionProblems } from '#data/invariants/correction.ts';
import { datasetProblems } from '#data/invariants/dataset.ts';
import { findingProblems } from '#data/invariants/finding.ts';
import { outcomeProblems } from '#data/invariants/outcome.ts';
import { practiceProblems } from '#data/invariants/practice.ts';
import { questionProblems } from '#data/invariants/question.ts';
import { plainTextProblems, textsOf } from '#data/invariants/texts.ts';
import { orderProblems, repeatedIds, type Problem } from '#data/invariants/unique.ts';
import { placedSources } from '#data/placed-sources.ts';
import { searchProblems } from './search-problems.ts';
import type { Dataset } from '#schema/dataset.ts';

/**
 * What must hold across the data files. Causes come first: figures are judged once the vocabularies are right, and what
 * refers to figures once these are.
 * @param files the datasets that are files, not put together from all practices
 * @param folder the name of the data folder, for messages
 */
export function catalogueProblems(catalogue: ChartCatalogue, files: Dataset[], folder: string): DataProblem[] {
  const vocabularies = vocabularyProblems(catalogue, folder);
  if (vocabularies.length > 0) return vocabularies;
  const datasets = ofEach(files, join(folder, 'datasets'), (dataset) => datasetProblems(dataset, catalogue));
  if (datasets.length > 0) return datasets;
  const { practices, outcomes, charts, findings, questions, corrections, glossary, otherPublications } = catalogue;
  return [
    ...orderProblems(practices, (id) => join(folder, 'practices', `${id}.json`)),
    ...orderProblems(charts, (id) => join(folder, 'charts', `${id}.json`)),
    ...ofEach(practices, join(folder, 'practices'), (practice) => practiceProblems(practice, catalogue)),
    ...ofEach(outcomes, join(folder, 'outcomes'), (outcome) => outcomeProblems(outcome, catalogue)),
    ...ofEach(charts, join(folder, 'charts'), (chart) => chartProblems(chart, catalogue)),
    ...placed(join(folder, 'findings.json'), [
      ...repeatedIds(findings, '$.findings'),
      ...findings.flatMap((finding, index) => findingProblems(finding, index, catalogue)),
    ]),
    ...placed(join(folder, 'questions.json'), [
      ...repeatedIds(questions, '$.questions'),
      ...questions.flatMap((question, index) => questionProblems(question, index, catalogue)),
    ]),
    ...placed(join(folder, 'corrections.json'), [
      ...repeatedIds(corrections, '$.corrections'),
      ...corrections.flatMap((correction, index) => correctionProblems(correction, index, catalogue)),
    ]),
    ...placed(join(folder, 'glossary.json'), [
      ...repeatedIds(glossary, '$.terms'),
      ...textsOf(glossary, '$.terms').flatMap(plainTextProblems),
    ]),
    ...placed(join(folder, 'search-synonyms.json'), searchProblems(catalogue)),
    ...placed(join(folder, 'other-publications.json'), [
      ...repeatedIds(otherPublications, '$.publications'),
      ...textsOf(otherPublications, '$.publications').flatMap(plainTextProblems),
      ...unusedPublications(catalogue),
    ]),
  ];
}

/** Other publications that no text and no figure names. */
function unusedPublications({ otherPublications, practices, datasets }: ChartCatalogue): Problem[] {
  const named = placedSources([practices, datasets], '$').map(
    ({ source }) => 'publication' in source && source.publication,
  );
  return otherPublications.flatMap(({ id }, index) =>
    named.includes(id)
      ? []
      : [{ path: `$.publications[${index}]`, expected: 'a publication that a source names', received: `"${id}"` }],
  );
}

function vocabularyProblems(
  { priorities, sectors, challengeThemes, targetGroups, units }: ChartCatalogue,
  folder: string,
): DataProblem[] {
  const lists = {
    'priorities.json': priorities,
    'sectors.json': sectors,
    'challenge-themes.json': challengeThemes,
    'target-groups.json': targetGroups,
    'units.json': units,
  };
  return Object.entries(lists).flatMap(([file, terms]) =>
    placed(join(folder, file), [
      ...repeatedIds(terms, '$.terms'),
      ...textsOf(terms, '$.terms').flatMap(plainTextProblems),
    ]),
  );
}

/** The problems of each file of a kind. */
function ofEach<Value extends { id: string }>(
  values: Value[],
  folder: string,
  problemsOf: (value: Value) => Problem[],
): DataProblem[] {
  return values.flatMap((value) => placed(join(folder, `${value.id}.json`), problemsOf(value)));
}

function placed(file: string, problems: Problem[]): DataProblem[] {
  return problems.map((problem) => ({ file, ...problem }));
}
