import * as v from 'valibot';
import { idSchema } from './id.ts';
import { localizedSchema } from './localized.ts';
import { missingSchema, qualifierSchema, readingSchema } from './observation.ts';
import { sourceSchema } from './source.ts';

/** What figures are about: a measure of a dataset, or a single fact of a practice. */
const subjectSchema = v.object({
  practice: idSchema,
  /** Null for a single fact. */
  dataset: v.nullable(idSchema),
  /** The id of the measure or of the fact. */
  measure: idSchema,
  label: localizedSchema,
  /** An id from `data/units.json`. */
  unit: idSchema,
});

/** A breakdown of figures: values of dimensions, by their ids and in words. */
const breakdownSchema = v.object({ dimensions: v.record(idSchema, idSchema), label: localizedSchema });

/** A chart that draws figures, and the ids by which these stand out in it; none where they cannot. */
const chartSchema = v.object({ id: idSchema, focus: v.array(v.string()) });

/** What only some figures have. */
const detailsSchema = v.object({
  qualifier: v.optional(qualifierSchema),
  missing: v.optional(missingSchema),
  reading: v.optional(readingSchema.entries.confidence),
  /** Present for a computed figure. */
  derived: v.optional(v.literal(1)),
  wording: v.optional(localizedSchema),
  /** The counts behind a percentage. */
  fraction: v.optional(v.tuple([v.number(), v.number()])),
});

/** A place in one of the lists of its file; null for none. */
const placeSchema = v.nullable(v.number());

/**
 * A part of the index of all figures, in the order of `figures.csv`: `data/figures/<number>.json`, written by the build.
 * What figures have in common stands in lists, and they name its place there.
 */
export const figureIndexSchema = v.object({
  /** How many figures there are in all parts. */
  total: v.number(),
  /** How many parts there are. */
  parts: v.number(),
  /** The place of its first figure among all figures. */
  first: v.number(),
  subjects: v.array(subjectSchema),
  breakdowns: v.array(breakdownSchema),
  sources: v.array(sourceSchema),
  charts: v.array(chartSchema),
  /** Subject, breakdown, period, value, source, chart that draws it, and what else it has. */
  rows: v.array(
    v.tuple([
      v.number(),
      placeSchema,
      v.nullable(v.string()),
      v.nullable(v.number()),
      placeSchema,
      placeSchema,
      v.nullable(detailsSchema),
    ]),
  ),
});

/** How many figures each option of each filter gives when nothing is chosen. */
const optionCountsSchema = v.record(v.string(), v.record(v.string(), v.number()));

/** What the page of all figures begins with: the first of them, and the counts of its filters. `data/figures/start.json`. */
export const figureStartSchema = v.object({ index: figureIndexSchema, counts: optionCountsSchema });

export type FigureSubject = v.InferOutput<typeof subjectSchema>;
export type FigureBreakdown = v.InferOutput<typeof breakdownSchema>;
export type FigureChart = v.InferOutput<typeof chartSchema>;
export type FigureDetails = v.InferOutput<typeof detailsSchema>;
export type FigureIndex = v.InferOutput<typeof figureIndexSchema>;
export type FigureStart = v.InferOutput<typeof figureStartSchema>;
