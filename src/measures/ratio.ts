import { derivedObservation } from './derived-observation.ts';
import { agrees, type Observation } from './observation.ts';

/** Numerator / denominator for each numerator, in the unit of the derived measure; rows are matched as in {@link rate}. */
export function ratio(measure: string, numerators: Observation[], denominators: Observation[]): Observation[] {
  return numerators.flatMap((numerator) => {
    const denominator = denominators.find(
      (row) => row.period === numerator.period && agrees(row.dimensions, numerator.dimensions),
    );
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
