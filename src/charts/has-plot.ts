import { kinds } from './kinds.ts';
import type { ChartModel } from './model.ts';

/** Whether a chart is drawn as high as the plot that its place has room for, such as columns and lines are. */
export function hasPlot({ kind, isTemporal }: Pick<ChartModel, 'kind' | 'isTemporal'>): boolean {
  const { followsPlot } = kinds[kind];
  return followsPlot === 'always' || (followsPlot === 'over-time' && isTemporal);
}
