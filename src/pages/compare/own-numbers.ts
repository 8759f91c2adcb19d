import type { Locale } from '#i18n/locale.ts';
import { across, closest } from '#measures/comparability.ts';
import type { OutcomeRate } from '#measures/outcome-rate.ts';
import { isOutcome, type OutcomeKind } from '#schema/outcome.ts';
import { mostColumns, type ComparedSubject, type Sourced } from './compared-subject.ts';
import { absenceOf, byDefinition } from './outcome-matrix.ts';

/** What a practice has to show of one kind: rates of one definition, or the reason why there are none. */
export interface OwnKind {
  kind: OutcomeKind;
  /** Empty where there are none. */
  rates: OutcomeRate[];
  /** Why there are none, in the reader's language; null where there are some. */
  absence: Sourced | null;
}

/** What a practice has to show of itself. */
export interface OwnNumbers {
  subject: ComparedSubject;
  /**
   * Of each kind that any of the practices shows, in one order for all, so that no two different measures stand where one
   * comparison is expected; empty for a practice without results.
   */
  kinds: OwnKind[];
  /** How many rates it has beside these. */
  rest: number;
}

/** The kinds of which a practice shows an outcome of its own first, where it shares none: what came of people before how they began. */
const tellingKinds: readonly OutcomeKind[] = [
  'completion',
  'placement',
  'retention',
  'progression',
  'coverage',
  'selection',
  'conditions',
];

/**
 * Outcomes of each practice, or why there are none, of the kinds in which they are told.
 * @param asked the one kind that is asked about; null for those in which each practice has the most telling outcome
 */
export function ownNumbers(
  subjects: readonly ComparedSubject[],
  asked: OutcomeKind | null,
  locale: Locale,
): OwnNumbers[] {
  const leads = subjects.map((subject) => leadOf(subject, subjects));
  const told = asked ? [asked] : tellingKinds.filter((kind) => leads.some((lead) => lead?.kind === kind));
  return subjects.map((subject, place) => {
    const lead = leads[place];
    // Of many practices each shows its own outcome only.
    const kinds = asked || subjects.length <= mostColumns ? told : told.filter((kind) => kind === lead?.kind);
    const hasResults = asked !== null || subject.rates.some(isOutcome);
    const shown = hasResults ? kinds.map((kind) => ownKind(kind, subject, lead, locale)) : [];
    const count = shown.reduce((sum, { rates }) => sum + rates.length, 0);
    return { subject, kinds: shown, rest: subject.rates.filter(isOutcome).length - count };
  });
}

/** One outcome of a practice: one that comes closest to one of another, else one of a kind that another has too. */
function leadOf(subject: ComparedSubject, subjects: readonly ComparedSubject[]): OutcomeRate | undefined {
  const others = subjects.filter((other) => other !== subject).flatMap(({ rates }) => rates);
  const near = closest(across(subject.rates, others));
  if (near && near.comparison.verdict !== 'not-comparable') return near.rates[0];
  const shared = tellingKinds.filter((kind) => others.some((rate) => rate.kind === kind));
  return [...shared, ...tellingKinds]
    .map((kind) => subject.rates.find((rate) => rate.kind === kind))
    .find((rate) => rate !== undefined);
}

function ownKind(kind: OutcomeKind, subject: ComparedSubject, lead: OutcomeRate | undefined, locale: Locale): OwnKind {
  const groups = byDefinition(subject.rates.filter((rate) => rate.kind === kind));
  const rates = groups.find((group) => group.some((rate) => rate === lead)) ?? groups[0] ?? [];
  return { kind, rates, absence: rates.length === 0 ? absenceOf(kind, subject, locale) : null };
}
