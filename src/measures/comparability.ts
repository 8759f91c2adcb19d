import { periodsOverlap } from '#format/period.ts';
import type { OutcomeRate } from './outcome-rate.ts';

/** How far rates can be compared, from best to worst. Only the first two let them share an axis. */
export const verdicts = ['comparable', 'with-care', 'side-by-side-only', 'not-comparable'] as const;

/** One of {@link verdicts}. */
export type Verdict = (typeof verdicts)[number];

/** With fewer people than this in its base, one person more or less moves a percentage by more than three points. */
const fewPeople = 30;

/** What limits a comparison, in the order of display, and the best verdict that is possible with each limit. */
const floors = {
  /** They are things of different kinds. */
  kind: 'not-comparable',
  /** They count different things as success. */
  criterion: 'not-comparable',
  /** They count the same success, but define it differently, or one of them does not define it. */
  definition: 'with-care',
  /** Different groups of people were counted. */
  population: 'side-by-side-only',
  /** A high percentage is good for one and not for the other, or that is not said. */
  direction: 'side-by-side-only',
  /** The percentages are of different things: of all who started, of all who ended. */
  base: 'side-by-side-only',
  /** The source does not say of how many people the percentage is. */
  'base-unknown': 'side-by-side-only',
  /** Two results of the same people, counted at once: no group did better than another. */
  'same-people': 'with-care',
  /** One group is part of the other, so that the same people are counted twice. */
  'overlapping-groups': 'with-care',
  /** One stretch of time holds part of the other. */
  'overlapping-windows': 'with-care',
  /** They were measured at different moments. */
  moment: 'with-care',
  /** The source does not say when it was measured. */
  'moment-unknown': 'with-care',
  /** The groups are very small. */
  'few-people': 'with-care',
  /** The numbers are the best of several readings of the source. */
  'likely-reading': 'with-care',
} as const satisfies Record<string, Verdict>;

/** The code of a reason that limits a comparison; {@link floors} says what each means. */
export type ReasonCode = keyof typeof floors;

/** One reason with its facts: the rates that it is about, by id. */
export interface Reason {
  code: ReasonCode;
  rates: OutcomeRate[];
}

/** How far two or more rates can be compared, and why no further. */
export interface Comparison {
  /** The worst that any pair of them has. */
  verdict: Verdict;
  /** In the order of the codes, each code once; empty for rates that are comparable. */
  reasons: Reason[];
}

/**
 * Whether rates can be compared, and why not: the worst of all their pairs, with every reason of every pair. The order
 * of the rates never matters.
 * @throws RangeError for fewer than two rates
 */
export function compareRates(rates: readonly OutcomeRate[]): Comparison {
  if (rates.length < 2) throw new RangeError(`expected at least two rates, received ${rates.length}`);
  return together(pairs(rates));
}

/**
 * Whether the rates of one group can be compared with those of another, and why not: the worst of all pairs across.
 * @throws RangeError when a group is empty
 */
export function compareGroups(group: readonly OutcomeRate[], other: readonly OutcomeRate[]): Comparison {
  if (group.length === 0 || other.length === 0) throw new RangeError('expected two groups of rates, received none');
  return together(across(group, other).map(({ rates }) => rates));
}

/** Two rates, one of each group, and how far they can be compared. */
export interface RatePair {
  rates: [OutcomeRate, OutcomeRate];
  comparison: Comparison;
}

/** Every two rates of which one is of each group. */
export function across(group: readonly OutcomeRate[], other: readonly OutcomeRate[]): RatePair[] {
  return group.flatMap((a) => other.map((b): RatePair => ({ rates: [a, b], comparison: compareRates([a, b]) })));
}

/** The pair that can best be compared; of several the one with the fewest reasons against it, of these the first. */
export function closest(candidates: readonly RatePair[]): RatePair | undefined {
  return candidates.toSorted(
    (a, b) =>
      verdicts.indexOf(a.comparison.verdict) - verdicts.indexOf(b.comparison.verdict) ||
      a.comparison.reasons.length - b.comparison.reasons.length,
  )[0];
}

