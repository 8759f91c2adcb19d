import * as v from 'valibot';
import { localizedSchema } from './localized.ts';
import { sourceSchema } from './source.ts';

/** A text in our own words with the place where it is found. */
export const sourcedTextSchema = v.strictObject({ ...localizedSchema.entries, source: sourceSchema });

export type SourcedText = v.InferOutput<typeof sourcedTextSchema>;
