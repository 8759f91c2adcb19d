import type { Panel, Point } from '#charts/model.ts';

/** The ids of the series of which a panel has points, in order; one series without a name when it has none. */
export function seriesOf({ series, points }: Pick<Panel, 'series' | 'points'>): string[] {
  const present = series.filter(({ id }) => points.some((point) => point.series?.id === id));
  return present.length > 0 ? present.map(({ id }) => id) : [''];
}

/** One datum a category, as Recharts wants it; `points` keeps the way back to the model. A missing value has no length. */
export interface Datum {
  /** The name of the category, empty for the single one of a whole without name. */
  category: string;
  /** A point for each of {@link seriesOf}; undefined where the category has none. */
  points: (Point | undefined)[];
  [value: `value${number}`]: number;
}

/** The data of a panel, a datum for each of its categories in their order. */
export function dataOf(panel: Panel): Datum[] {
  const series = seriesOf(panel);
  return panel.categories.map((category) => {
    const points = series.map((id) =>
      panel.points.find((point) => point.category.id === category.id && (point.series?.id ?? '') === id),
    );
    const values = Object.fromEntries(points.map((point, index) => [`value${index}`, point?.value ?? 0]));
    return { category: category.label, points, ...values };
  });
}

/** The point that a mark stands for; Recharts hands the datum back with the mark. */
export function pointOf(mark: { payload?: { points?: (Point | undefined)[] } }, series: number): Point | undefined {
  return mark.payload?.points?.[series];
}
