import type { Derivation } from '#schema/dataset.ts';
import type { Qualifier } from '#schema/observation.ts';
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
  const qualifier = qualifierOf(derivation, inputs);
  const doubts = inputs.flatMap((input) => input.reading ?? []);
  const reading = doubts.find(({ confidence }) => confidence === 'ambiguous') ?? doubts[0];
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

/** A figure that divides by "at least 9" is an "at most". */
const opposite: Record<Qualifier, Qualifier> = {
  approximately: 'approximately',
  'at-least': 'at-most',
  'at-most': 'at-least',
  target: 'target',
};

/** How a computed figure has to be read: like its inputs where they pull one way, else as an approximation. */
function qualifierOf(derivation: Derivation['function'], inputs: Observation[]): Qualifier | undefined {
  const dividesByRest = derivation === 'rate' || derivation === 'ratio' || derivation === 'share';
  const pulls = inputs.flatMap(({ qualifier }, index) => {
    if (!qualifier) return [];
    return dividesByRest && index > 0 ? opposite[qualifier] : qualifier;
  });
  if (pulls.includes('target')) return 'target';
  const [first] = pulls;
  return first && (derivation === 'mixture' || pulls.some((pull) => pull !== first)) ? 'approximately' : first;
}
