import { compareRates, pairs, type ReasonCode } from './comparability.ts';
import type { OutcomeRate } from './outcome-rate.ts';
import { wilson } from './wilson.ts';

/** What the intervals of comparable rates show of the differences between them. */
export interface IntervalOverlap {
  /** How many two rates differ, have counts, and are of people who are not partly the same. */
  pairs: number;
  /** Those of them whose intervals have nothing in common, the lower percentage first. */
  apart: [OutcomeRate, OutcomeRate][];
  /** How many two rates differ and have counts, but of people who are partly the same: intervals say nothing of these. */
  dependent: number;
}

/** The people of one rate are partly those of the other, so that chance does not move the two apart from each other. */
const dependence: readonly ReasonCode[] = ['same-people', 'overlapping-groups', 'overlapping-windows'];

/** Looks at every two rates of a group. */
export function intervalOverlap(rates: readonly OutcomeRate[]): IntervalOverlap {
  const differing = pairs(rates).filter(
    ([a, b]) => a.part !== null && b.part !== null && a.percentage !== b.percentage,
  );
  const independent = differing
    .filter((pair) => !compareRates(pair).reasons.some(({ code }) => dependence.includes(code)))
    .map(([a, b]): [OutcomeRate, OutcomeRate] => (a.percentage < b.percentage ? [a, b] : [b, a]));
  const of = ({ part, whole }: OutcomeRate) => wilson(part ?? 0, whole ?? 0);
  return {
    pairs: independent.length,
    apart: independent.filter(([lower, higher]) => of(lower).high < of(higher).low),
    dependent: differing.length - independent.length,
  };
}
