import { findObservations } from '#measures/find-observation.ts';
import { observations } from '#measures/observations.ts';
import type { Observation } from '#measures/observation.ts';
import type { Dataset } from '#schema/dataset.ts';
import type { CellReference } from '#schema/reference.ts';
import type { Catalogue } from '#data/catalogue.ts';
import { unknownId, type Problem } from './unique.ts';

const computed = new WeakMap<Dataset, Observation[]>();

/** The observations of a dataset, computed once. */
export function observationsOf(dataset: Dataset): Observation[] {
  const known = computed.get(dataset) ?? observations(dataset);
  computed.set(dataset, known);
  return known;
}

/** A reference to a cell points at exactly one observation that has a value. */
export function referenceProblems(reference: CellReference, path: string, catalogue: Catalogue): Problem[] {
  const dataset = catalogue.datasets.find(({ id }) => id === reference.dataset);
  if (!dataset)
    return unknownId(
      `${path}.dataset`,
      'a dataset',
      reference.dataset,
      catalogue.datasets.map(({ id }) => id),
    );
  const measures = dataset.measures.map(({ id }) => id);
  if (!measures.includes(reference.measure))
    return unknownId(`${path}.measure`, `a measure of ${dataset.id}`, reference.measure, measures);
  const found = findObservations(observationsOf(dataset), reference);
  const [only] = found;
  if (found.length !== 1 || !only) {
    return [
      {
        path,
        expected: 'a reference to exactly one figure',
        received: `${JSON.stringify(reference)}, which ${found.length} figures answer`,
      },
    ];
  }
  return only.value === null
    ? [{ path, expected: 'a figure that has a value', received: `null (${only.missing})` }]
    : [];
}
