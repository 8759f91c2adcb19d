import type { Observation } from '#measures/observation.ts';

/** True for rows of one period and the same dimension values. */
export function isBeside(a: Observation, b: Observation): boolean {
  const own = Object.entries(a.dimensions);
  return (
    a.period === b.period &&
    own.length === Object.keys(b.dimensions).length &&
    own.every(([id, value]) => b.dimensions[id] === value)
  );
}
