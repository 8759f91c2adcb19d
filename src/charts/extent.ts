import type { Extent } from '#schema/contents.ts';
import { kinds } from './kinds.ts';
import type { ChartModel } from './model.ts';

/** How many rows of marks a strip has at most. */
const stripRows = 2;

/** How much room a chart takes among others. One across all practices is always a figure: its values are to be compared. */
export function extentOf({ kind, practice, panels }: Pick<ChartModel, 'kind' | 'practice' | 'panels'>): Extent {
  if (practice === null) return 'figure';
  if (panels.every(({ points }) => points.every(({ value }) => value === null))) return 'line';
  const rows = panels.reduce((sum, { categories }) => sum + categories.length, 0);
  return kinds[kind].form === 'numbers' || rows <= stripRows ? 'strip' : 'figure';
}
