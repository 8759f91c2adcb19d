import type * as v from 'valibot';
import { queryOptions, type QueryClient } from '@tanstack/react-query';
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

/**
 * What one published file holds.
 * @param file its path below the site's base, which the query tells as `meta.file`
 */
function fileQuery<Schema extends v.GenericSchema>(queryKey: readonly string[], file: string, schema: Schema) {
  return { ...queryOptions({ queryKey, queryFn: ({ signal }) => loadData(file, schema, signal) }), meta: { file } };
}

/** The lists of practices, charts and vocabularies. */
export function contentsQuery() {
  return fileQuery(['contents'], 'data/contents.json', contentsSchema);
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
  return fileQuery(['datasets'], 'data/datasets.json', datasetListSchema);
}

/** What stands out in all practices. */
export function findingsQuery() {
  return fileQuery(['findings'], 'data/findings.json', boundFindingsSchema);
}

/** The units of measurement. */
export function unitsQuery() {
  return fileQuery(['units'], 'data/units.json', unitsSchema);
}

/** The policy priorities with the publisher's diagnosis of each. */
export function prioritiesQuery() {
  return fileQuery(['priorities'], 'data/priorities.json', prioritiesSchema);
}

/** The outcomes of all practices; their numbers are in the dataset of outcome rates. */
export function outcomesQuery() {
  return fileQuery(['outcomes'], 'data/outcomes.json', outcomesSchema);
}

/** The challenges of all practices, and their themes. */
export function challengesQuery() {
  return fileQuery(['challenges'], 'data/challenges.json', challengesSchema);
}

/** What was put right on this site, the newest first. */
export function correctionsQuery() {
  return fileQuery(['corrections'], 'data/corrections.json', correctionsSchema);
}

/** The terms of the field, and what they mean here. */
export function glossaryQuery() {
  return fileQuery(['glossary'], 'data/glossary.json', glossarySchema);
}

/** Path below the site's base of a part of the index of all figures, from 1. */
export function figureIndexFile(part: number): string {
  return `data/figures/${part}.json`;
}

/** What the page of all figures begins with: the first of them, and how many each option of its filters gives. */
export function figureStartQuery() {
  return fileQuery(['figures', 'start'], 'data/figures/start.json', figureStartSchema);
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

/** One practice, with the numbers in its texts filled in. */
export function practiceQuery(id: string) {
  const file = `data/practices/${id}.json`;
  const queryKey: readonly string[] = ['practice', id];
  const query = queryOptions({ queryKey, queryFn: ({ signal }) => loadNamed(file, practiceSchema, id, signal) });
  return { ...query, meta: { file } };
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
