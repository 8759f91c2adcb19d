import { counterpart } from './counterpart.ts';
import { derivedObservation } from './derived-observation.ts';
import type { Observation } from './observation.ts';

/** The whole number that a printed percentage of a known total stands for, for each percentage. */
export function count(measure: string, percentages: Observation[], totals: Observation[]): Observation[] {
  return percentages.flatMap((percentage) => {
    const total = counterpart(percentage, totals);
    if (!total) return [];
    const { dimensions, period } = percentage;
    return derivedObservation(measure, 'count', { dimensions, period }, [percentage, total], ([share = 0, whole = 0]) =>
      Math.round((share * whole) / 100),
    );
  });
}
