import { findObservations } from '#measures/find-observation.ts';
import { observations } from '#measures/observations.ts';
import type { CellReference } from '#schema/reference.ts';
import type { Catalogue } from '#data/catalogue.ts';
import { unknownId, type Problem } from './unique.ts';

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
  const found = findObservations(observations(dataset), reference);
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
