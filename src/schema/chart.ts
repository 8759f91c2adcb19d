import * as v from 'valibot';
import { idSchema } from './id.ts';
import { localizedSchema } from './localized.ts';
import { periodSchema } from './period.ts';
import { cellReferenceSchema } from './reference.ts';

/** What spreads the marks: `period`, `measure`, or the id of a dimension. */
const fieldSchema = idSchema;

/** Ids of the measures that are drawn, in this order. */
const measuresSchema = v.pipe(v.array(idSchema), v.nonEmpty('at least one measure'));

/** The rows that are drawn: for a dimension only these values, in this order. Absent means all. */
const whereSchema = v.optional(
  v.record(idSchema, v.pipe(v.array(idSchema), v.nonEmpty('at least one dimension value'))),
);

const commonEntries = {
  $schema: v.optional(v.literal('../schema/chart.schema.json')),
  id: idSchema,
  /** The dataset whose rows are drawn. */
  dataset: idSchema,
  /** Place among all charts, from low to high; charts of one practice stand together. */
  order: v.pipe(v.number(), v.integer('a whole number'), v.minValue(1, 'a number from 1')),
  /** The finding, as a sentence; numbers in braces. */
  title: localizedSchema,
  /** Measure, unit, population, period. */
  subtitle: localizedSchema,
  /** Caveats. */
  note: v.optional(localizedSchema),
  /** What the chart shows, for readers who do not see it; numbers in braces. */
  alternative: localizedSchema,
  /** The figures that stand in braces in the texts. `dataset` may be left out: then it is the chart's own. */
  values: v.record(idSchema, v.strictObject({ ...cellReferenceSchema.entries, dataset: v.optional(idSchema) })),
};

/** Lengths from zero, for counts and amounts in one unit a panel. */
const barSchema = v.strictObject({
  ...commonEntries,
  kind: v.literal('bar'),
  encoding: v.strictObject({
    measures: measuresSchema,
    /** One bar, or group of bars, for each value of this field. */
    category: fieldSchema,
    /** Bars within a group. */
    series: v.optional(fieldSchema),
    /** One panel for each value of this field. Panels of one unit share their scale. */
    facet: v.optional(fieldSchema),
    /** A derived measure printed after each value, such as the share of the total. */
    detail: v.optional(idSchema),
    /** `priority` draws each category, which must be the priorities, in its own colour. */
    colour: v.optional(v.literal('priority')),
    where: whereSchema,
  }),
});

/** A development over periods: two or more measures or groups in one unit, each a line with its name at the end. */
const lineSchema = v.strictObject({
  ...commonEntries,
  kind: v.literal('line'),
  encoding: v.strictObject({
    measures: measuresSchema,
    /** One line for each value of this field. */
    series: fieldSchema,
    where: whereSchema,
  }),
});

/** Percentages as dots on 0-100, with their Wilson interval and 'x of n' where the counts are known. */
const rateSchema = v.strictObject({
  ...commonEntries,
  kind: v.literal('rate'),
  encoding: v.strictObject({
    measures: measuresSchema,
    /** One dot for each value of this field. */
    category: fieldSchema,
    /** One panel for each value of this field; they share the scale. */
    facet: v.optional(fieldSchema),
    /** False leaves the intervals out; absent draws them. */
    intervals: v.optional(v.literal(false)),
    where: whereSchema,
  }),
});

/** A whole and its parts: one bar a whole, one segment a part. */
const splitSchema = v.strictObject({
  ...commonEntries,
  kind: v.literal('split'),
  encoding: v.strictObject({
    measures: measuresSchema,
    /** One whole for each value of this field; absent means a single whole. */
    category: v.optional(fieldSchema),
    /** The parts. */
    series: fieldSchema,
    /** A derived measure printed after each value, such as the share of the whole. */
    detail: v.optional(idSchema),
    where: whereSchema,
  }),
});

/** Stretches of time on a calendar: one line for each category, one bar for each row's period. */
const timelineSchema = v.strictObject({
  ...commonEntries,
  kind: v.literal('timeline'),
  encoding: v.strictObject({
    measures: measuresSchema,
    /** One line of the calendar for each value of this field. */
    category: fieldSchema,
    /** What names the bars within a line. */
    series: v.optional(fieldSchema),
    /** First and last moment of the calendar; what runs longer is drawn with an open end. */
    range: v.strictObject({ from: periodSchema, to: periodSchema }),
    where: whereSchema,
  }),
});

/** Figures that share no axis (other units, other windows, or no label): printed large, one beside the other. */
const numbersSchema = v.strictObject({
  ...commonEntries,
  kind: v.literal('numbers'),
  encoding: v.strictObject({
    measures: measuresSchema,
    /** What names each figure. */
    category: fieldSchema,
    /** A second name, where one does not tell figures apart. */
    series: v.optional(fieldSchema),
    /** A head above each group of figures. */
    facet: v.optional(fieldSchema),
    where: whereSchema,
  }),
});

/** Yes or no for each pair of two dimensions: a table of marks. */
const matrixSchema = v.strictObject({
  ...commonEntries,
  kind: v.literal('matrix'),
  encoding: v.strictObject({
    /** The one measure: 1 for a mark, 0 for none. */
    measures: v.strictTuple([idSchema]),
    /** A row for each value of this field. */
    category: fieldSchema,
    /** A column for each value of this field. */
    series: fieldSchema,
    /** `priority` draws each mark in the colour of its priority; the columns must be the priorities. */
    colour: v.optional(v.literal('priority')),
  }),
});

/** A chart: one declaration over one dataset. Its id is stable for ever: it stands in other people's pages. */
export const chartSchema = v.variant('kind', [
  barSchema,
  lineSchema,
  rateSchema,
  splitSchema,
  timelineSchema,
  numbersSchema,
  matrixSchema,
]);

export type ChartDefinition = v.InferOutput<typeof chartSchema>;
export type ChartKind = ChartDefinition['kind'];
