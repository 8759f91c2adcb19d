import { kinds } from './kinds.ts';
import type { ChartModel, Panel } from './model.ts';

/**
 * The chart with its rows in several panels beside each other, on the same scale: for a place that is wide and low.
 * A chart that has panels already, or no rows to share out, comes back as it is; so do bars, whose length depends on the
 * room that the labels of their own panel leave.
 * @param columns how many panels, at least 1
 */
export function inColumns(model: ChartModel, columns: number): ChartModel {
  const [panel, ...others] = model.panels;
  if (
    !panel ||
    others.length > 0 ||
    columns < 2 ||
    !kinds[model.kind].canStandInColumns ||
    panel.categories.length < columns
  )
    return model;
  const each = Math.ceil(panel.categories.length / columns);
  const panels = Array.from({ length: columns }, (_, column) =>
    partOf(panel, column, panel.categories.slice(column * each, (column + 1) * each)),
  );
  return { ...model, panels: panels.filter(({ categories }) => categories.length > 0) };
}

function partOf(panel: Panel, column: number, categories: Panel['categories']): Panel {
  const ids = new Set(categories.map(({ id }) => id));
  const points = panel.points.filter(({ category }) => ids.has(category.id));
  return { ...panel, id: `${panel.id}-${column}`, categories, points };
}
