import type { ChartKind } from '#charts/kinds.ts';
import type { ChartModel, Point } from '#charts/model.ts';
import { layoutNames, layouts } from '#render/geometry.ts';
import { drawPictures } from '../../scripts/draw-pictures.ts';
import { everyInTier } from '../export/every-chart.ts';
import { readDrawings, type DrawnPanel } from './drawn-marks.ts';
import { rareCharts } from './rare-charts.ts';

/** A chart at one of the widths at which the build prints it, read back from its picture. */
export interface DrawnChart {
  /** Chart, language and width, for the name of a test. */
  name: string;
  model: ChartModel;
  /** Height of the plot of columns at this width, in pixels. */
  plot: number;
  /** In the order of the model. */
  panels: DrawnPanel[];
}

/** Charts that are drawings, drawn at every printed width. */
export async function drawnAs(charts: { name: string; model: ChartModel }[]): Promise<DrawnChart[]> {
  const pictures = await drawPictures(charts.map(({ model }) => model));
  return charts.flatMap(({ name, model }, index) =>
    layoutNames.slice(0, pictures[index]?.length).map((layout, place) => ({
      name: `${name}, ${layouts[layout].width} pixels wide`,
      model,
      plot: layouts[layout].plot,
      panels: readDrawings(pictures[index]?.[place] ?? '', model.panels),
    })),
  );
}

/** The charts of a kind that this run holds, and what no chart of the site has yet; see {@link drawnAs}. */
export function drawnInTier(kind: ChartKind): Promise<DrawnChart[]> {
  return drawnAs([...everyInTier.filter(({ model }) => model.kind === kind), ...rareCharts[kind]]);
}

/** The points that have a value. */
export function withValue({ panel }: DrawnPanel): Point[] {
  return panel.points.filter(({ value }) => value !== null);
}
