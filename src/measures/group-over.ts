import { withoutDimension, type Observation } from './observation.ts';

/** The rows that differ in one dimension only, group by group, in order of appearance; rows without it are left out. */
export function groupOver(
  rows: Observation[],
  over: string,
): { dimensions: Record<string, string>; period: string | null; members: Observation[] }[] {
  const groups = new Map<string, Observation[]>();
  for (const row of rows) {
    if (!(over in row.dimensions)) continue;
    const key = JSON.stringify([row.period, withoutDimension(row.dimensions, over)]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    return first ? [{ dimensions: withoutDimension(first.dimensions, over), period: first.period, members }] : [];
  });
}
