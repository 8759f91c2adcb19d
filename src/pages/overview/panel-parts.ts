import type { ChartMaker } from '#figure/load-chart.ts';
import type { Dataset } from '#schema/dataset.ts';
import type { Outcome } from '#schema/outcome.ts';
import type { Unit } from '#schema/vocabulary.ts';

/** What the answers are made of: what all practices reached, cost and came to, and when they ran. */
export interface PanelData {
  outcomes: Outcome[];
  rates: Dataset;
  reach: Dataset;
  costs: Dataset;
  periods: Dataset;
  units: Unit[];
}

/** What the figures of some practices say to one question. */
export interface PanelAnswer {
  sentence: string;
  /** Makes a chart of the figures, as far as they may stand together and there is room; null where there are none. */
  make: ChartMaker | null;
  /** The measures of which one is drawn; empty where the question has no more than one to choose from. */
  measures: readonly PanelMeasure[];
  /** The id of the one that is drawn; null where there is none. */
  measure: string | null;
}

/** One of several measures, of which no two may stand on one axis. */
interface PanelMeasure {
  id: string;
  label: string;
}

/** At most so many figures are drawn; the rest is counted. */
export const mostDrawn = 12;
