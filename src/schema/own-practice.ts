import * as v from 'valibot';
import { idSchema } from './id.ts';
import { textSchema } from './localized.ts';
import { outcomeKindSchema } from './outcome.ts';
import { periodSchema } from './period.ts';

/** The most figures of a reader's own practice. */
export const mostFigures = 200;

/** The most characters of one text in a reader's own practice. */
const longestText = 120;

/** A text of the reader, in the reader's own language: what practices take, and nothing that a spreadsheet would run. */
const ownTextSchema = v.pipe(
  textSchema,
  v.maxLength(longestText, `a text of at most ${longestText} characters`),
  v.check((text) => !/[\p{Cs}\uFFFD]/u.test(text), 'a text without broken characters'),
  v.check((text) => !/[{}]/.test(text), 'a text without braces'),
  v.check((text) => !/^[=+\-@＝＋－＠]/.test(text), 'a text that does not begin with =, +, - or @'),
);

/** May be left empty: the reader does not say. */
function orEmpty<Schema extends v.GenericSchema<string>>(schema: Schema) {
  return v.union([v.literal(''), schema]);
}

const numberSchema = v.pipe(
  v.number(),
  v.finite('a finite number'),
  v.minValue(0, 'a number from 0'),
  v.maxValue(1e12, 'a number of at most 1e12'),
  v.check((value) => Math.round(value * 100) / 100 === value, 'a number with at most two decimals'),
);

const countSchema = v.pipe(numberSchema, v.integer('a whole number'));

/**
 * A rate: counts, or a percentage whose counts are not known. Texts that two figures of the practice have in common
 * mean the same people, base or moment.
 */
const outcomeFigureSchema = v.pipe(
  v.strictObject({
    type: v.literal('outcome'),
    /** What the rate says of people: "passed". */
    label: ownTextSchema,
    kind: outcomeKindSchema,
    /** Id of a published definition of success that this rate shares; empty for a definition of its own. */
    criterion: orEmpty(idSchema),
    /** How many succeeded; null where a percentage stands. */
    part: v.nullable(countSchema),
    /** Of how many; null where a percentage stands. */
    whole: v.nullable(v.pipe(countSchema, v.minValue(1, 'a whole number from 1'))),
    /** The percentage, where the counts are not known; null where they are. */
    percentage: v.nullable(v.pipe(numberSchema, v.maxValue(100, 'a percentage from 0 to 100'))),
    /** Who was counted. */
    population: ownTextSchema,
    /** Whom the percentage is of: all who started, all who ended. */
    base: ownTextSchema,
    /** When it was measured; empty when that is not known. */
    moment: orEmpty(ownTextSchema),
    /** The cohort or the reference period; empty when there is none. */
    period: orEmpty(periodSchema),
  }),
  v.forward(
    v.partialCheck(
      [['part'], ['whole'], ['percentage']],
      ({ part, whole, percentage }) => whole !== null || (part === null && percentage !== null),
      'a whole number from 1 beside the part, or a percentage',
    ),
    ['whole'],
  ),
  v.forward(
    v.partialCheck(
      [['part'], ['whole']],
      ({ part, whole }) => whole === null || part !== null,
      'a whole number beside the whole',
    ),
    ['part'],
  ),
  v.forward(
    v.partialCheck(
      [['part'], ['whole']],
      ({ part, whole }) => part === null || whole === null || part <= whole,
      'a part that is not more than the whole',
    ),
    ['part'],
  ),
  v.forward(
    v.partialCheck(
      [['whole'], ['percentage']],
      ({ whole, percentage }) => whole === null || percentage === null,
      'no percentage beside counts: it follows from them',
    ),
    ['percentage'],
  ),
);

/** An amount in euro. */
const costFigureSchema = v.strictObject({
  type: v.literal('cost'),
  label: ownTextSchema,
  value: numberSchema,
  /** What the amount is: a subsidy, a ceiling, the wages of one year, an estimate. */
  nature: ownTextSchema,
  period: orEmpty(periodSchema),
});

/**
 * A practice that a reader puts beside the published ones. It stays on the reader's device.
 * @param isUnit tells the ids of units in which reach is counted
 */
export function ownPracticeSchema(isUnit: (id: string) => boolean) {
  /** How many were reached: people, companies, certificates. */
  const reachFigureSchema = v.strictObject({
    type: v.literal('reach'),
    label: ownTextSchema,
    value: numberSchema,
    /** An id of `data/units.json`. */
    unit: v.pipe(v.string(), v.check(isUnit, 'a unit of a count, such as persons or companies')),
  });
  return v.strictObject({
    name: ownTextSchema,
    // The number of figures is checked before any figure is, so that a list without end costs nothing.
    figures: v.pipe(
      v.array(v.unknown()),
      v.nonEmpty('at least one figure'),
      v.maxLength(mostFigures, `at most ${mostFigures} figures`),
      v.array(v.variant('type', [outcomeFigureSchema, reachFigureSchema, costFigureSchema])),
    ),
  });
}

export type OwnPractice = v.InferOutput<ReturnType<typeof ownPracticeSchema>>;
export type OwnFigure = OwnPractice['figures'][number];
export type OutcomeFigure = v.InferOutput<typeof outcomeFigureSchema>;
