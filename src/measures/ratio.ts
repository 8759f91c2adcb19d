import { counterpart } from './counterpart.ts';
import { derivedObservation } from './derived-observation.ts';
import type { Observation } from './observation.ts';

/** Numerator / denominator for each numerator and its {@link counterpart}, in the unit of the derived measure. */
export function ratio(measure: string, numerators: Observation[], denominators: Observation[]): Observation[] {
  return numerators.flatMap((numerator) => {
    const denominator = counterpart(numerator, denominators);
    if (!denominator) return [];
    const { dimensions, period } = numerator;
    return derivedObservation(
      measure,
      'ratio',
      { dimensions, period },
      [numerator, denominator],
      ([part = 0, whole = 0]) => (whole > 0 ? part / whole : null),
    );
  });
}
