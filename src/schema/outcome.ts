import * as v from 'valibot';
import { idSchema } from './id.ts';
import { localizedSchema } from './localized.ts';
import { periodSchema } from './period.ts';
import { cellBindingsSchema, cellReferenceSchema, figureReferenceSchema } from './reference.ts';

/**
 * What kind of thing a rate is, in the order of display: who got through the selection (`selection`), on what terms they
 * began (`conditions`), how what was begun ended (`completion`), who was at work or taken on afterwards (`placement`),
 * who moved on to something that the source does not name (`progression`), who was still there later (`retention`), what
 * part of a group was reached (`coverage`), or how things stood before anything was done (`baseline`). Rates of different
 * kinds answer different questions.
 */
export const outcomeKinds = [
  'selection',
  'conditions',
  'completion',
  'placement',
  'progression',
  'retention',
  'coverage',
  'baseline',
] as const;

/** What a high percentage means: more of what was hoped for, more of what was not, or neither. */
const directionSchema = v.picklist(['higher-is-better', 'higher-is-worse', 'neither']);

/** One of {@link outcomeKinds}. */
export const outcomeKindSchema = v.picklist(outcomeKinds);

/** Whether a rate is something that a practice came to: a baseline is not, wherever outcomes are counted. */
export function isOutcome({ kind }: { kind: OutcomeKind }): boolean {
  return kind !== 'baseline';
}

/** Whether a rate tells what came of those who began, not who could begin and on what terms. */
export function isResult({ kind }: { kind: OutcomeKind }): boolean {
  return isOutcome({ kind }) && kind !== 'selection' && kind !== 'conditions';
}

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
  /** What the rate says of people, as the end of "x % …": "passed the screening". */
  label: localizedSchema,
  kind: outcomeKindSchema,
  /** What counts as success; equal ids mean that outcomes count the same success. */
  criterion: idSchema,
  /** How this practice defines that success, where another with the same criterion defines it otherwise or not at all. */
  definition: v.optional(namedSchema),
  /** Who was counted. `partOf` is the id of a population that holds this one, so that the two overlap. */
  population: v.strictObject({ ...namedSchema.entries, partOf: v.optional(idSchema) }),
  /** Whom the percentage is of: all who started, all who ended. */
  base: namedSchema,
  moment: momentSchema,
  /** Outcomes with one criterion have one direction. */
  direction: directionSchema,
  /** What the reader has to know before reading anything into the rate; numbers in braces. */
  caveats: v.array(localizedSchema),
  /** The figures that stand in braces in the caveats. */
  values: v.optional(cellBindingsSchema, {}),
  rates: v.pipe(v.array(outcomeRateSchema), v.nonEmpty('at least one rate')),
});

/** All outcomes in one file, as the build publishes it: `data/outcomes.json`. */
export const outcomesSchema = v.object({ outcomes: v.array(outcomeSchema) });

export type Direction = v.InferOutput<typeof directionSchema>;
export type OutcomeKind = v.InferOutput<typeof outcomeKindSchema>;
export type Outcome = v.InferOutput<typeof outcomeSchema>;
