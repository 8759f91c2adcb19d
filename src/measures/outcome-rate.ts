import type { Localized } from '#schema/localized.ts';
import type { Qualifier } from '#schema/observation.ts';
import type { OutcomeKind } from '#schema/outcome.ts';
import type { Source } from '#schema/source.ts';

/** Something that two rates can have in common: equal ids mean the same thing. */
export interface Named {
  id: string;
  label: Localized;
}

/** One rate with all that is known of it: what the comparison looks at, and what a drawing of it says. */
export interface OutcomeRate {
  /** Unique among all rates that are compared. */
  id: string;
  /** The practice it is about: an id, and its name. */
  practice: Named;
  /** What the rate says of people: "screened positive". */
  label: Localized;
  kind: OutcomeKind;
  /** What counts as success; null when that is not said, and then it equals no other. */
  criterion: string | null;
  /** Who was counted. `partOf` is the id of a population that holds this one; null when none is known. */
  population: Named & { partOf: string | null };
  /** Whom the percentage is of. */
  base: Named;
  /** When it was measured; null when that is not known. */
  moment: Named | null;
  /** The cohort or the reference period, as a period; null when that is not known. */
  window: string | null;
  /** The count of those who succeeded; null, together with `whole`, when the counts are not known. */
  part: number | null;
  /** The count of all whom the percentage is of. */
  whole: number | null;
  /** In percent, not rounded. */
  percentage: number;
  /** How the percentage has to be read; null when it is exact. */
  qualifier: Qualifier | null;
  /** The words of the source where it prints no number; null when it does. */
  wording: Localized | null;
  /** Why the numbers are only the best of several readings; null when the reading is certain. */
  doubt: Localized | null;
  /** True where the organisers decide the numbers, so that chance plays no part. */
  isSetByOrganiser: boolean;
  caveats: readonly Localized[];
  /** Where the numbers are printed; null for a rate that is not from the publication. */
  source: Source | null;
}
