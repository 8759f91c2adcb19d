import type { ChartModel, Panel, Point } from '#charts/model.ts';
import { messages } from '#i18n/messages.ts';

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
  /** True for records, whose figures each have an owner and a nature: they are listed line by line. */
  isList: boolean;
  figures: NamedFigure[];
}

/**
 * The figures of a chart of numbers. A panel of one figure needs no head, unless it is a record: the head names the figure,
 * and neighbours stand in one list. The head of figures whose names are lost says so.
 */
export function numberGroups({ panels, locale }: ChartModel): NumberGroup[] {
  return gather(panels).map(({ title, figures }) => {
    const haveLostNames = figures.every(({ point }) => point.reading === 'ambiguous');
    return {
      title: haveLostNames ? messages[locale].figure.lostNames(title) : title,
      isList: figures.every(({ point }) => isRecord(point)),
      figures,
    };
  });
}

/** Whether a figure has an owner and a nature; then neither is its head. */
function isRecord({ category, series }: Point): boolean {
  return category.label !== '' && series !== null;
}

/** The panels as groups; neighbours of one figure each become one. */
function gather(panels: Panel[]): Pick<NumberGroup, 'title' | 'figures'>[] {
  return panels.reduce<Pick<NumberGroup, 'title' | 'figures'>[]>((groups, { title, points }) => {
    const [only] = points;
    const last = groups.at(-1);
    if (points.length !== 1 || !only || !title || isRecord(only)) {
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
