import * as v from 'valibot';
import { fieldSchema, fromZero, measuresSchema, whereSchema, type Kind } from '#charts/kind.ts';

const encoding = v.strictObject({
  measures: measuresSchema,
  /** One line for each value of this field. */
  series: fieldSchema,
  where: whereSchema,
});

/** A development over periods: two or more measures or groups in one unit, each a line with its name at the end. */
export const line: Kind<v.InferOutput<typeof encoding>> = {
  encoding,
  form: 'drawing',
  office: 'lines',
  category: 'period',
  shows: 'value',
  colours: 'by-series',
  seriesNames: 'direct',
  units: 'one',
  hasScalePerUnit: false,
  hasIntervals: false,
  hasHollowMarks: false,
  takesUnlabelled: false,
  sorts: [],
  followsPlot: 'always',
  canStandInColumns: false,
  domain: fromZero,
};
