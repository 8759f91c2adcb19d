import { mostNames } from '#charts/focus.ts';
import type { WholeChart } from '#charts/model.ts';
import type { PracticeEntry } from '#schema/contents.ts';
import type { Dataset } from '#schema/dataset.ts';
import type { Panel } from '#view/view-state.ts';

/** The chart of the gallery that answers a question of the panel for all practices; null where there is none. */
export const wholeCharts: Record<Panel, string | null> = {
  reach: null,
  outcomes: 'outcome-rates',
  costs: 'costs-as-published',
  time: 'practice-timeline',
};

/**
 * Where the answer to a question for some practices stands among all answers.
 * @param dataset what that chart is made of
 */
export function wholeChart(
  panel: Panel,
  practices: readonly PracticeEntry[],
  { rows }: Dataset,
): WholeChart | undefined {
  const chart = wholeCharts[panel];
  if (chart === null) return undefined;
  const all = [...new Set(rows.flatMap(({ dimensions }) => dimensions?.['practice'] ?? []))];
  const own = all.filter((id) => practices.some((practice) => practice.id === id));
  return { chart, focus: own.length === all.length || all.length > mostNames ? [] : own };
}
