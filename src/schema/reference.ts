import * as v from 'valibot';
import { idSchema } from './id.ts';
import { periodSchema } from './period.ts';

/** Points at exactly one observation of a dataset, published or derived. */
export const cellReferenceSchema = v.strictObject({
  dataset: idSchema,
  measure: idSchema,
  /** The dimension values of the row; absent for a measure without dimensions. */
  dimensions: v.optional(v.record(idSchema, idSchema)),
  /** The row's period; may be left out where measure and dimensions already point at one row. */
  period: v.optional(periodSchema),
});

/** Points at one figure: a cell of a dataset, or a single fact of the practice that holds the reference. */
export const figureReferenceSchema = v.union([cellReferenceSchema, v.strictObject({ fact: idSchema })]);

/** Names for the numbers in a text: `{passed}` in the text is replaced by the figure that `passed` points at. */
export const cellBindingsSchema = v.record(idSchema, cellReferenceSchema);

export type CellReference = v.InferOutput<typeof cellReferenceSchema>;
export type FigureReference = v.InferOutput<typeof figureReferenceSchema>;
