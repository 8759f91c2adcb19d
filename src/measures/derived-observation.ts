import type { Derivation } from '#schema/dataset.ts';
import type { Observation } from './observation.ts';

/**
 * An observation computed from others. It is missing when an input is missing or when `compute` gives null (a zero
 * denominator, no solution), as doubtful as its most doubtful input, and points at the lines of all of them.
 * @param compute gets the input values in order
 */
export function derivedObservation(
  measure: string,
  derivation: Derivation['function'],
  place: Pick<Observation, 'dimensions' | 'period'>,
  inputs: Observation[],
  compute: (values: number[]) => number | null,
): Observation {
  const absent = inputs.find((input) => input.value === null);
  const value = absent ? null : compute(inputs.flatMap((input) => input.value ?? []));
  const missing = absent?.missing ?? (value === null ? 'not-applicable' : undefined);
  const qualifier = inputs.find((input) => input.qualifier)?.qualifier;
  const reading = inputs.find((input) => input.reading)?.reading;
  const lines = inputs.flatMap((input) => input.source.lines);
  return {
    measure,
    ...place,
    value,
    ...(missing && { missing }),
    ...(qualifier && { qualifier }),
    ...(reading && { reading }),
    source: { heading: inputs[0]?.source.heading ?? '', lines: [Math.min(...lines), Math.max(...lines)] },
    derivation: { function: derivation, inputs },
    fraction: null,
  };
}
