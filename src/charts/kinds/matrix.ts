import * as v from 'valibot';
import { fieldSchema, whereSchema, type Kind, type SelectedRows } from '#charts/kind.ts';
import type { Problem } from '#data/invariants/unique.ts';
import { idSchema } from '#schema/id.ts';

const encoding = v.strictObject({
  /** The one measure: 1 for a mark, 0 for none. */
  measures: v.strictTuple([idSchema]),
  /** A row for each value of this field. */
  category: fieldSchema,
  /** A column for each value of this field. */
  series: fieldSchema,
  /** `priority` draws each mark in the colour of its priority; the columns must be the priorities. */
  colour: v.optional(v.literal('priority')),
  where: whereSchema,
});

/** Yes or no for each pair of two dimensions: a table of marks. */
export const matrix: Kind<v.InferOutput<typeof encoding>> = {
  encoding,
  form: 'table',
  office: 'table',
  shows: 'yes-or-no',
  colours: 'one',
  seriesNames: 'direct',
  priorityField: 'series',
  units: 'one',
  hasScalePerUnit: false,
  hasIntervals: false,
  hasHollowMarks: false,
  takesUnlabelled: false,
  sorts: ['name'],
  followsPlot: 'never',
  canStandInColumns: false,
  domain: () => null,
  problems: valuesBesideYesAndNo,
};

function valuesBesideYesAndNo({ rows }: SelectedRows): Problem[] {
  const other = rows.find(({ value }) => value !== null && value !== 0 && value !== 1);
  return other
    ? [{ path: '$.encoding.measures', expected: 'figures that are 0 or 1', received: `${other.value}` }]
    : [];
}
