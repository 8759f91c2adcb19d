import * as v from 'valibot';
import { idSchema } from './id.ts';
import { localizedSchema, localizedWordsSchema } from './localized.ts';

/** A term of the field, and the one word that stands for it in each language. */
const glossaryTermSchema = v.strictObject({
  id: idSchema,
  /** The word, as it stands within a sentence. */
  term: localizedSchema,
  /** What it means here, in one sentence. */
  definition: localizedSchema,
  /** Where it is used. */
  used: localizedSchema,
  /** Words that others use for the same thing and no text of ours does; a test holds that. */
  avoided: v.optional(localizedWordsSchema),
});

/** The terms of all texts: `data/glossary.json`. */
export const glossarySchema = v.strictObject({
  $schema: v.optional(v.literal('./schema/glossary.schema.json')),
  terms: v.array(glossaryTermSchema),
});

export type GlossaryTerm = v.InferOutput<typeof glossaryTermSchema>;
