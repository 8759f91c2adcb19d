import type { ChartKind } from '#schema/chart.ts';

/**
 * The form in which a chart goes to an Office program: a chart that is edited there (`bars`, `lines`, `rates` with
 * intervals, `parts` of a whole), a `table`, `numbers` in words, or a `timeline` of shapes.
 */
type OfficeForm = 'bars' | 'lines' | 'rates' | 'parts' | 'table' | 'numbers' | 'timeline';

/** The form of each kind of chart. */
export const officeForms: Record<ChartKind, OfficeForm> = {
  bar: 'bars',
  line: 'lines',
  rate: 'rates',
  split: 'parts',
  timeline: 'timeline',
  numbers: 'numbers',
  matrix: 'table',
};
