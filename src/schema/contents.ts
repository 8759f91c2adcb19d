import * as v from 'valibot';
import { idSchema } from './id.ts';
import { localizedSchema } from './localized.ts';
import { otherPublicationSchema } from './other-publication.ts';
import { publicationSchema } from './publication.ts';
import { questionsSchema } from './question.ts';
import { priorityEntrySchema, termSchema } from './vocabulary.ts';

/** What lists and filters know of a practice. */
const practiceEntrySchema = v.object({
  id: idSchema,
  name: localizedSchema,
  summary: localizedSchema,
  sector: idSchema,
  organisations: v.array(v.string()),
  targetGroups: v.array(idSchema),
  /** The priorities it declares, in their fixed order. */
  priorities: v.array(idSchema),
  /** A phrase with its numbers filled in. */
  keyFigure: localizedSchema,
  /** How many outcome rates it has. */
  outcomes: v.number(),
});

/** What lists and search know of a chart. */
const chartEntrySchema = v.object({
  id: idSchema,
  /** The practice it is about; null for a chart across all practices. */
  practice: v.nullable(idSchema),
  dataset: idSchema,
  title: localizedSchema,
  subtitle: localizedSchema,
  sentence: localizedSchema,
});

/** What the data page knows of a dataset. */
const datasetEntrySchema = v.object({
  id: idSchema,
  title: localizedSchema,
  practice: v.nullable(idSchema),
  /** Number of published figures, missing ones included. */
  figures: v.number(),
  /** Number of figures computed from them. */
  derived: v.number(),
  /** Number of published figures that are missing. */
  missing: v.number(),
});

/** Everything that lists, filters and search need, in one file: `data/contents.json`, written by the build. */
export const contentsSchema = v.object({
  publication: publicationSchema,
  /** What sources name beside it. */
  otherPublications: v.array(otherPublicationSchema),
  priorities: v.array(priorityEntrySchema),
  sectors: v.array(termSchema),
  targetGroups: v.array(termSchema),
  practices: v.array(practiceEntrySchema),
  charts: v.array(chartEntrySchema),
  datasets: v.array(datasetEntrySchema),
  findings: v.array(v.object({ id: idSchema, text: localizedSchema, chart: idSchema })),
  questions: questionsSchema.entries.questions,
});

export type PracticeEntry = v.InferOutput<typeof practiceEntrySchema>;
export type ChartEntry = v.InferOutput<typeof chartEntrySchema>;
export type DatasetEntry = v.InferOutput<typeof datasetEntrySchema>;
export type Contents = v.InferOutput<typeof contentsSchema>;
