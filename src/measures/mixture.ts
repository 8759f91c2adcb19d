import { counterpart } from './counterpart.ts';
import type { Match, MeasureFunction } from './measure-function.ts';

/**
 * The sizes x and y of two groups of which the total and one amount are known:
 * x + y = total and (x · weight₁ + y · weight₂) · price = amount.
 * There is one weight for each of the two groups, such as the days of training that a person of the group takes.
 */
export const mixture: MeasureFunction<'mixture'> = {
  names: { total: 'measure', amount: 'measure', price: 'measure', weight: 'measure' },
  gives: 'figure',
  laterInputs: 'raise-or-lower',
  match: (derivation, rowsOf) =>
    rowsOf(derivation.total).flatMap((total): Match[] => {
      const amount = counterpart(total, rowsOf(derivation.amount));
      const price = counterpart(total, rowsOf(derivation.price));
      const [first, second, ...others] = rowsOf(derivation.weight);
      if (!amount || !price || !first || !second || others.length > 0) return [];
      return [
        [first, second],
        [second, first],
      ].map((weights) => ({
        dimensions: { ...total.dimensions, ...weights[0]?.dimensions },
        period: total.period,
        inputs: [total, amount, price, ...weights],
      }));
    }),
  compute: ([total = 0, amount = 0, price = 0, own = 0, other = 0]) =>
    own === other || price === 0 ? null : (amount / price - other * total) / (own - other),
  formula: (inputs, write) => {
    const [total, amount, price, own, other] = inputs.map((input) => write.number(input));
    return write.mixture(`x + y = ${total}`, `(${own} · x + ${other} · y) × ${price} = ${amount}`);
  },
};
