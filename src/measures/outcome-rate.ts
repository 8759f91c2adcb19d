import type { Localized } from '#schema/localized.ts';
import type { OtherPublication } from '#schema/other-publication.ts';
import type { Direction, OutcomeKind } from '#schema/outcome.ts';
import type { Observation } from './observation.ts';

/** Something that two rates can have in common: equal ids mean the same thing. */
export interface Named {
  id: string;
  label: Localized;
}

/** A percentage: of measure `rate` when it was computed from its counts, `printed` when these are not known. Without a value it is given in words. */
export interface RateFigure extends Observation {
  /** The id of the rate, as `outcome`. */
  dimensions: Record<string, string>;
}

/** The measures of rates and what they are computed from, each with its unit. */
export const rateMeasures = { part: 'counted', whole: 'counted', printed: 'percent', rate: 'percent' };

/** One rate with all that is known of it: what the comparison looks at, and what a drawing of it says. */
export interface OutcomeRate {
  /** Unique among all rates that are compared. */
  id: string;
  /** The practice it is about: an id, and its name. */
  practice: Named;
  /** What the rate says of people: "passed the screening". */
  label: Localized;
  kind: OutcomeKind;
  /** What counts as success; null when that is not said, and then it equals no other. */
  criterion: string | null;
  /** How that success is defined, where others with the criterion define it otherwise; null where nothing is said of it. */
  definition: Named | null;
  /** Who was counted. `partOf` is the id of a population that holds this one; null when none is known. */
  population: Named & { partOf: string | null };
  /** Whom the percentage is of. */
  base: Named;
  /** When it was measured; null when that is not known. */
  moment: Named | null;
  /** The percentage, with the cohort or reference period that was counted, and its counts where they are known. */
  figure: RateFigure;
  /** What a high percentage means; null when that is not said. */
  direction: Direction | null;
  caveats: readonly Localized[];
  /** The other publications that its sources may name. */
  publications: readonly OtherPublication[];
}
