import type { Qualifier } from '#schema/observation.ts';
import { joinedSource } from '#schema/source.ts';
import type { FunctionName, Match } from './measure-function.ts';
import { measureFunctions } from './measure-functions.ts';
import type { Observation } from './observation.ts';

/**
 * An observation computed from others. It is missing when an input is missing or when the function gives no value, as
 * doubtful as its most doubtful input, and points at the lines of all of them.
 */
export function derivedObservation(measure: string, name: FunctionName, match: Match): Observation {
  const { inputs, dimensions, period } = match;
  const absent = inputs.find((input) => input.value === null);
  const { value, fraction } = absent ? nothing : compute(name, inputs);
  const missing = absent?.missing ?? (value === null ? 'not-applicable' : undefined);
  const qualifier = qualifierOf(name, inputs);
  const reading = readingOf(name, inputs);
  const isSet = measureFunctions[name].gives !== 'figure' && inputs[0]?.isSetByOrganiser;
  return {
    measure,
    dimensions,
    period,
    value,
    ...(missing && { missing }),
    ...(qualifier && { qualifier }),
    ...(reading && { reading }),
    ...(isSet && { isSetByOrganiser: true }),
    source: joinedSource(inputs.flatMap(({ source }) => source ?? [])),
    derivation: { function: name, inputs },
    fraction,
  };
}

const nothing = { value: null, fraction: null };

function compute(name: FunctionName, inputs: Observation[]): Pick<Observation, 'value' | 'fraction'> {
  const values = inputs.flatMap(({ value }) => value ?? []);
  const definition = measureFunctions[name];
  if (definition.gives !== 'part') return { value: definition.compute(values), fraction: null };
  const fraction = definition.counts(values);
  return fraction.whole > 0 ? { value: (100 * fraction.part) / fraction.whole, fraction } : nothing;
}

/** A total does not need the labels of its parts: values whose labels are lost add up to a certain total. */
function readingOf(name: FunctionName, inputs: Observation[]): Observation['reading'] {
  const doubts = inputs.flatMap(({ reading }) => reading ?? []);
  const ambiguous = doubts.find(({ confidence }) => confidence === 'ambiguous');
  const likely = doubts.find(({ confidence }) => confidence === 'likely');
  return measureFunctions[name].gives === 'total' ? likely : (ambiguous ?? likely);
}

/** A figure that divides by "at least 9" is an "at most". */
const opposite: Record<Qualifier, Qualifier> = {
  approximately: 'approximately',
  'at-least': 'at-most',
  'at-most': 'at-least',
  target: 'target',
};

/** How a computed figure has to be read: like its inputs where all move it one way, else as an approximation. */
function qualifierOf(name: FunctionName, inputs: Observation[]): Qualifier | undefined {
  const { laterInputs } = measureFunctions[name];
  const effects = inputs.flatMap(({ qualifier }, index) => {
    if (!qualifier) return [];
    return laterInputs === 'lower' && index > 0 ? opposite[qualifier] : qualifier;
  });
  if (effects.includes('target')) return 'target';
  const [first] = effects;
  const isUnclear = laterInputs === 'raise-or-lower' || effects.some((effect) => effect !== first);
  return first && isUnclear ? 'approximately' : first;
}
