import { counterpart } from './counterpart.ts';
import { derivedObservation } from './derived-observation.ts';
import type { Observation } from './observation.ts';

/**
 * The sizes x and y of two groups of which the total and one amount are known:
 * x + y = total and (x · weight₁ + y · weight₂) · price = amount.
 * @param weights one row for each of the two groups, such as the days of training a person of the group takes
 */
export function mixture(
  measure: string,
  totals: Observation[],
  amounts: Observation[],
  prices: Observation[],
  weights: Observation[],
): Observation[] {
  return totals.flatMap((total) => {
    const amount = counterpart(total, amounts);
    const price = counterpart(total, prices);
    const [first, second] = weights;
    if (!amount || !price || !first || !second || weights.length !== 2) return [];
    return [first, second].map((weight) => {
      const other = weight === first ? second : first;
      const place = { dimensions: { ...total.dimensions, ...weight.dimensions }, period: total.period };
      const inputs = [total, amount, price, weight, other];
      return derivedObservation(
        measure,
        'mixture',
        place,
        inputs,
        ([whole = 0, sum = 0, unit = 0, own = 0, rest = 0]) =>
          own === rest || unit === 0 ? null : (sum / unit - rest * whole) / (own - rest),
      );
    });
  });
}
