import * as v from 'valibot';
import { fieldSchema, measuresSchema, whereSchema, type Kind } from '#charts/kind.ts';

const encoding = v.strictObject({
  measures: measuresSchema,
  /** One dot for each value of this field. */
  category: fieldSchema,
  /** One panel for each value of this field; they share the scale. */
  facet: v.optional(fieldSchema),
  /** False leaves the intervals out; absent draws them. */
  intervals: v.optional(v.literal(false)),
  where: whereSchema,
});

/** Percentages as dots on 0-100, with their Wilson interval and 'x of n' where the counts are known. */
export const rate: Kind<v.InferOutput<typeof encoding>> = {
  encoding,
  form: 'drawing',
  office: 'rates',
  shows: 'value',
  colours: 'one',
  seriesNames: 'direct',
  units: 'percent',
  hasScalePerUnit: false,
  hasIntervals: true,
  hasHollowMarks: true,
  takesUnlabelled: false,
  sorts: ['value', 'name'],
  followsPlot: 'never',
  canStandInColumns: true,
  domain: () => [0, 100],
};
