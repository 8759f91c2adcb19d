import * as v from 'valibot';
import { textSchema } from './localized.ts';

/**
 * The numbers of each line of the source text that has any, digits and words: `data/source-numbers.json`. With it, whoever
 * has the project can check the numbers of its texts without the source text.
 */
export const sourceNumbersSchema = v.strictObject({
  $schema: v.optional(v.literal('./schema/source-numbers.schema.json')),
  lines: v.record(v.pipe(v.string(), v.regex(/^[1-9]\d*$/, 'a line number from 1')), v.array(v.number())),
});

/** Words whose numbers need not stand in the lines that their text cites: `data/number-exceptions.json`. */
export const numberExceptionsSchema = v.strictObject({
  $schema: v.optional(v.literal('./schema/number-exceptions.schema.json')),
  exceptions: v.array(
    v.strictObject({
      /** The words as they stand in texts, the number among them. */
      words: textSchema,
      /** The one file of the data folder in which they may stand; absent for any. */
      file: v.optional(textSchema),
      /** Why the number is right. */
      reason: textSchema,
    }),
  ),
});

export type NumberException = v.InferOutput<typeof numberExceptionsSchema>['exceptions'][number];
