import { derivedObservation } from './derived-observation.ts';
import { groupOver } from './group-over.ts';
import type { Observation } from './observation.ts';

/**
 * The totals over one dimension, one for each period and combination of the other dimensions. A total does not need
 * the labels of its parts: values whose label is lost add up to a certain total.
 */
export function sum(measure: string, rows: Observation[], over: string): Observation[] {
  return groupOver(rows, over).map(({ dimensions, period, members }) => {
    const result = derivedObservation(measure, 'sum', { dimensions, period }, members, (values) =>
      values.reduce((total, value) => total + value, 0),
    );
    const { reading: _, ...certain } = result;
    const reading = members.find((member) => member.reading?.confidence === 'likely')?.reading;
    return reading ? { ...certain, reading } : certain;
  });
}
