import * as v from 'valibot';
import { idSchema } from './id.ts';
import { localizedSchema } from './localized.ts';
import { cellBindingsSchema } from './reference.ts';

/** A sentence on the overview, with its numbers bound, that leads to a chart. */
const findingSchema = v.strictObject({
  id: idSchema,
  text: localizedSchema,
  /** The chart that shows it. */
  chart: idSchema,
  values: cellBindingsSchema,
});

/** The sentences of the overview, in the order of display: `data/findings.json`. */
export const findingsSchema = v.strictObject({
  $schema: v.optional(v.literal('./schema/findings.schema.json')),
  findings: v.array(findingSchema),
});

/** The same as the build publishes them: with their numbers filled in. */
export const boundFindingsSchema = v.object({
  findings: v.array(v.omit(findingSchema, ['values'])),
});

export type BoundFindings = v.InferOutput<typeof boundFindingsSchema>;
export type Finding = v.InferOutput<typeof findingSchema>;
