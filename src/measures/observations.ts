import type { Dataset } from '#schema/dataset.ts';
import { derivedObservation } from './derived-observation.ts';
import type { DerivationBy, FunctionName } from './measure-function.ts';
import { measureFunctions } from './measure-functions.ts';
import { published, type Observation } from './observation.ts';

const computed = new WeakMap<Dataset, Observation[]>();

/**
 * All observations of a dataset: the published rows in their order, then those of each derived measure in the order of
 * the measures. A derived measure may build on one that stands before it. Computed once for each dataset object, which nobody changes.
 */
export function observations(dataset: Dataset): Observation[] {
  const known = computed.get(dataset) ?? compute(dataset);
  computed.set(dataset, known);
  return known;
}

function compute(dataset: Dataset): Observation[] {
  return dataset.measures.reduce<Observation[]>(
    (rows, { id, derived }) => (derived ? [...rows, ...derive(id, derived.function, derived, rows)] : rows),
    dataset.rows.map(published),
  );
}

/** The observations of a derived measure, from all those of the measures before it. */
export function derive<Name extends FunctionName>(
  measure: string,
  name: Name,
  derivation: DerivationBy<Name>,
  rows: Observation[],
): Observation[] {
  const rowsOf = (id: string) => rows.filter((row) => row.measure === id);
  return measureFunctions[name].match(derivation, rowsOf).map((match) => derivedObservation(measure, name, match));
}
