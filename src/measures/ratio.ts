import { matchCounterparts } from './counterpart.ts';
import type { MeasureFunction } from './measure-function.ts';

/** Numerator / denominator, for each numerator that has a counterpart, in the unit of the derived measure. */
export const ratio: MeasureFunction<'ratio'> = {
  names: { numerator: 'measure', denominator: 'measure' },
  gives: 'figure',
  laterInputs: 'lower',
  match: ({ numerator, denominator }, rowsOf) => matchCounterparts(rowsOf(numerator), rowsOf(denominator)),
  compute: ([part = 0, whole = 0]) => (whole > 0 ? part / whole : null),
  formula: (inputs, { number }) => inputs.map((input) => number(input)).join(' ÷ '),
};
