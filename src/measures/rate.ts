import { matchCounterparts } from './counterpart.ts';
import type { MeasureFunction } from './measure-function.ts';

/** 100 x numerator / denominator, for each numerator that has a counterpart. */
export const rate: MeasureFunction<'rate'> = {
  names: { numerator: 'measure', denominator: 'measure' },
  gives: 'part',
  laterInputs: 'lower',
  match: ({ numerator, denominator }, rowsOf) => matchCounterparts(rowsOf(numerator), rowsOf(denominator)),
  counts: ([part = 0, whole = 0]) => ({ part, whole }),
  formula: (inputs, { number }) => `${inputs.map((input) => number(input)).join(' ÷ ')} × 100`,
};
