import * as v from 'valibot';
import { idSchema } from './id.ts';
import { localizedSchema, textSchema } from './localized.ts';
import {
  hasNothingWhenNull,
  hasReasonWhenNull,
  missingSchema,
  nothingWhenNull,
  observationEntries,
  reasonWhenNull,
} from './observation.ts';
import { outcomeKindSchema } from './outcome.ts';
import { periodSchema } from './period.ts';
import { cellBindingsSchema, figureReferenceSchema } from './reference.ts';
import { sourceSchema } from './source.ts';
import { sourcedTextSchema } from './sourced-text.ts';
import { urlSchema } from './url.ts';

/**
 * Texts that belong together, with an optional head: the strengths for workers, the steps for companies. `{name}` in any
 * text of a practice stands for a figure: a fact of the practice (by its id) or one of its `values`.
 */
const textGroupSchema = v.strictObject({
  title: v.optional(localizedSchema),
  items: v.pipe(v.array(sourcedTextSchema), v.nonEmpty('at least one item')),
});

/** Challenges that belong together, each with its theme. */
const challengeGroupSchema = v.strictObject({
  ...textGroupSchema.entries,
  items: v.pipe(
    v.array(
      v.strictObject({
        ...sourcedTextSchema.entries,
        /** An id from `data/challenge-themes.json`; absent where none fits. */
        theme: v.optional(idSchema),
      }),
    ),
    v.nonEmpty('at least one item'),
  ),
});

/** A single figure that belongs to no series: a training of 12 weeks, groups of at most 50. */
const factSchema = v.pipe(
  v.strictObject({
    id: idSchema,
    label: localizedSchema,
    /** An id from `data/units.json`. */
    unit: idSchema,
    ...observationEntries,
  }),
  v.forward(
    v.check((figure) => hasReasonWhenNull(figure), reasonWhenNull),
    ['value'],
  ),
  v.forward(
    v.check((figure) => hasNothingWhenNull(figure), nothingWhenNull),
    ['value'],
  ),
);

/** Whose money an amount is: companies, the funds of the sector, government, the partners together, or several of these. */
export const payers = ['employer', 'sector', 'public', 'partners', 'shared'] as const;

const payerSchema = v.picklist(payers);

const payerEntry = {
  /** Whose money it is; absent where there is none, or the source does not say. */
  payer: v.optional(payerSchema),
};

/** What the practice costs as published, and what kind of amount that is; amounts of different kinds are not comparable. */
const costSchema = v.pipe(
  v.unknown(),
  v.check(
    (cost) => typeof cost !== 'object' || cost === null || !('figure' in cost && 'missing' in cost),
    'either `figure`, or `missing` with `source`',
  ),
  v.union([
    v.strictObject({
      figure: figureReferenceSchema,
      /** What the amount is: a subsidy, a ceiling, the wages of one year, an estimate. */
      nature: localizedSchema,
      ...payerEntry,
    }),
    v.strictObject({ missing: missingSchema, nature: localizedSchema, source: sourceSchema, ...payerEntry }),
  ]),
);

/** How many people, companies or certificates the practice reached. Counts of different units are not comparable. */
const reachSchema = v.strictObject({
  figure: figureReferenceSchema,
  /** What was counted. */
  label: localizedSchema,
});

/** Why there is no rate of some kinds where the source says more than nothing: it counts something else, or nothing yet. */
const rateGapSchema = v.strictObject({
  /** The kinds without a rate. */
  kinds: v.pipe(v.array(outcomeKindSchema), v.nonEmpty('at least one kind')),
  ...sourcedTextSchema.entries,
});

/** A stretch of time in which the practice, or a phase of it, ran. */
const phaseSchema = v.strictObject({
  id: idSchema,
  label: localizedSchema,
  period: periodSchema,
  source: sourceSchema,
});

/** The fields of the ID card, in the order of the publication. */
export const cardFields = ['goal', 'what', 'audience', 'cost', 'period', 'coordination'] as const;

/** One inspiring practice: its ID card and every other block of its chapter. */
export const practiceSchema = v.strictObject({
  $schema: v.optional(v.literal('../schema/practice.schema.json')),
  id: idSchema,
  /** Place among the practices, from 1. */
  order: v.pipe(v.number(), v.integer('a whole number'), v.minValue(1, 'a number from 1')),
  name: localizedSchema,
  /** What the practice is, in one sentence. */
  summary: sourcedTextSchema,
  /** An id from `data/sectors.json`. */
  sector: idSchema,
  organisations: v.pipe(v.array(textSchema), v.nonEmpty('at least one organisation')),
  /** Ids from `data/target-groups.json`. */
  targetGroups: v.pipe(v.array(idSchema), v.nonEmpty('at least one target group')),
  /** The priorities that the practice declares to tackle. */
  priorities: v.array(v.strictObject({ id: idSchema, source: sourceSchema })),
  /** The figure that stands for the practice in the overview, as a short phrase with its numbers bound ("{passed} of {total} passed"). */
  keyFigure: localizedSchema,
  /** The ID card. */
  card: v.strictObject(v.entriesFromList(cardFields, sourcedTextSchema)),
  costs: v.array(costSchema),
  /** What employers pay for it or are spared, in words, as far as the source says. */
  employers: v.optional(v.array(sourcedTextSchema), []),
  reach: v.optional(v.array(reachSchema), []),
  /** Why it has no rate of a kind; of kinds that stand in none, the source says nothing. */
  rateGaps: v.optional(v.array(rateGapSchema), []),
  phases: v.pipe(v.array(phaseSchema), v.nonEmpty('at least one phase')),
  description: v.array(textGroupSchema),
  strengths: v.array(textGroupSchema),
  challenges: v.array(challengeGroupSchema),
  conditions: v.array(textGroupSchema),
  procedure: v.array(textGroupSchema),
  outcomes: v.array(textGroupSchema),
  funding: v.array(textGroupSchema),
  /** Other blocks of the chapter ('More information'). */
  more: v.array(textGroupSchema),
  /** Where the source contradicts itself or leaves something out, and how that is shown. */
  caveats: v.array(sourcedTextSchema),
  links: v.array(v.strictObject({ label: localizedSchema, url: urlSchema })),
  /** Figures of datasets that the texts above name in braces. */
  values: cellBindingsSchema,
  facts: v.array(factSchema),
});

export type TextGroup = v.InferOutput<typeof textGroupSchema>;
export type Fact = v.InferOutput<typeof factSchema>;
export type Payer = v.InferOutput<typeof payerSchema>;
export type Practice = v.InferOutput<typeof practiceSchema>;
