import type { Contents, PracticeEntry } from '#schema/contents.ts';
import type { ViewState } from '#view/view-state.ts';

/** The practices that the view compares, in their order: the chosen ones, else all that declare a chosen priority. */
export function comparedPractices(
  { practices }: Pick<Contents, 'practices'>,
  { practice, priority }: Pick<ViewState, 'practice' | 'priority'>,
): PracticeEntry[] {
  if (practice.length > 0) return practices.filter(({ id }) => practice.includes(id));
  return practices.filter(({ priorities }) => priorities.some((id) => priority.includes(id)));
}
