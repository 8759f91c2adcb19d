import * as v from 'valibot';
import { fieldSchema, measuresSchema, whereSchema, type Kind, type SelectedRows } from '#charts/kind.ts';
import type { Problem } from '#data/invariants/unique.ts';
import { periodExtent, periodsOverlap } from '#format/period.ts';
import { periodSchema } from '#schema/period.ts';

const encoding = v.strictObject({
  measures: measuresSchema,
  /** One line of the calendar for each value of this field. */
  category: fieldSchema,
  /** What names the bars within a line. */
  series: v.optional(fieldSchema),
  /** `start` begins with what began first; absent keeps the order of the data. */
  sort: v.optional(v.literal('start')),
  /** First and last moment of the calendar; what runs longer is drawn with an open end. */
  range: v.strictObject({ from: periodSchema, to: periodSchema }),
  where: whereSchema,
});

type Encoding = v.InferOutput<typeof encoding>;

/** Stretches of time on a calendar: one line for each category, one bar for each row's period. */
export const timeline: Kind<Encoding> = {
  encoding,
  form: 'drawing',
  office: 'timeline',
  shows: 'period',
  colours: 'one',
  seriesNames: 'direct',
  units: 'one',
  hasScalePerUnit: false,
  hasIntervals: false,
  hasHollowMarks: false,
  takesUnlabelled: false,
  sorts: ['name', 'start'],
  followsPlot: 'never',
  canStandInColumns: true,
  domain: (_, { range: { from, to } }) => [periodExtent(from).start, lastMoment(to)],
  problems: calendarProblems,
};

function lastMoment(period: string): number {
  const { start, end } = periodExtent(period);
  return end ?? start;
}

/** The calendar runs forward and holds every row, at least in part. What only runs longer is drawn with an open end. */
function calendarProblems({ encoding: { range }, rows }: SelectedRows<Encoding>): Problem[] {
  const { from, to } = range;
  const path = '$.encoding.range';
  if (periodExtent(from).start >= lastMoment(to))
    return [{ path, expected: 'a first moment before the last', received: `${from} and ${to}` }];
  const calendar = `${from.split('/')[0]}/${to.split('/')[1] ?? to}`;
  const outside = rows.find(({ period }) => period !== null && !periodsOverlap(period, calendar));
  if (!outside) return [];
  const row = Object.values(outside.dimensions).join(', ') || outside.measure;
  return [{ path, expected: `a range that holds ${outside.period} of ${row}`, received: `${from} to ${to}` }];
}
