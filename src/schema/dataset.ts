import * as v from 'valibot';
import { idSchema } from './id.ts';
import { localizedSchema } from './localized.ts';
import {
  hasNothingWhenNull,
  hasReasonWhenNull,
  nothingWhenNull,
  observationEntries,
  reasonWhenNull,
} from './observation.ts';
import { otherPublicationSchema } from './other-publication.ts';

/** How a measure is computed from others of the same dataset. Each variant is one of `measureFunctions`. */
const derivationSchema = v.variant('function', [
  /** 100 x numerator / denominator, for each row of the numerator. Knows its n, so it has a Wilson interval. */
  v.strictObject({ function: v.literal('rate'), numerator: idSchema, denominator: idSchema }),
  /** 100 x (denominator - numerator) / denominator: the share of all that are not so. Knows its n. */
  v.strictObject({ function: v.literal('remainder'), numerator: idSchema, denominator: idSchema }),
  /** 100 x value / total over one dimension. */
  v.strictObject({ function: v.literal('share'), measure: idSchema, over: idSchema }),
  /** The total of a measure over one dimension, or over all its periods (`period`). */
  v.strictObject({ function: v.literal('sum'), measure: idSchema, over: idSchema }),
  /** Numerator / denominator, in the derived measure's own unit. */
  v.strictObject({ function: v.literal('ratio'), numerator: idSchema, denominator: idSchema }),
  /** A percentage of a total, rounded to a whole count. */
  v.strictObject({ function: v.literal('count'), percentage: idSchema, total: idSchema }),
  /** The two parts of a total that also explain an amount: part 1 + part 2 = total, and the sum of part x weight x price = amount. */
  v.strictObject({
    function: v.literal('mixture'),
    total: idSchema,
    amount: idSchema,
    price: idSchema,
    weight: idSchema,
  }),
]);

/** One thing that is counted or measured, in one unit. */
const measureSchema = v.strictObject({
  /** Unique in the dataset; what charts, figures and `figures.csv` name it by. */
  id: idSchema,
  /** What is counted or measured, in words. */
  label: localizedSchema,
  /** An id from `data/units.json`. */
  unit: idSchema,
  /** Present when the numbers are computed by code and none is typed in. */
  derived: v.optional(derivationSchema),
  /** A caveat that holds for the whole measure. */
  note: v.optional(localizedSchema),
});

/** A breakdown of the rows (level, site, status), with its values in order of display. Time is not a dimension: rows have a period. */
const dimensionSchema = v.strictObject({
  id: v.pipe(idSchema, v.notValues(['measure', 'period'], 'an id other than measure and period')),
  label: localizedSchema,
  values: v.pipe(v.array(v.strictObject({ id: idSchema, label: localizedSchema })), v.nonEmpty('at least one value')),
});

/** One observation. */
const rowSchema = v.pipe(
  v.strictObject({
    /** What is observed: the id of a measure of this dataset. */
    measure: idSchema,
    /** A value for each dimension that applies to the row. */
    dimensions: v.optional(v.record(idSchema, idSchema)),
    ...observationEntries,
    /** How the value was computed, for a row that the build copies from where it was. Data files leave it out. */
    computed: v.optional(localizedSchema),
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

/** A tidy table: one observation a row. */
export const datasetSchema = v.strictObject({
  $schema: v.optional(v.literal('../schema/dataset.schema.json')),
  id: v.pipe(
    idSchema,
    v.notValues(
      [
        'challenges',
        'contents',
        'corrections',
        'datapackage',
        'datasets',
        'figures',
        'findings',
        'glossary',
        'outcomes',
        'priorities',
        'units',
      ],
      'an id that is not the name of another published file',
    ),
  ),
  title: localizedSchema,
  /** The practice the figures are about; null for a dataset across all practices. */
  practice: v.nullable(idSchema),
  /** Where the figures hold: Flanders, Belgium, one company. */
  geography: localizedSchema,
  /** Who or what was counted. */
  population: localizedSchema,
  dimensions: v.array(dimensionSchema),
  measures: v.pipe(v.array(measureSchema), v.nonEmpty('at least one measure')),
  rows: v.pipe(v.array(rowSchema), v.nonEmpty('at least one row')),
  /** The other publications that its sources name, in full. The build writes them; data files leave them out. */
  publications: v.optional(v.array(otherPublicationSchema)),
});

export type Derivation = v.InferOutput<typeof derivationSchema>;
export type Row = v.InferOutput<typeof rowSchema>;
export type Dataset = v.InferOutput<typeof datasetSchema>;
