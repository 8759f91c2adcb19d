import * as v from 'valibot';
import { idSchema } from './id.ts';
import { localizedSchema } from './localized.ts';
import { outcomeKinds } from './outcome.ts';
import { otherPublicationSchema } from './other-publication.ts';
import { outcomeKindSchema } from './outcome.ts';
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
  /** The counts of the outcome rate that the key figure says; null where it says no part of a whole. */
  keyFraction: v.nullable(v.object({ part: v.number(), whole: v.number() })),
  /** How many outcome rates it has. */
  outcomes: v.number(),
  /** The year in which its first phase began. */
  start: v.number(),
  /** That phase, where it had ended before the others began, such as a pilot; null otherwise. */
  startPhase: v.nullable(localizedSchema),
  /** How sure its figures are: how many `figures.csv` has of it, and of how many something has to be said. */
  certainty: v.object({
    figures: v.number(),
    /** Computed from others. */
    derived: v.number(),
    /** Lost when the text was read out of the publication. */
    lost: v.number(),
    /** Not given as a number for another reason. */
    missing: v.number(),
    /** Whose value or label is read with doubt. */
    unsure: v.number(),
  }),
  /** The kinds of these, in the order of display. */
  outcomeKinds: v.array(outcomeKindSchema),
});

/**
 * How much room a chart takes among others on a page: a `figure` with its tabs; a `strip`, where a sentence and a row or
 * two of marks say all there is; a `line`, where every value is missing, or drawn by another chart of the practice too.
 */
const extents = ['figure', 'strip', 'line'] as const;

/**
 * The questions that charts answer, in the order of display: what a practice came to (the kinds of outcomes), how many it
 * reached, what it costs, when it ran, which priorities it declares.
 */
export const topics = [...outcomeKinds, 'reach', 'cost', 'time', 'priorities'] as const;

/** What lists and search know of a chart. */
const chartEntrySchema = v.object({
  id: idSchema,
  /** The practice it is about; null for a chart across all practices. */
  practice: v.nullable(idSchema),
  dataset: idSchema,
  title: localizedSchema,
  /** What it says, in a sentence to take along: the description of its page, and only in the document of that page. */
  sentence: v.optional(localizedSchema),
  /** How much room it takes among others. */
  extent: v.picklist(extents),
  /** The questions it answers, as its figures tell; none for a chart of its own kind. */
  topics: v.array(v.picklist(topics)),
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
  /** Ids of the units of measurement, in the order of the vocabulary. */
  units: v.array(idSchema),
  questions: questionsSchema.entries.questions,
});

export type Topic = (typeof topics)[number];
export type Extent = (typeof extents)[number];
export type PracticeEntry = v.InferOutput<typeof practiceEntrySchema>;
export type ChartEntry = v.InferOutput<typeof chartEntrySchema>;
export type Contents = v.InferOutput<typeof contentsSchema>;
