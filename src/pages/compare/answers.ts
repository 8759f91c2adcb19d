import { formatCount } from '#format/number.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { mayShareAxis, pairs } from '#measures/comparability.ts';
import { isOutcome, type OutcomeKind } from '#schema/outcome.ts';
import type { ComparedSubject } from './compared-subject.ts';
import { ownNumbers, type OwnNumbers } from './own-numbers.ts';
import { countedBy, mayBeCompared, pairReading, type Reading } from './readings.ts';

/** How close two practices come, in words. */
interface PairAnswer extends Reading {
  /** The names of the two. */
  names: string;
}

/** What can be said of which practice did better, in the reader's language. */
export interface OutcomeAnswer {
  /** The answer to "which did better?". */
  headline: string;
  /** One for each practice, whatever may be compared. */
  numbers: OwnNumbers[];
  /** The pairs that are told; empty where fewer than two practices have outcomes. */
  pairs: PairAnswer[];
  /** Which outcomes may be compared, as a sentence; null where there are none at all. */
  may: string | null;
  /** What else the reader has to know: pairs that are not told, practices without outcomes; empty when there is nothing. */
  notes: string[];
}

/**
 * Which of the practices did better, as far as the figures say.
 * @param kind the one kind of outcome that is asked about; null where all are
 */
export function outcomeAnswer(
  all: readonly ComparedSubject[],
  kind: OutcomeKind | null,
  locale: Locale,
): OutcomeAnswer {
  const { comparePage: text, outcome } = messages[locale];
  const subjects = all.map(({ name, rates }) => ({
    name,
    rates: rates.filter((rate) => (kind ? rate.kind === kind : isOutcome(rate))),
  }));
  const having = subjects.filter(({ rates }) => rates.length > 0);
  const lacking = subjects.filter(({ rates }) => rates.length === 0).map(({ name }) => name);
  const without = lacking.length > 0 ? [text.without(listOf(lacking, locale))] : [];
  const told = { numbers: ownNumbers(all, kind, locale), may: mayBeCompared(having, locale) };
  const about = kind && outcome.kind[kind];
  const [only] = having;
  if (!only) return { headline: about ? text.noneOf(about) : text.noOutcomes, ...told, pairs: [], notes: [] };
  if (having.length === 1)
    return {
      headline: about ? text.onlyOneOf(only.name, about) : text.onlyOne(only.name),
      ...told,
      pairs: [],
      notes: [...(kind ? [] : without), text.noControl],
    };
  const found = pairs(having).flatMap((two): PairAnswer[] => {
    const reading = pairReading(two, locale);
    return reading ? [{ names: two.map(({ name }) => name).join(' – '), ...reading }] : [];
  });
  const close = found.filter(({ verdict }) => verdict !== 'not-comparable');
  // Of few practices every pair is told, of many only those that have something in common.
  const shown = found.length <= mostPairs ? found : close;
  const rest = found.length - shown.length;
  return {
    headline: found.some(({ verdict }) => mayShareAxis(verdict)) ? text.canTell : text.cannotTell,
    ...told,
    pairs: shown,
    notes: [
      ...(rest > 0 && shown.length > 0 ? [text.otherPairs(rest, formatCount(rest, locale))] : []),
      ...(shown.length === 0 ? [text.noneShared, ...having.map((subject) => countedBy(subject, locale))] : []),
      ...without,
      text.noControl,
    ],
  };
}

/** At most this many pairs of practices are all told: those of four. */
const mostPairs = 6;

/** What employers paid, as far as the publication says: a sentence or two. */
export function costAnswer(subjects: readonly ComparedSubject[], locale: Locale): string[] {
  const text = messages[locale].comparePage;
  const known = subjects.flatMap(({ name, costs }) =>
    costs.filter(({ isKnown }) => isKnown).map((cost) => ({ name, cost })),
  );
  const own = known.filter(({ cost }) => cost.payer === 'employer');
  const others = known.flatMap(({ cost }) => (cost.payer === null || cost.payer === 'employer' ? [] : cost.payer));
  const owners = [...new Set(own.map(({ name }) => name))];
  const written = own.map(({ name, cost }) => text.amountOf(name, cost.text, cost.label));
  const inWords = subjects.flatMap(({ name, employers }) =>
    employers.length > 0 ? [`${name}: ${employers.map((employer) => employer.text).join(' ')}`] : [],
  );
  const silent = subjects
    .filter(({ name, employers }) => employers.length === 0 && !owners.includes(name))
    .map(({ name }) => name);
  const payers = [...new Set(others)].map((payer) => text.payer[payer]);
  return [
    own.length > 0
      ? text.employerPaid(listOf(written, locale))
      : inWords.length > 0
        ? text.employerInWords
        : text.employerUnknown,
    ...inWords,
    ...(silent.length > 0 && silent.length < subjects.length ? [text.employerRest(listOf(silent, locale))] : []),
    ...(known.length === 0 ? [text.noAmounts] : []),
    ...(payers.length > 0 ? [(own.length > 0 ? text.restPaid : text.notEmployer)(listOf(payers, locale))] : []),
  ];
}

function listOf(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
