import { figureLabel, fractionText } from '#charts/figure-text.ts';
import { rateName } from '#charts/rate-name.ts';
import { reasonText } from '#charts/reason-text.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { formatCount } from '#format/number.ts';
import { across, closest, mayShareAxis, pairs, type ReasonCode, type Verdict } from '#measures/comparability.ts';
import type { OutcomeRate } from '#measures/outcome-rate.ts';
import type { ComparedSubject } from './compared-subject.ts';

/** How close two practices come, in words. */
interface PairAnswer {
  /** Their names as a list. */
  practices: string;
  /** The two outcomes that come closest, as the end of a sentence. */
  closest: string;
  verdict: Verdict;
  /** Why they come no closer; empty for outcomes that are comparable. */
  reasons: string[];
}

/** What can be said of which practice did better, in the reader's language. */
export interface OutcomeAnswer {
  /** The answer to "which did better?". */
  headline: string;
  /** The pairs that are told; empty where fewer than two practices have outcomes. */
  pairs: PairAnswer[];
  /** What else the reader has to know: pairs that are not told, practices without outcomes; empty when there is nothing. */
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
  if (having.length === 1) return { headline: text.onlyOne(only.name), pairs: [], notes: [...without, text.noControl] };
  const found = pairs(having).flatMap(([a, b]) => {
    const best = closest(across(a.rates, b.rates));
    return best ? [{ subjects: [a, b], ...best }] : [];
  });
  const told = found.filter(({ comparison }) => comparison.verdict !== 'not-comparable');
  // Of few practices every pair is told, of many only those that have something in common.
  const shown = found.length <= mostPairs ? found : told;
  const rest = found.length - shown.length;
  return {
    headline: found.some(({ comparison }) => mayShareAxis(comparison.verdict)) ? text.canTell : text.cannotTell,
    pairs: shown.map(({ subjects: two, rates, comparison: { verdict, reasons } }) => ({
      practices: listOf(
        two.map(({ name }) => name),
        locale,
      ),
      verdict,
      ...(verdict === 'not-comparable'
        ? {
            closest: text.nothingInCommon,
            reasons: [
              ...two.map((subject) => countedBy(subject, locale)),
              ...reasons.filter(({ code }) => alsoTold.includes(code)).map((reason) => reasonText(reason, locale)),
            ],
          }
        : {
            closest: text.closestRates(withFigure(rates[0], locale), withFigure(rates[1], locale)),
            reasons: [...reasons.map((reason) => reasonText(reason, locale)), ...caveatsOf(rates, locale)],
          }),
    })),
    notes: [
      ...(rest > 0 && shown.length > 0 ? [text.otherPairs(rest, formatCount(rest, locale))] : []),
      ...(shown.length === 0 ? [text.noneShared, ...having.map((subject) => countedBy(subject, locale))] : []),
      ...without,
      text.noControl,
    ],
  };
}

/** At most this many pairs of practices are all told. */
const mostPairs = 3;

/** What keeps outcomes apart even where they already count different things. */
const alsoTold: readonly ReasonCode[] = ['population', 'base-unknown', 'moment', 'moment-unknown'];

/** An outcome with its figure: `SAB: aan het werk (86%)`. */
function withFigure(rate: OutcomeRate, locale: Locale): string {
  const figure = figureLabel(rate.figure, { style: 'percent' }, locale);
  return `${rateName(rate, locale)} (${[figure, fractionText(rate.figure.fraction, locale)].filter(Boolean).join(', ')})`;
}

/** What the reader has to know of these outcomes, each thing once. */
function caveatsOf(rates: readonly OutcomeRate[], locale: Locale): string[] {
  return [...new Set(rates.flatMap(({ caveats }) => caveats.map((caveat) => caveat[locale])))];
}

/** What a practice counts as success: `SAB telt: aan het werk.` */
function countedBy({ name, rates }: ComparedSubject, locale: Locale): string {
  const labels = [...new Set(rates.map(({ label }) => label[locale]))];
  return messages[locale].comparePage.counts(name, labels.join('; '));
}

/** What employers paid, as far as the publication says: a sentence or two. */
export function costAnswer(subjects: readonly ComparedSubject[], locale: Locale): string[] {
  const text = messages[locale].comparePage;
  const known = subjects.flatMap(({ name, costs }) =>
    costs.filter(({ isKnown }) => isKnown).map((cost) => ({ name, cost })),
  );
  const own = known.filter(({ cost }) => cost.payer === 'employer');
  const others = known.flatMap(({ cost }) => (cost.payer === null || cost.payer === 'employer' ? [] : cost.payer));
  const owners = [...new Set(own.map(({ name }) => name))];
  const written = own.map(({ name, cost }) => `${name}: ${cost.text}, ${cost.label}.`);
  const inWords = subjects.flatMap(({ name, employers }) =>
    employers.length > 0 ? [`${name}: ${employers.map((employer) => employer.text).join(' ')}`] : [],
  );
  const silent = subjects
    .filter(({ name, employers }) => employers.length === 0 && !owners.includes(name))
    .map(({ name }) => name);
  const payers = [...new Set(others)].map((payer) => text.payer[payer]);
  return [
    own.length > 0
      ? text.employerPaid(listOf(owners, locale))
      : inWords.length > 0
        ? text.employerInWords
        : text.employerUnknown,
    ...written,
    ...inWords,
    ...(silent.length > 0 && silent.length < subjects.length ? [text.employerRest(listOf(silent, locale))] : []),
    ...(known.length === 0 ? [text.noAmounts] : []),
    ...(payers.length > 0 ? [(own.length > 0 ? text.restPaid : text.notEmployer)(listOf(payers, locale))] : []),
  ];
}

function listOf(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
