import { pairs } from './comparability.ts';
import type { OutcomeRate } from './outcome-rate.ts';
import { wilson } from './wilson.ts';

/** What the intervals of comparable rates show of the differences between them. */
export interface IntervalOverlap {
  /** Every two rates whose percentages differ and whose counts are known. */
  pairs: number;
  /** Those of them whose intervals have nothing in common, the lower percentage first. */
  apart: [OutcomeRate, OutcomeRate][];
}

/** Looks at every two rates of a group; null when no two of them differ and have counts. */
export function intervalOverlap(rates: readonly OutcomeRate[]): IntervalOverlap | null {
  const differing = pairs(rates)
    .filter(([a, b]) => a.part !== null && b.part !== null && a.percentage !== b.percentage)
    .map(([a, b]): [OutcomeRate, OutcomeRate] => (a.percentage < b.percentage ? [a, b] : [b, a]));
  if (differing.length === 0) return null;
  const of = ({ part, whole }: OutcomeRate) => wilson(part ?? 0, whole ?? 0);
  return { pairs: differing.length, apart: differing.filter(([lower, higher]) => of(lower).high < of(higher).low) };
}
