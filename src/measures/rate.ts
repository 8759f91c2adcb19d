import { counterpart } from './counterpart.ts';
import { derivedObservation } from './derived-observation.ts';
import type { Observation } from './observation.ts';

/**
 * 100 x numerator / denominator for each numerator and its {@link counterpart}. Numerators without one give nothing.
 */
export function rate(measure: string, numerators: Observation[], denominators: Observation[]): Observation[] {
  return numerators.flatMap((numerator) => {
    const denominator = counterpart(numerator, denominators);
    if (!denominator) return [];
    const { dimensions, period } = numerator;
    const inputs = [numerator, denominator];
    const result = derivedObservation(measure, 'rate', { dimensions, period }, inputs, ([part = 0, whole = 0]) =>
      whole > 0 ? (100 * part) / whole : null,
    );
    const counts = result.value !== null && numerator.value !== null && denominator.value !== null;
    return [{ ...result, fraction: counts ? { part: numerator.value ?? 0, whole: denominator.value ?? 0 } : null }];
  });
}
