import type { ChartEntry } from '#schema/contents.ts';
import { questionsOf, type Question } from '#view/chart-questions.ts';

/** So many charts of a group are shown at most. */
export const mostRelated = 4;

/** Charts beside another, for one reason. */
export interface RelatedCharts {
  /** The question that they answer too; null for those of the same practice, or across all practices like it. */
  question: Question | null;
  /** The nearest first: those with the most topics in common, then in the order of the gallery. */
  charts: ChartEntry[];
}

/**
 * The charts that go with one: those of the same practice, and those of others that answer the same questions. Each
 * stands once, under the first reason that there is.
 */
export function relatedCharts(chart: ChartEntry, charts: readonly ChartEntry[]): RelatedCharts[] {
  const others = charts.filter(({ id }) => id !== chart.id);
  const own = others.filter(({ practice }) => practice === chart.practice);
  const taken = new Set(own);
  const byQuestion = questionsOf(chart).map((question): RelatedCharts => {
    const answering = others.filter((other) => !taken.has(other) && questionsOf(other).includes(question));
    for (const other of answering) taken.add(other);
    return { question, charts: answering.toSorted((one, other) => shared(chart, other) - shared(chart, one)) };
  });
  return [...byQuestion, { question: null, charts: own }].filter((group) => group.charts.length > 0);
}

/** How many topics two charts have in common. */
function shared(one: ChartEntry, other: ChartEntry): number {
  return one.topics.filter((topic) => other.topics.includes(topic)).length;
}
