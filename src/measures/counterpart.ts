import type { Match } from './measure-function.ts';
import type { Observation } from './observation.ts';

/**
 * The row that a figure is set against: of the same period, with no dimension value that differs, and of several the
 * one that shares most dimensions with it. Undefined when there is none.
 */
export function counterpart(row: Observation, candidates: Observation[]): Observation | undefined {
  const fitting = candidates.filter(
    ({ period, dimensions }) =>
      period === row.period && Object.entries(dimensions).every(([id, value]) => row.dimensions[id] === value),
  );
  const depth = ({ dimensions }: Observation) => Object.keys(dimensions).length;
  return fitting.toSorted((a, b) => depth(b) - depth(a))[0];
}

/** Each row with its {@link counterpart}, at the place of the row. Rows without one are left out. */
export function matchCounterparts(rows: Observation[], candidates: Observation[]): Match[] {
  return rows.flatMap((row): Match[] => {
    const other = counterpart(row, candidates);
    return other ? [{ dimensions: row.dimensions, period: row.period, inputs: [row, other] }] : [];
  });
}
