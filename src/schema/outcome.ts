import * as v from 'valibot';
import { idSchema } from './id.ts';
import { localizedSchema } from './localized.ts';
import { periodSchema } from './period.ts';
import { cellReferenceSchema, figureReferenceSchema } from './reference.ts';

/**
 * What kind of thing a rate is, in the order of display: who was let in (`selection`), who finished what was begun
 * (`completion`), who found a job or a workplace (`placement`), who was still there later (`retention`), or how things
 * stood before anything was done (`baseline`). Rates of different kinds answer different questions.
 */
export const outcomeKinds = ['selection', 'completion', 'placement', 'retention', 'baseline'] as const;

/** One of {@link outcomeKinds}. */
export const outcomeKindSchema = v.picklist(outcomeKinds);

/** Something that two rates can have in common: equal ids mean the same thing. */
const namedSchema = v.strictObject({ id: idSchema, label: localizedSchema });

/** When it was measured; null where the source does not say, or says something that cannot be. */
const momentSchema = v.nullable(namedSchema);

const rateEntries = {
  /** The cohort or the reference period that was counted; null when the source names none. */
  window: v.nullable(periodSchema),
  /** Takes the place of the moment of the outcome. */
  moment: v.optional(momentSchema),
  /** Come after those of the outcome. */
  caveats: v.optional(v.array(localizedSchema)),
};

/** One rate of an outcome. Its numbers are figures of datasets, never typed in. */
const outcomeRateSchema = v.union([
  v.strictObject({ ...rateEntries, numerator: cellReferenceSchema, denominator: cellReferenceSchema }),
  /** A percentage whose counts the source does not give: no n, so no interval. */
  v.strictObject({ ...rateEntries, percentage: figureReferenceSchema }),
]);

/** One definition of success in one practice, with its rates: `data/outcomes/<id>.json`. */
export const outcomeSchema = v.strictObject({
  $schema: v.optional(v.literal('../schema/outcome.schema.json')),
  id: idSchema,
  practice: idSchema,
  /** Place among the outcomes; as for charts, that of the practice times 100 and more. */
  order: v.pipe(v.number(), v.integer('a whole number'), v.minValue(1, 'a number from 1')),
  /** What the rate says of people, as the end of "x % …": "screened positive". */
  label: localizedSchema,
  kind: outcomeKindSchema,
  /** What counts as success; equal ids mean that outcomes use the same definition. */
  criterion: idSchema,
  /** Who was counted. `partOf` is the id of a population that holds this one, so that the two overlap. */
  population: v.strictObject({ ...namedSchema.entries, partOf: v.optional(idSchema) }),
  /** Whom the percentage is of: all who started, all who ended. */
  base: namedSchema,
  moment: momentSchema,
  /** True where the organisers decide the numbers, so that chance plays no part: how many are drawn by lot. */
  isSetByOrganiser: v.optional(v.boolean(), false),
  /** What the reader has to know before reading anything into the rate. */
  caveats: v.array(localizedSchema),
  rates: v.pipe(v.array(outcomeRateSchema), v.nonEmpty('at least one rate')),
});

/** All outcomes in one file, as the build publishes it: `data/outcomes.json`. */
export const outcomesSchema = v.object({ outcomes: v.array(outcomeSchema) });

export type OutcomeKind = v.InferOutput<typeof outcomeKindSchema>;
export type Outcome = v.InferOutput<typeof outcomeSchema>;
