import { matchCounterparts } from './counterpart.ts';
import type { MeasureFunction } from './measure-function.ts';

/**
 * 100 x (denominator - numerator) / denominator, for each numerator that has a counterpart: the share of all that are
 * not so. Of trainings that were stopped it is the highest share that can still succeed.
 */
export const remainder: MeasureFunction<'remainder'> = {
  names: { numerator: 'measure', denominator: 'measure' },
  gives: 'part',
  laterInputs: 'lower',
  match: ({ numerator, denominator }, rowsOf) =>
    matchCounterparts(rowsOf(numerator), rowsOf(denominator)).map((match) => ({
      ...match,
      inputs: match.inputs.toReversed(),
    })),
  counts: ([whole = 0, part = 0]) => ({ part: whole - part, whole }),
  formula: ([whole, part], { number }) =>
    whole && part ? `(${number(whole)} − ${number(part)}) ÷ ${number(whole)} × 100` : '',
};
