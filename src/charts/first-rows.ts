import type { ChartModel, Panel } from './model.ts';

/** How many rows of marks a chart has, in all its panels. */
export function rowsOf({ panels }: ChartModel): number {
  return panels.reduce((sum, { categories }) => sum + categories.length, 0);
}

/**
 * A chart with some of its rows, in their order and on the same scale, for a place that has no room for all: those that
 * stand out first, then the others panel by panel. Its table stays whole.
 * @param count how many rows
 */
export function firstRows(model: ChartModel, count: number): ChartModel {
  const rows = model.panels.flatMap((panel) =>
    panel.categories.map(({ id }) => ({ panel: panel.id, id, isFaded: isFaded(panel, id) })),
  );
  const kept = rows.toSorted((a, b) => Number(a.isFaded) - Number(b.isFaded)).slice(0, Math.max(1, count));
  const panels = model.panels.flatMap((panel) => {
    const own = new Set(kept.filter((row) => row.panel === panel.id).map(({ id }) => id));
    if (own.size === 0) return [];
    const categories = panel.categories.filter(({ id }) => own.has(id));
    return { ...panel, categories, points: panel.points.filter(({ category }) => own.has(category.id)) };
  });
  return { ...model, panels };
}

function isFaded({ points }: Panel, category: string): boolean {
  return points.filter((point) => point.category.id === category).every((point) => point.isFaded);
}
