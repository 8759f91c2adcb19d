import { queryOptions } from '@tanstack/react-query';
import { challengesSchema } from '#schema/challenge.ts';
import { contentsSchema } from '#schema/contents.ts';
import { correctionsSchema } from '#schema/correction.ts';
import { datasetSchema } from '#schema/dataset.ts';
import { glossarySchema } from '#schema/glossary.ts';
import { outcomesSchema } from '#schema/outcome.ts';
import { practiceSchema } from '#schema/practice.ts';
import { prioritiesSchema, unitsSchema } from '#schema/vocabulary.ts';
import { CodeLoadError } from './errors.ts';
import { loadData, loadNamed } from './load.ts';

/** The lists of practices, charts, datasets and vocabularies. */
export function contentsQuery() {
  return queryOptions({
    queryKey: ['contents'],
    queryFn: ({ signal }) => loadData('data/contents.json', contentsSchema, signal),
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

/** What was put right on this site, the newest first. */
export function correctionsQuery() {
  return queryOptions({
    queryKey: ['corrections'],
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

/** One practice, with the numbers in its texts filled in. */
export function practiceQuery(id: string) {
  return queryOptions({
    queryKey: ['practice', id],
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
