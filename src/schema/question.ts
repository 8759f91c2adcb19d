import * as v from 'valibot';
import { idSchema } from './id.ts';
import { localizedSchema } from './localized.ts';
import { mostPractices } from './most-practices.ts';
import { outcomeKinds } from './outcome.ts';

/** The sections of the comparison that may answer a question: all outcomes, those of one kind, or the costs. */
const answeringSections = ['outcomes', ...outcomeKinds, 'costs'] as const;

/** A question that readers often ask, and the practices whose comparison answers it. */
const questionSchema = v.strictObject({
  id: idSchema,
  text: localizedSchema,
  /** The section that answers it. */
  section: v.picklist(answeringSections),
  /** Ids of practices, in the order in which they are compared. */
  practices: v.pipe(
    v.array(idSchema),
    v.minLength(2, 'at least two practices'),
    v.maxLength(mostPractices, `at most ${mostPractices} practices`),
  ),
});

/** The questions above the comparison, in the order of display: `data/questions.json`. */
export const questionsSchema = v.strictObject({
  $schema: v.optional(v.literal('./schema/questions.schema.json')),
  questions: v.array(questionSchema),
});

export type Question = v.InferOutput<typeof questionSchema>;
