import * as v from 'valibot';
import { idSchema } from './id.ts';
import { localizedSchema } from './localized.ts';

const daySchema = v.pipe(v.string(), v.isoDate('a day such as 2026-11-28'));

/** A figure or a statement that this site showed and has since put right. */
export const correctionSchema = v.strictObject({
  /** Stable for ever: feed readers know an entry by it. */
  id: idSchema,
  /** The day on which it was put right. */
  date: daySchema,
  /** Charts that showed it, by id. */
  charts: v.array(idSchema),
  /** Practices whose page showed it, by id; none of either for a text of another page. */
  practices: v.array(idSchema),
  /** Which figure or text it is. */
  subject: localizedSchema,
  /** What was shown. */
  from: localizedSchema,
  /** What is shown now. */
  to: localizedSchema,
  /** Why the old one was wrong. */
  why: localizedSchema,
});

/** All corrections: `data/corrections.json`. */
export const correctionsSchema = v.strictObject({
  $schema: v.optional(v.literal('./schema/corrections.schema.json')),
  corrections: v.array(correctionSchema),
});

export type Correction = v.InferOutput<typeof correctionSchema>;
