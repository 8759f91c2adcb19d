import { rateName } from '#charts/rate-name.ts';
import { reasonText } from '#charts/reason-text.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { formatNumber } from '#format/number.ts';
import { compareRates, mayShareAxis, pairs, verdicts, type Comparison, type Verdict } from '#measures/comparability.ts';
import type { OutcomeRate } from '#measures/outcome-rate.ts';
import type { ComparedSubject } from './compared-subject.ts';

/** How close two practices come, in words. */
export interface PairAnswer {
  practices: string;
  /** The two outcomes that come closest, as the end of a sentence. */
  closest: string;
  verdict: Verdict;
  reasons: string[];
}

export interface OutcomeAnswer {
  /** The answer to "which did better?". */
  headline: string;
  pairs: PairAnswer[];
  /** What else the reader has to know. */
  notes: string[];
}

/** Which of the practices did better, as far as the figures say. */
export function outcomeAnswer(subjects: readonly ComparedSubject[], locale: Locale): OutcomeAnswer {
  const text = messages[locale].comparePage;
  const having = subjects.filter(({ rates }) => rates.length > 0);
  const lacking = subjects.filter(({ rates }) => rates.length === 0).map(({ name }) => name);
  const without = lacking.length > 0 ? [text.without(listOf(lacking, locale))] : [];
  const [only] = having;
  if (!only) return { headline: text.noOutcomes, pairs: [], notes: [] };
  if (having.length === 1) return { headline: text.onlyOne(only.name), pairs: [], notes: without };
  const found = pairs(having).map(([a, b]) => ({ names: [a.name, b.name], ...closestPair(a.rates, b.rates) }));
  const told = found.filter(({ comparison }) => comparison.verdict !== 'not-comparable');
  // Of few practices every pair is told, of many only those that have something in common.
  const shown = found.length <= 3 ? found : told;
  const rest = found.length - shown.length;
  return {
    headline: found.some(({ comparison }) => mayShareAxis(comparison.verdict)) ? text.canTell : text.cannotTell,
    pairs: shown.map(({ names, rates, comparison }) => ({
      practices: listOf(names, locale),
      closest: text.closestRates(`‘${rateName(rates[0], locale)}’`, `‘${rateName(rates[1], locale)}’`),
      verdict: comparison.verdict,
      reasons: comparison.reasons.map((reason) => reasonText(reason, locale)),
    })),
    notes: [...(rest > 0 ? [text.otherPairs(rest, formatNumber(rest, 'plain', locale))] : []), ...without],
  };
}

/** The two rates, one of each list, that can best be compared; of several those with the fewest reasons against it. */
function closestPair(
  ours: readonly OutcomeRate[],
  theirs: readonly OutcomeRate[],
): { rates: [OutcomeRate, OutcomeRate]; comparison: Comparison } {
  const across = ours.flatMap((a) =>
    theirs.map((b) => ({ rates: [a, b] as [OutcomeRate, OutcomeRate], comparison: compareRates([a, b]) })),
  );
  const rank = ({ comparison }: (typeof across)[number]) =>
    verdicts.indexOf(comparison.verdict) * 100 + comparison.reasons.length;
  const [best] = across.toSorted((a, b) => rank(a) - rank(b));
  if (!best) throw new RangeError('expected two lists of rates, received an empty one');
  return best;
}

/** What employers paid, as far as the publication says: a sentence or two. */
export function costAnswer(subjects: readonly ComparedSubject[], locale: Locale): string[] {
  const text = messages[locale].comparePage;
  const known = subjects.flatMap(({ name, costs }) =>
    costs.filter(({ isKnown }) => isKnown).map((cost) => ({ name, cost })),
  );
  const own = known.filter(({ cost }) => cost.payer === 'employer');
  const others = known.flatMap(({ cost }) => (cost.payer === null || cost.payer === 'employer' ? [] : cost.payer));
  const written = own.map(({ name, cost }) => `${name}, ${cost.text} (${cost.label})`).join('; ');
  const payers = [...new Set(others)].map((payer) => text.payer[payer]);
  const isAll = own.length > 0 && new Set(own.map(({ name }) => name)).size === subjects.length;
  return [
    isAll ? text.employerOnly(written) : own.length > 0 ? text.employerPaid(written) : text.employerUnknown,
    ...(known.length === 0 ? [text.noAmounts] : []),
    ...(payers.length > 0 ? [text.notEmployer(listOf(payers, locale))] : []),
  ];
}

function listOf(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
