import type { PracticeEntry } from '#schema/contents.ts';
import type { ChartModel } from './model.ts';

/** How many figures a chart has, and of how many something has to be said. */
export function certaintyOf({ panels, origins }: Pick<ChartModel, 'panels' | 'origins'>): PracticeEntry['certainty'] {
  const points = panels.flatMap((panel) => panel.points);
  const lost = points.filter(({ missing }) => missing === 'lost-in-source-text').length;
  return {
    figures: points.length,
    derived: origins.filter(({ formula }) => formula).length,
    lost,
    missing: points.filter(({ missing }) => missing !== null).length - lost,
    unsure: points.filter(({ reading }) => reading !== 'certain').length,
  };
}
