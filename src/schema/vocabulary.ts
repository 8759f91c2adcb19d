import * as v from 'valibot';
import { idSchema } from './id.ts';
import { localizedSchema } from './localized.ts';
import type { QuantityKind } from './quantity-kinds.ts';
import { sourcedTextSchema } from './sourced-text.ts';

/** One term of a vocabulary: a sector or a target group. */
export const termSchema = v.strictObject({ id: idSchema, label: localizedSchema });

/** What lists and filters know of a policy priority. */
export const priorityEntrySchema = v.object({
  ...termSchema.entries,
  /** A label of one or two words, for column heads. */
  short: localizedSchema,
});

/** A policy priority. The order of the list is the order of display and of the priority colours. */
const prioritySchema = v.strictObject({
  ...priorityEntrySchema.entries,
  /** What the priority asks for, in one or two sentences. */
  description: localizedSchema,
  /** Why the publisher calls for action, in our own words: what falls short in Flanders, and what is at stake. */
  diagnosis: v.pipe(v.array(sourcedTextSchema), v.nonEmpty('at least one text')),
});

/** A unit of measurement. */
const unitSchema = v.strictObject({
  ...termSchema.entries,
  /** The label after the number 1 ("week" beside "weeks"). */
  one: localizedSchema,
  /** `percent` and `euro` are written with their sign, `plain` numbers with the label, a `year` without separators. */
  style: v.picklist(['plain', 'percent', 'euro', 'year']),
  /** What it measures, where its style does not say so: plain numbers are counts. */
  kind: v.optional(v.picklist(['duration', 'other'])),
});

const kindOfStyle = { plain: 'count', percent: 'share', euro: 'amount', year: 'date' } as const;

/** What a unit measures. */
export function quantityKind({ style, kind }: Pick<Unit, 'style' | 'kind'>): QuantityKind {
  return kind ?? kindOfStyle[style];
}

/** The policy priorities: `data/priorities.json`. Each has a colour and a mark of its own. */
export const prioritiesSchema = v.strictObject({
  $schema: v.optional(v.literal('./schema/priorities.schema.json')),
  terms: v.pipe(
    v.array(prioritySchema),
    v.nonEmpty('at least one term'),
    v.maxLength(5, 'at most five priorities, one for each colour and mark'),
  ),
  /** How urgent the publisher finds new or stronger measures, in our own words. */
  urgency: v.pipe(v.array(sourcedTextSchema), v.nonEmpty('at least one text')),
});
/** The sectors or the target groups: `data/sectors.json`, `data/target-groups.json`. */
export const termsSchema = v.strictObject({
  $schema: v.optional(v.literal('./schema/terms.schema.json')),
  terms: v.pipe(v.array(termSchema), v.nonEmpty('at least one term')),
});
/** The units of measurement: `data/units.json`. */
export const unitsSchema = v.strictObject({
  $schema: v.optional(v.literal('./schema/units.schema.json')),
  terms: v.pipe(v.array(unitSchema), v.nonEmpty('at least one term')),
});

export type Priorities = v.InferOutput<typeof prioritiesSchema>;
export type Term = v.InferOutput<typeof termSchema>;
export type Priority = v.InferOutput<typeof prioritySchema>;
export type Unit = v.InferOutput<typeof unitSchema>;
