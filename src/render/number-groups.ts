import type { Panel, Point } from '#charts/model.ts';

/** A figure with the words that name it. */
export interface NamedFigure {
  point: Point;
  name: string;
  /** The unit word; null where the name says it already, or nothing is counted. */
  unit: string | null;
}

/** Figures below one head; a head of null stands for none. */
export interface NumberGroup {
  title: string | null;
  figures: NamedFigure[];
}

/** The figures of a chart of numbers. A panel of one figure needs no head: the head names the figure, and neighbours stand in one list. */
export function numberGroups(panels: Panel[]): NumberGroup[] {
  return panels.reduce<NumberGroup[]>((groups, { title, points }) => {
    const [only] = points;
    const last = groups.at(-1);
    if (points.length !== 1 || !only || !title) {
      return [...groups, { title, figures: points.map((point) => named(point, nameOf(point))) }];
    }
    const figure = named(only, [title, nameOf(only)].filter(Boolean).join(' – '));
    return last && last.title === null
      ? [...groups.slice(0, -1), { title: null, figures: [...last.figures, figure] }]
      : [...groups, { title: null, figures: [figure] }];
  }, []);
}

function named(point: Point, name: string): NamedFigure {
  const saysUnit = point.unit === '' || point.missing !== null || name.toLowerCase().includes(point.unit.toLowerCase());
  return { point, name, unit: saysUnit ? null : point.unit };
}

function nameOf({ category, series }: Point): string {
  return [category.label, series?.label].filter(Boolean).join(' – ');
}
