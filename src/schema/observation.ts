import * as v from 'valibot';
import { localizedSchema } from './localized.ts';
import { periodSchema } from './period.ts';
import { sourceSchema } from './source.ts';

/** How a published number has to be read: 'about 140', 'more than 12 000', 'at most 50', 'a target of 30'. */
export const qualifierSchema = v.picklist(['approximately', 'at-least', 'at-most', 'target']);

/** Why there is no value. Missing is never zero. `in-words`: the source says it in words only, which `wording` gives. */
export const missingSchema = v.picklist([
  'lost-in-source-text',
  'not-published',
  'not-applicable',
  'not-yet-measured',
  'in-words',
]);

/** How sure we are that the value belongs to its label. Absent means certain. */
export const readingSchema = v.strictObject({
  /** `likely`: the best of several readings. `ambiguous`: the value is printed, its label cannot be assigned. */
  confidence: v.picklist(['likely', 'ambiguous']),
  reason: localizedSchema,
});

/** A caveat for the reader of a figure. */
const noteSchema = v.strictObject({
  ...localizedSchema.entries,
  /** Where what it says is found, when that is not where the figure stands. */
  source: v.optional(sourceSchema),
});

/** What every figure carries, be it a row of a dataset or a single fact of a practice. */
export const observationEntries = {
  /** The number as published, in the unit of its measure; null when it is missing, and then `missing` says why. */
  value: v.nullable(
    v.pipe(
      v.number(),
      v.check((value) => Math.abs(value) <= 1e12, 'a number of at most 1e12'),
    ),
  ),
  /** The period the figure is about; null when the source names none. */
  period: v.nullable(periodSchema),
  qualifier: v.optional(qualifierSchema),
  missing: v.optional(missingSchema),
  reading: v.optional(readingSchema),
  /**
   * How the source words a figure that it does not print as a number. Words that leave the number open ("almost half")
   * have no value, and `in-words` as their reason; words that mean one number ("in full") have that one.
   */
  wording: v.optional(localizedSchema),
  /** True where the organisers decide or require the number, so that chance plays no part in a share of it. */
  isSetByOrganiser: v.optional(v.literal(true)),
  /** A caveat for the reader of this figure. */
  note: v.optional(noteSchema),
  source: sourceSchema,
};

/** Expectation of {@link hasReasonWhenNull}, for messages. */
export const reasonWhenNull = 'a value, or null with a typed reason in `missing`, never both';

/** Holds for every observation: a null has a typed reason, and a value has none. */
export function hasReasonWhenNull(observation: { value: number | null; missing?: Missing | undefined }): boolean {
  return (observation.value === null) === (observation.missing !== undefined);
}

/** Expectation of {@link hasNothingWhenNull}, for messages. */
export const nothingWhenNull = 'a value for qualifier or reading, and for a wording a value or the reason `in-words`';

/** Holds for every observation: qualifier and doubt belong to a value, and words to a value or in its place. */
export function hasNothingWhenNull(observation: {
  value: number | null;
  missing?: Missing | undefined;
  wording?: unknown;
  qualifier?: unknown;
  reading?: unknown;
}): boolean {
  const { value, missing, wording, qualifier, reading } = observation;
  const isInWords = missing === 'in-words';
  return value !== null || (isInWords === (wording !== undefined) && qualifier === undefined && reading === undefined);
}

export type Qualifier = v.InferOutput<typeof qualifierSchema>;
export type Missing = v.InferOutput<typeof missingSchema>;
