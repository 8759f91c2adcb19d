import { findObservations } from '#measures/find-observation.ts';
import { observations } from '#measures/observations.ts';
import type { Dataset } from '#schema/dataset.ts';
import type { Practice } from '#schema/practice.ts';
import type { CellReference, FigureReference } from '#schema/reference.ts';
import type { Unit } from '#schema/vocabulary.ts';
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
        received: `${JSON.stringify(reference)}, which ${found.length} figures answer; ${whatThereIs(dataset, reference.measure)}`,
      },
    ];
  }
  return only.value === null
    ? [{ path, expected: 'a figure that has a value', received: `null (${only.missing})` }]
    : [];
}

/** The figures of a measure, as a reference would name them; the first twelve. */
function whatThereIs(dataset: Dataset, measure: string): string {
  const places = observations(dataset)
    .filter((row) => row.measure === measure)
    .map(({ dimensions, period }) =>
      [...Object.entries(dimensions).map(([id, value]) => `${id}=${value}`), period ?? 'no period'].join(' '),
    );
  return `${measure} has: ${places.slice(0, 12).join('; ')}${places.length > 12 ? '; ...' : ''}`;
}

/** A reference to a figure points at a cell that has a value, or at a fact of the practice. */
export function figureReferenceProblems(
  reference: FigureReference,
  path: string,
  practice: Practice,
  catalogue: Catalogue,
): Problem[] {
  if (!('fact' in reference)) return referenceProblems(reference, path, catalogue);
  const facts = practice.facts.map(({ id }) => id);
  return unknownId(`${path}.fact`, 'a fact of the practice', reference.fact, facts);
}

/** The unit of the figure that a reference points at; undefined where it points at none. */
export function unitOfReference(
  reference: FigureReference,
  practice: Practice,
  { datasets, units }: Catalogue,
): Unit | undefined {
  const measureOf = (dataset: string, measure: string) =>
    datasets.find(({ id }) => id === dataset)?.measures.find(({ id }) => id === measure);
  const unit =
    'fact' in reference
      ? practice.facts.find(({ id }) => id === reference.fact)?.unit
      : measureOf(reference.dataset, reference.measure)?.unit;
  return units.find(({ id }) => id === unit);
}
