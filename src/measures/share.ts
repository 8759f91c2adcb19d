import { derivedObservation } from './derived-observation.ts';
import { groupOver } from './group-over.ts';
import type { Observation } from './observation.ts';

/** 100 x value / total over one dimension, for each row that has the dimension. Knows its counts ("46 of 282"). */
export function share(measure: string, rows: Observation[], over: string): Observation[] {
  return groupOver(rows, over).flatMap(({ members }) =>
    members.map((member) => {
      const { dimensions, period } = member;
      const inputs = [member, ...members.filter((other) => other !== member)];
      const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0);
      const result = derivedObservation(measure, 'share', { dimensions, period }, inputs, (values) =>
        total(values) > 0 ? (100 * (values[0] ?? 0)) / total(values) : null,
      );
      const whole = total(members.map((row) => row.value ?? 0));
      return { ...result, fraction: result.value === null ? null : { part: member.value ?? 0, whole } };
    }),
  );
}
