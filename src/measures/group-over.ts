import { periodSpan } from '#format/period.ts';
import { withoutDimension, type Observation } from './observation.ts';

/**
 * The rows that differ in one dimension only, or in their period when `over` is `period`, group by group, in order of
 * appearance. Rows without it are left out. Over periods, the period of a group runs from its first to its last.
 */
export function groupOver(
  rows: Observation[],
  over: string,
): { dimensions: Record<string, string>; period: string | null; members: Observation[] }[] {
  const groups = new Map<string, Observation[]>();
  const isOverPeriods = over === 'period';
  for (const row of rows) {
    if (isOverPeriods ? row.period === null : !(over in row.dimensions)) continue;
    const key = JSON.stringify([isOverPeriods || row.period, withoutDimension(row.dimensions, over)]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const period = isOverPeriods ? periodSpan(members.flatMap((member) => member.period ?? [])) : first.period;
    return [{ dimensions: withoutDimension(first.dimensions, over), period, members }];
  });
}
