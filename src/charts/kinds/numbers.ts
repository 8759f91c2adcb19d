import * as v from 'valibot';
import { fieldSchema, measuresSchema, whereSchema, type Kind } from '#charts/kind.ts';

const encoding = v.strictObject({
  measures: measuresSchema,
  /** What names each figure. */
  category: fieldSchema,
  /** A second name, where one does not tell figures apart. */
  series: v.optional(fieldSchema),
  /** A head above each group of figures. */
  facet: v.optional(fieldSchema),
  where: whereSchema,
});

/** Figures that share no axis (other units, other windows, or no label): printed large, one beside the other. */
export const numbers: Kind<v.InferOutput<typeof encoding>> = {
  encoding,
  form: 'numbers',
  office: 'numbers',
  shows: 'value',
  colours: 'one',
  seriesNames: 'direct',
  units: 'any',
  hasScalePerUnit: false,
  hasIntervals: false,
  hasHollowMarks: false,
  takesUnlabelled: true,
  sorts: ['name'],
  followsPlot: 'never',
  canStandInColumns: false,
  domain: () => null,
};
