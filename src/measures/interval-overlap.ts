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
  const differing = pairs(rates.filter(hasInterval)).filter(([a, b]) => a.figure.value !== b.figure.value);
  const independent = differing
    .filter((pair) => !compareRates(pair).reasons.some(({ code }) => dependence.includes(code)))
    .map(([a, b]): [OutcomeRate, OutcomeRate] => (isLower(a, b) ? [a, b] : [b, a]));
  return {
    pairs: independent.length,
    apart: independent.filter(([lower, higher]) => liesBelow(lower, higher)),
    dependent: differing.length - independent.length,
  };
}

/** True for a rate whose counts are known and in which chance plays a part. */
export function hasInterval({ figure }: OutcomeRate): boolean {
  return figure.fraction !== null && !figure.isSetByOrganiser;
}

function isLower({ figure: a }: OutcomeRate, { figure: b }: OutcomeRate): boolean {
  return (a.value ?? 0) < (b.value ?? 0);
}

/** True when the interval of the first ends before that of the second begins. */
function liesBelow(
  { figure: { fraction: lower } }: OutcomeRate,
  { figure: { fraction: higher } }: OutcomeRate,
): boolean {
  return (
    lower !== null && higher !== null && wilson(lower.part, lower.whole).high < wilson(higher.part, higher.whole).low
  );
}
