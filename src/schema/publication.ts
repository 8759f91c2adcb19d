import * as v from 'valibot';
import { localizedSchema, textSchema } from './localized.ts';
import { urlSchema } from './url.ts';

/** The publication that the figures come from: what the source line, the citation and the about page say. */
export const publicationSchema = v.strictObject({
  $schema: v.optional(v.literal('./schema/publication.schema.json')),
  publisher: textSchema,
  year: v.pipe(v.number(), v.integer('a whole number')),
  title: textSchema,
  /** What the publication is, in one sentence. */
  description: localizedSchema,
  url: urlSchema,
  /** Number of lines of the extracted source text; no source may point past it. */
  lines: v.pipe(v.number(), v.integer('a whole number'), v.minValue(1, 'a number from 1')),
});

export type Publication = v.InferOutput<typeof publicationSchema>;
