import * as v from 'valibot';
import { fieldSchema, fromZero, measuresSchema, whereSchema, type Kind } from '#charts/kind.ts';
import { idSchema } from '#schema/id.ts';

const encoding = v.strictObject({
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
});

/** Lengths from zero, for counts and amounts in one unit a panel. */
export const bar: Kind<v.InferOutput<typeof encoding>> = {
  encoding,
  form: 'drawing',
  office: 'bars',
  shows: 'value',
  colours: 'by-series',
  seriesNames: 'legend',
  priorityField: 'category',
  units: 'one',
  hasScalePerUnit: true,
  hasIntervals: false,
  hasHollowMarks: false,
  takesUnlabelled: false,
  sorts: ['value', 'name'],
  followsPlot: 'over-time',
  canStandInColumns: false,
  domain: fromZero,
};
