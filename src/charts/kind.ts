import * as v from 'valibot';
import type { Problem } from '#data/invariants/unique.ts';
import type { Observation } from '#measures/observation.ts';
import type { Dataset } from '#schema/dataset.ts';
import { idSchema } from '#schema/id.ts';
import type { Sort } from './controls.ts';

/** What spreads the marks: `period`, `measure`, or the id of a dimension. */
export const fieldSchema = idSchema;

/** Ids of the measures that are drawn, in this order. */
export const measuresSchema = v.pipe(v.array(idSchema), v.nonEmpty('at least one measure'));

/** The rows that are drawn: for a dimension only these values, in this order. Absent means all. */
export const whereSchema = v.optional(
  v.record(idSchema, v.pipe(v.array(idSchema), v.nonEmpty('at least one dimension value'))),
);

/** How a chart maps its dataset to marks, whatever its kind. The schema of a kind says which fields it takes. */
export interface Encoding {
  /** Ids of the measures that are drawn, in this order. */
  measures: string[];
  /** The field that spreads the marks along the axis of names; absent for a single whole. */
  category?: string | undefined;
  /** The field that names the marks within a category. */
  series?: string | undefined;
  /** The field that spreads the marks over panels. */
  facet?: string | undefined;
  /** A derived measure that is written after each value. */
  detail?: string | undefined;
  /** The measure of the whole that each value is a part of; one for each measure where these differ. */
  whole?: string | Record<string, string> | undefined;
  /** `priority` draws each mark in the colour of its priority. */
  colour?: 'priority' | undefined;
  /** False leaves the confidence intervals out. */
  intervals?: false | undefined;
  /** The order of the categories as declared; that of the data when left out. */
  sort?: Exclude<Sort, 'source'> | undefined;
  /** First and last moment of a calendar. */
  range?: { from: string; to: string } | undefined;
  /** For a dimension only these values, in this order. */
  where?: Record<string, string[]> | undefined;
}

/** The rows that a definition selects, for the checks of its kind. */
export interface SelectedRows<Own extends Encoding = Encoding> {
  encoding: Own;
  dataset: Dataset;
  /** The rows that are drawn. */
  rows: Observation[];
  /** Every observation of the dataset, published and derived. */
  all: Observation[];
}

/** All that is known of a kind of chart, except how it is drawn (`render/kinds/`). */
export interface Kind<Own extends Encoding = Encoding> {
  /** Which fields the encoding of a definition takes. */
  encoding: v.GenericSchema<unknown, Own>;
  /** What it is made of: a drawing on a scale, an HTML table of marks, or HTML numbers. */
  form: 'drawing' | 'table' | 'numbers';
  /**
   * The form in which it goes to an Office program: a chart that is edited there (`bars`, which are columns over time,
   * `lines`, `rates` with intervals, `parts` of a whole), a `table`, `numbers` in words, or a `timeline` of shapes.
   */
  office: 'bars' | 'lines' | 'rates' | 'parts' | 'table' | 'numbers' | 'timeline';
  /** The field of the categories where the encoding does not name one; absent for none. */
  category?: 'period';
  /** What a mark says: its value, the period of its row, or yes or no. */
  shows: 'value' | 'period' | 'yes-or-no';
  /** What has a colour of its own: each series, each part of a whole (anew in every whole), or nothing. */
  colours: 'by-series' | 'by-part' | 'one';
  /** Where the names of the series stand: in a legend, or beside the marks. */
  seriesNames: 'legend' | 'direct';
  /** The field whose values may be priorities, drawn in their colours; absent where the encoding has no `colour`. */
  priorityField?: 'category' | 'series';
  /** Which units its measures may have: one for each panel, percent only, or any. */
  units: 'one' | 'percent' | 'any';
  /**
   * Whether a panel in another unit than the first has a scale of its own. Its marks take the second colour, unless series
   * have colours.
   */
  hasScalePerUnit: boolean;
  /** Whether it draws Wilson intervals where the counts are known, and says where they are not. */
  hasIntervals: boolean;
  /** Whether an approximate value is drawn as a hollow mark. */
  hasHollowMarks: boolean;
  /** Whether a figure whose label is lost may be shown: only where figures share no axis. */
  takesUnlabelled: boolean;
  /** The orders that its categories can take beside the declared one; none where the order is that of an axis. */
  sorts: readonly Exclude<Sort, 'source'>[];
  /** Where its drawing is as high as the plot that its place has room for: nowhere, over periods, or everywhere. */
  followsPlot: 'never' | 'over-time' | 'always';
  /** Whether its rows can stand in several columns beside each other, on the same scale. */
  canStandInColumns: boolean;
  /**
   * Lowest and highest value of the scale of a panel; null for none.
   * @param values those that share the scale
   */
  domain(values: number[], encoding: Own): readonly [number, number] | null;
  /** What must hold for the rows of a definition beyond what holds for every kind; absent for nothing. */
  problems?(selected: SelectedRows<Own>): Problem[];
}

/** From zero to the highest value, so that lengths are true; null where there is none. */
export function fromZero(values: number[]): readonly [number, number] | null {
  return values.length > 0 ? [0, Math.max(...values) || 1] : null;
}