/** True for a reason that keeps rates off one axis. */
export function forbidsSharedAxis({ code }: Reason): boolean {
  return !mayShareAxis(floors[code]);
}

function together(all: [OutcomeRate, OutcomeRate][]): Comparison {
  const found = all.flatMap(([a, b]) => pairReasons(a, b));
  const reasons = codes.flatMap((code): Reason[] => {
    const concerned = found.filter((reason) => reason.code === code).flatMap((reason) => reason.rates);
    const unique = [...new Set(concerned)].toSorted((a, b) => a.id.localeCompare(b.id));
    return unique.length > 0 ? [{ code, rates: unique }] : [];
  });
  return { verdict: worst(reasons.map(({ code }) => floors[code])), reasons };
}

/** True for a verdict that lets rates stand on one axis. */
export function mayShareAxis(verdict: Verdict): boolean {
  return verdict === 'comparable' || verdict === 'with-care';
}

/** Every two of a list, in its order. */
export function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((first, index) => items.slice(index + 1).map((second): [Item, Item] => [first, second]));
}

const codes = Object.keys(floors).filter((code): code is ReasonCode => code in floors);

function worst(list: Verdict[]): Verdict {
  return list.reduce<Verdict>((a, b) => (verdicts.indexOf(b) > verdicts.indexOf(a) ? b : a), 'comparable');
}

function pairReasons(a: OutcomeRate, b: OutcomeRate): Reason[] {
  const both = [a, b];
  const hasOtherGroup = a.population.id !== b.population.id;
  const hasOtherCriterion = a.criterion === null || a.criterion !== b.criterion;
  const overlap = isPartOf(a, b) || isPartOf(b, a);
  const unbased = both.filter(({ figure }) => figure.fraction === null);
  const undated = both.filter(({ moment }) => moment === null);
  const tests: [ReasonCode, boolean, OutcomeRate[]?][] = [
    ['kind', a.kind !== b.kind],
    ['criterion', hasOtherCriterion && !areSamePeople(a, b)],
    ['definition', !hasOtherCriterion && a.definition?.id !== b.definition?.id],
    ['population', hasOtherGroup && !overlap],
    ['direction', hasOtherCriterion && areSamePeople(a, b) && (a.direction === null || a.direction !== b.direction)],
    ['base', a.base.id !== b.base.id && unbased.length === 0],
    ['base-unknown', unbased.length > 0, unbased],
    ['same-people', hasOtherCriterion && areSamePeople(a, b)],
    ['overlapping-groups', overlap],
    [
      'overlapping-windows',
      !hasOtherGroup && a.figure.period !== b.figure.period && meet(a.figure.period, b.figure.period),
    ],
    ['moment', undated.length === 0 && a.moment?.id !== b.moment?.id],
    ['moment-unknown', undated.length > 0, undated],
    ...concern('few-people', both, ({ figure: { fraction } }) => fraction !== null && fraction.whole < fewPeople),
    ...concern('likely-reading', both, ({ figure }) => figure.reading !== undefined),
  ];
  return tests.filter(([, holds]) => holds).map(([code, , rates]) => ({ code, rates: rates ?? both }));
}

function concern(
  code: ReasonCode,
  rates: OutcomeRate[],
  holds: (rate: OutcomeRate) => boolean,
): [ReasonCode, boolean, OutcomeRate[]][] {
  return [[code, rates.some(holds), rates.filter(holds)]];
}

/** True for rates of one kind that were taken of the same people at once. */
function areSamePeople(a: OutcomeRate, b: OutcomeRate): boolean {
  return (
    a.kind === b.kind &&
    a.practice.id === b.practice.id &&
    a.population.id === b.population.id &&
    a.base.id === b.base.id &&
    a.moment?.id === b.moment?.id &&
    a.figure.period === b.figure.period
  );
}

/** True when the people of the first are, at the same time, among those of the second. */
function isPartOf(a: OutcomeRate, b: OutcomeRate): boolean {
  return a.population.partOf === b.population.id && a.figure.period === b.figure.period;
}

function meet(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && periodsOverlap(a, b);
}
