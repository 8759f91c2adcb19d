import * as v from 'valibot';
import { fieldSchema, whereSchema, type Kind, type SelectedRows } from '#charts/kind.ts';
import type { Problem } from '#data/invariants/unique.ts';
import { counterpart } from '#measures/counterpart.ts';
import { idSchema } from '#schema/id.ts';

/** More dots than this nobody counts. */
const mostDots = 60;

const encoding = v.strictObject({
  /** The one measure of the part. */
  measures: v.strictTuple([idSchema]),
  /** The measure of the whole. A part meets the whole of its period, as in a rate. */
  whole: idSchema,
  /** A row of dots for each value of this field. */
  category: fieldSchema,
  /** One panel for each value of this field. */
  facet: v.optional(fieldSchema),
  where: whereSchema,
});

type Encoding = v.InferOutput<typeof encoding>;

/** A part of a small whole: one dot a unit of the whole, those of the part filled ("7 of 9"). */
export const dots: Kind<Encoding> = {
  encoding,
  form: 'drawing',
  office: 'parts',
  shows: 'value',
  colours: 'one',
  seriesNames: 'direct',
  units: 'one',
  hasScalePerUnit: false,
  hasIntervals: false,
  hasHollowMarks: false,
  takesUnlabelled: false,
  sorts: ['value', 'name'],
  followsPlot: 'never',
  canStandInColumns: true,
  domain: () => [0, mostDots],
  problems: countingProblems,
};

/** Every part has a whole that can be counted at a glance, and is no more than it. */
function countingProblems({ encoding: { whole }, rows, all }: SelectedRows<Encoding>): Problem[] {
  const wholes = all.filter(({ measure }) => measure === whole);
  return rows.flatMap((row): Problem[] => {
    const path = '$.encoding.whole';
    const name = [row.measure, ...Object.values(row.dimensions), row.period].filter(Boolean).join(', ');
    const total = counterpart(row, wholes)?.value ?? null;
    if (total === null || !isCount(total) || total > mostDots) {
      return [
        {
          path,
          expected: `a whole of at most ${mostDots} for ${name}`,
          received: total === null ? 'none' : String(total),
        },
      ];
    }
    return row.value === null || (isCount(row.value) && row.value <= total)
      ? []
      : [{ path, expected: `a part of at most ${total} for ${name}, in whole numbers`, received: String(row.value) }];
  });
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}
