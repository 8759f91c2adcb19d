import { matchCounterparts } from './counterpart.ts';
import type { MeasureFunction } from './measure-function.ts';

/** The whole number that a printed percentage of a known total stands for, for each percentage that has a total. */
export const count: MeasureFunction<'count'> = {
  names: { percentage: 'measure', total: 'measure' },
  gives: 'figure',
  laterInputs: 'raise',
  match: ({ percentage, total }, rowsOf) => matchCounterparts(rowsOf(percentage), rowsOf(total)),
  compute: ([percentage = 0, total = 0]) => Math.round((percentage * total) / 100),
  formula: (inputs, { number, rounded }) => rounded(inputs.map((input) => number(input)).join(' × ')),
};
