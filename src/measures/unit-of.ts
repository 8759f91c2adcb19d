import type { Dataset } from '#schema/dataset.ts';
import type { Unit } from '#schema/vocabulary.ts';
import type { Observation } from './observation.ts';

/** Where the unit of a row is looked up: the measures of its dataset, and all units. */
export interface Units {
  dataset: Pick<Dataset, 'id' | 'measures'>;
  units: Unit[];
}

/** The unit of a row. */
export function unitOf(row: Pick<Observation, 'measure'>, { dataset, units }: Units): Unit {
  const id = dataset.measures.find((measure) => measure.id === row.measure)?.unit;
  const unit = units.find((candidate) => candidate.id === id);
  if (unit) return unit;
  throw new Error(`dataset ${dataset.id}, measure ${row.measure}: expected a unit of data/units.json, received ${id}`);
}
