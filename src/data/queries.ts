import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Locale } from '#i18n/locale.ts';
import { challengesSchema } from '#schema/challenge.ts';
import { contentsSchema } from '#schema/contents.ts';
import { correctionsSchema } from '#schema/correction.ts';
import { datasetListSchema } from '#schema/dataset-list.ts';
import { datasetSchema } from '#schema/dataset.ts';
import { figureIndexSchema, figureStartSchema } from '#schema/figure-index.ts';
import { boundFindingsSchema } from '#schema/finding.ts';
import { glossarySchema } from '#schema/glossary.ts';
import { outcomesSchema } from '#schema/outcome.ts';
import { practiceSchema } from '#schema/practice.ts';
import { prioritiesSchema, unitsSchema } from '#schema/vocabulary.ts';
import { CodeLoadError } from './errors.ts';
import { loadData, loadNamed, loadTable } from './load.ts';

/** The lists of practices, charts and vocabularies. */
export function contentsQuery() {
  return queryOptions({
    queryKey: ['contents'],
    queryFn: ({ signal }) => loadData('data/contents.json', contentsSchema, signal),
  });
}

/**
 * The lists as far as the page at an address needs them: the part that its document brought along, or else all of them.
 * @param path address of the page within the site
 */
export function pageContentsQuery(path: string, client: QueryClient) {
  const isWholeThere = client.getQueryData(contentsQuery().queryKey) !== undefined;
  return queryOptions({
    queryKey: isWholeThere ? contentsQuery().queryKey : [...contentsQuery().queryKey, path],
    queryFn: () => client.fetchQuery(contentsQuery()),
    // The query of the whole lists has tried again already.
    retry: false,
  });
}

/** All datasets, with how many figures each has. */
export function datasetListQuery() {
  return queryOptions({
    queryKey: ['datasets'],
    queryFn: ({ signal }) => loadData('data/datasets.json', datasetListSchema, signal),
  });
}

/** What stands out in all practices. */
export function findingsQuery() {
  return queryOptions({
    queryKey: ['findings'],
    queryFn: ({ signal }) => loadData('data/findings.json', boundFindingsSchema, signal),
  });
}

/** The units of measurement. */
export function unitsQuery() {
  return queryOptions({
    queryKey: ['units'],
    queryFn: ({ signal }) => loadData('data/units.json', unitsSchema, signal),
  });
}

/** The policy priorities with the publisher's diagnosis of each. */
export function prioritiesQuery() {
  return queryOptions({
    queryKey: ['priorities'],
    queryFn: ({ signal }) => loadData('data/priorities.json', prioritiesSchema, signal),
  });
}

/** The outcomes of all practices; their numbers are in the dataset of outcome rates. */
export function outcomesQuery() {
  return queryOptions({
    queryKey: ['outcomes'],
    queryFn: ({ signal }) => loadData('data/outcomes.json', outcomesSchema, signal),
  });
}

/** The challenges of all practices, and their themes. */
export function challengesQuery() {
  return queryOptions({
    queryKey: ['challenges'],
    queryFn: ({ signal }) => loadData('data/challenges.json', challengesSchema, signal),
  });
}

/**
 * What was put right on this site, the newest first.
 * @param locale in which it is read: a printed page brings along its texts in that language only
 */
export function correctionsQuery(locale: Locale) {
  return queryOptions({
    queryKey: ['corrections', locale],
    queryFn: ({ signal }) => loadData('data/corrections.json', correctionsSchema, signal),
  });
}

/** The terms of the field, and what they mean here. */
export function glossaryQuery() {
  return queryOptions({
    queryKey: ['glossary'],
    queryFn: ({ signal }) => loadData('data/glossary.json', glossarySchema, signal),
  });
}

/** Path below the site's base of a part of the index of all figures, from 1. */
export function figureIndexFile(part: number): string {
  return `data/figures/${part}.json`;
}

/** What the page of all figures begins with: the first of them, and how many each option of its filters gives. */
export function figureStartQuery() {
  return queryOptions({
    queryKey: ['figures', 'start'],
    queryFn: ({ signal }) => loadData('data/figures/start.json', figureStartSchema, signal),
  });
}

/** The index of all figures. Its first part says how many others there are. */
export function figureIndexQuery() {
  return queryOptions({
    queryKey: ['figures', 'index'],
    queryFn: async ({ signal }) => {
      const part = (number: number) => loadData(figureIndexFile(number), figureIndexSchema, signal);
      const first = await part(1);
      const others = Array.from({ length: first.parts - 1 }, (_, index) => part(index + 2));
      return [first, ...(await Promise.all(others))];
    },
  });
}

/** All figures as the table that is published, as text. */
export function figuresCsvQuery() {
  return queryOptions({
    queryKey: ['figures', 'csv'],
    queryFn: ({ signal }) => loadTable('data/figures.csv', signal),
  });
}

/**
 * One practice, with the numbers in its texts filled in.
 * @param locale in which it is read: a printed page brings along its texts in that language only
 */
export function practiceQuery(id: string, locale: Locale) {
  return queryOptions({
    queryKey: ['practice', id, locale],
    queryFn: ({ signal }) => loadNamed(`data/practices/${id}.json`, practiceSchema, id, signal),
  });
}

/** One dataset. */
export function datasetQuery(id: string) {
  return queryOptions({
    queryKey: ['dataset', id],
    queryFn: ({ signal }) => loadNamed(`data/${id}.json`, datasetSchema, id, signal),
  });
}

/**
 * A part of the site's code, which comes when it is needed; kept like any other resource, and asked for again when the
 * reader asks for it. Rejects with a {@link CodeLoadError}.
 * @param name unique among the parts
 */
export function codeQuery<Code>(name: string, load: () => Promise<Code>) {
  return queryOptions({
    queryKey: ['code', name],
    queryFn: () =>
      load().catch((cause: unknown) => {
        throw new CodeLoadError(cause instanceof Error ? cause.message : String(cause), { cause });
      }),
    retry: false,
  });
}
