import { compareRates, mayShareAxis } from './comparability.ts';
import type { OutcomeRate } from './outcome-rate.ts';

/**
 * Rates in as few groups as can be, each of which may stand on one axis: every two in it are comparable, if need be with
 * care. Rates of the same period find each other first. Groups and rates keep the order they came in.
 */
export function sharedAxes(rates: readonly OutcomeRate[]): OutcomeRate[][] {
  const perPeriod = join(
    rates.map((rate) => [rate]),
    (a, b) => a.figure.period === b.figure.period,
  );
  return join(perPeriod, () => true);
}

/** Adds each group to the first one before it whose rates all fit all of its own. */
function join(groups: OutcomeRate[][], mayFit: (a: OutcomeRate, b: OutcomeRate) => boolean): OutcomeRate[][] {
  return groups.reduce<OutcomeRate[][]>((joined, group) => {
    const host = joined.find((candidate) =>
      candidate.every((a) => group.every((b) => mayFit(a, b) && mayShareAxis(compareRates([a, b]).verdict))),
    );
    return host ? joined.map((own) => (own === host ? [...host, ...group] : own)) : [...joined, group];
  }, []);
}
