import * as v from 'valibot';
import { localizedSchema, textSchema } from './localized.ts';
import { urlSchema } from './url.ts';

/** The publication that the figures come from: what the source line, the citation and the about page say. */
export const publicationSchema = v.strictObject({
  $schema: v.optional(v.literal('./schema/publication.schema.json')),
  publisher: textSchema,
  year: v.pipe(v.number(), v.integer('a whole number')),
  title: textSchema,
  /** The language that it is written in, and with it the headings that sources name. */
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'the code of a language, such as nl')),
  /** What the publication is, in one sentence. */
  description: localizedSchema,
  url: urlSchema,
  /** Number of lines of the extracted source text; no source may point past it. */
  lines: v.pipe(v.number(), v.integer('a whole number'), v.minValue(1, 'a number from 1')),
});

export type Publication = v.InferOutput<typeof publicationSchema>;
