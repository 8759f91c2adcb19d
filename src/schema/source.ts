import * as v from 'valibot';
import { textSchema } from './localized.ts';

const lineSchema = v.pipe(v.number(), v.integer('a whole line number'), v.minValue(1, 'a line number from 1'));

/** The place of a text or a figure in the publication. */
export const sourceSchema = v.strictObject({
  /** The heading under which a reader of the publication finds it, in the publication's own language. */
  heading: textSchema,
  /** First and last line in the extracted source text, for whoever checks. */
  lines: v.pipe(
    v.strictTuple([lineSchema, lineSchema]),
    v.check(([from, to]) => from <= to, 'a first line that is not after the last line'),
  ),
});

export type Source = v.InferOutput<typeof sourceSchema>;
