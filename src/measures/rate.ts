import { derivedObservation } from './derived-observation.ts';
import { agrees, type Observation } from './observation.ts';

/**
 * 100 x numerator / denominator for each numerator: the denominator is the one of the same period (or without one)
 * whose dimension values all agree. Numerators without a denominator give nothing.
 */
export function rate(measure: string, numerators: Observation[], denominators: Observation[]): Observation[] {
  return numerators.flatMap((numerator) => {
    const denominator = denominators.find(
      (row) => row.period === numerator.period && agrees(row.dimensions, numerator.dimensions),
    );
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
