/** The fields of datasets whose values are the same thing in every chart. */
const linkedFields = ['practice', 'priority', 'period'] as const;

/** A practice, a priority or a period that a figure is about, such as `practice:sab`: what figures of several charts share. */
export type Link = `${(typeof linkedFields)[number]}:${string}`;

/** What a value of a field is in every chart; null for a field that is of its own chart only, and for no value. */
export function linkTo(field: string | undefined, value: string | null | undefined): Link | null {
  const linked = linkedFields.find((candidate) => candidate === field);
  return linked && value ? `${linked}:${value}` : null;
}
