import { groupOver } from './group-over.ts';
import type { MeasureFunction } from './measure-function.ts';

/** The totals over one dimension or all periods, one for each combination of the other dimensions and periods. */
export const sum: MeasureFunction<'sum'> = {
  names: { measure: 'measure', over: 'dimension-or-period' },
  gives: 'total',
  laterInputs: 'raise',
  match: ({ measure, over }, rowsOf) =>
    groupOver(rowsOf(measure), over).map(({ dimensions, period, members }) => ({
      dimensions,
      period,
      inputs: members,
    })),
  compute: (values) => values.reduce((total, value) => total + value, 0),
  formula: (inputs, { number }) => inputs.map((input) => number(input)).join(' + '),
};
