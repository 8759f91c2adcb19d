import * as v from 'valibot';
import { idSchema } from './id.ts';
import { sourcedTextSchema } from './sourced-text.ts';
import { termSchema } from './vocabulary.ts';

/** The challenges of all practices, as the build publishes them: `data/challenges.json`. */
export const challengesSchema = v.object({
  /** In the order of display. */
  themes: v.array(termSchema),
  /** In the order of the practices, with the numbers in their texts filled in. */
  challenges: v.array(
    v.object({
      ...sourcedTextSchema.entries,
      practice: idSchema,
      /** Null where no theme fits. */
      theme: v.nullable(idSchema),
    }),
  ),
});

export type Challenges = v.InferOutput<typeof challengesSchema>;
