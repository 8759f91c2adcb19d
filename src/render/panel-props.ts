import type { ChartModel, Panel } from '#charts/model.ts';

/** What every drawing of a panel gets. */
export interface PanelProps {
  model: ChartModel;
  panel: Panel;
  /** The panels that stand beside each other in its row, itself among them. */
  row: readonly Panel[];
  /** Width in pixels. */
  width: number;
  /** Height of the plot of columns in pixels. */
  plot: number;
  /** Begin of the ids inside the drawing; unique in the document. */
  idBase: string;
}
