import type { CellReference } from '#schema/reference.ts';
import type { Observation } from './observation.ts';

/** The observations that a reference points at: exactly one when the reference is right. */
export function findObservations(rows: Observation[], reference: Omit<CellReference, 'dataset'>): Observation[] {
  const wanted = Object.entries(reference.dimensions ?? {});
  return rows.filter(
    (row) =>
      row.measure === reference.measure &&
      (reference.period === undefined || row.period === reference.period) &&
      Object.keys(row.dimensions).length === wanted.length &&
      wanted.every(([dimension, value]) => row.dimensions[dimension] === value),
  );
}
