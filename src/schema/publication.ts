import * as v from 'valibot';
import { localizedSchema, textSchema } from './localized.ts';

/** The publication that the figures come from: what the source line, the citation and the about page say. */
export const publicationSchema = v.strictObject({
  $schema: v.optional(v.string()),
  publisher: textSchema,
  year: v.pipe(v.number(), v.integer()),
  title: textSchema,
  /** What the publication is, in one sentence. */
  description: localizedSchema,
  url: v.pipe(v.string(), v.url('a web address')),
  /** Number of lines of the extracted source text; no source may point past it. */
  lines: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

export type Publication = v.InferOutput<typeof publicationSchema>;
