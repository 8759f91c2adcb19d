import { topics, type ChartEntry, type Topic } from '#schema/contents.ts';
import { outcomeKinds } from '#schema/outcome.ts';

/** The questions by which charts are related and found. All kinds of outcomes are one: what did it come to? */
const questions = ['outcomes', 'reach', 'cost', 'time', 'priorities'] as const;

/** One of {@link questions}. */
export type Question = (typeof questions)[number];

/** The questions that a chart answers, in their order. */
export function questionsOf({ topics: own }: Pick<ChartEntry, 'topics'>): Question[] {
  return questions.filter((question) => topicsOf(question).some((topic) => own.includes(topic)));
}

function topicsOf(question: Question): Topic[] {
  return topics.filter((topic) => topic === question || (question === 'outcomes' && isOutcome(topic)));
}

function isOutcome(topic: Topic): boolean {
  return outcomeKinds.some((kind) => kind === topic);
}
