import { published, type Observation } from '#measures/observation.ts';
import type { Row } from '#schema/dataset.ts';

/** A published figure; what a test does not say is plain: no dimensions, the year 2017, line 1. */
export function figure(measure: string, value: number | null, rest: Partial<Row> = {}): Observation {
  return published({ measure, value, period: '2017', source: { heading: 'Uitkomsten', lines: [1, 1] }, ...rest });
}

/** The values of some observations, in order. */
export function valuesOf(rows: Observation[]): (number | null)[] {
  return rows.map(({ value }) => value);
}

/** The measure that some observations are of. */
export function measureOf(rows: Observation[]): string {
  return rows[0]?.measure ?? 'a measure without rows';
}
