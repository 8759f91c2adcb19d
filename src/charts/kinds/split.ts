import * as v from 'valibot';
import { isBeside } from '#charts/beside.ts';
import { fieldValue } from '#charts/fields.ts';
import { fieldSchema, fromZero, measuresSchema, whereSchema, type Kind, type SelectedRows } from '#charts/kind.ts';
import type { Problem } from '#data/invariants/unique.ts';
import { measureFunctions } from '#measures/measure-functions.ts';
import { idSchema } from '#schema/id.ts';

const encoding = v.strictObject({
  measures: measuresSchema,
  /** One whole for each value of this field; absent means a single whole. */
  category: v.optional(fieldSchema),
  /** The parts. */
  series: fieldSchema,
  /** A derived measure printed after each value, such as the share of the whole. */
  detail: v.optional(idSchema),
  where: whereSchema,
});

/** A whole and its parts: one bar a whole, one segment a part. */
export const split: Kind<v.InferOutput<typeof encoding>> = {
  encoding,
  form: 'drawing',
  office: 'parts',
  shows: 'value',
  colours: 'by-part',
  seriesNames: 'direct',
  units: 'one',
  hasScalePerUnit: false,
  hasIntervals: false,
  hasHollowMarks: false,
  takesUnlabelled: false,
  sorts: ['value', 'name'],
  followsPlot: 'always',
  canStandInColumns: true,
  domain: fromZero,
  problems: sharesAboveTheWhole,
};

/** The shares printed beside the parts of a whole are at most all of it. */
function sharesAboveTheWhole({ encoding: { category, detail }, dataset, rows, all }: SelectedRows): Problem[] {
  const derived = dataset.measures.find(({ id }) => id === detail)?.derived?.function;
  if (!derived || measureFunctions[derived].gives !== 'part') return [];
  const sums = new Map<string | null, number>();
  for (const row of rows) {
    const whole = category ? fieldValue(row, category) : null;
    const share = all.find((other) => other.measure === detail && isBeside(other, row))?.value ?? 0;
    sums.set(whole, (sums.get(whole) ?? 0) + share);
  }
  const most = Math.max(...sums.values());
  const expected = 'parts that add up to at most their whole, or kind "bar"';
  return most > 100.05 ? [{ path: '$.encoding.series', expected, received: `${Number(most.toFixed(2))}%` }] : [];
}
