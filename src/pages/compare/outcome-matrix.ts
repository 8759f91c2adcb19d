import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { pairs, verdicts, type Verdict } from '#measures/comparability.ts';
import type { OutcomeRate } from '#measures/outcome-rate.ts';
import { ownPracticeId } from '#measures/own-rates.ts';
import { outcomeKinds, type OutcomeKind } from '#schema/outcome.ts';
import type { ComparedSubject, Sourced } from './compared-subject.ts';
import { pairReading, readingsWithin, type Reading } from './readings.ts';

/** What one practice has of one kind: its outcomes, or the reason why it has none. */
export interface MatrixCell {
  subject: ComparedSubject;
  /** Rates of one definition each, such as those of two years; empty where there are none. */
  outcomes: OutcomeRate[][];
  /** Why there are none, in the reader's language; null where there are some. */
  absence: Sourced | null;
  /** How far its own rates can be compared with each other; empty for fewer than two. */
  readings: Reading[];
  /** The worst verdict of these; null where there are none. */
  verdict: Verdict | null;
}

/** Two practices that both have outcomes of a kind. */
export interface MatrixPair {
  subjects: [ComparedSubject, ComparedSubject];
  reading: Reading;
  /** True when these are also the two outcomes in which the practices come closest, which the verdict tells. */
  isClosest: boolean;
}

/** The outcomes of one kind. */
export interface MatrixRow {
  kind: OutcomeKind;
  /** One for each subject, in their order. */
  cells: MatrixCell[];
  pairs: MatrixPair[];
}

/** The kinds that say what became of people; asked of practices that have no outcome at all. */
const resultKinds: readonly OutcomeKind[] = ['completion', 'placement'];

/**
 * The outcomes of practices by kind: first the kinds that more than one of them has, for these are looked for.
 * @param first the kind that is asked about, which comes before all others; null where none is
 */
export function outcomeMatrix(
  subjects: readonly ComparedSubject[],
  first: OutcomeKind | null,
  locale: Locale,
): MatrixRow[] {
  const having = (kind: OutcomeKind) => subjects.filter(({ rates }) => rates.some((rate) => rate.kind === kind)).length;
  const present = outcomeKinds.filter((kind) => having(kind) > 0);
  const rank = (kind: OutcomeKind) => Number(kind === first) * 2 + Number(having(kind) > 1);
  return (present.length > 0 ? present : resultKinds)
    .toSorted((a, b) => rank(b) - rank(a))
    .map((kind) => rowOf(kind, subjects, locale));
}

function rowOf(kind: OutcomeKind, subjects: readonly ComparedSubject[], locale: Locale): MatrixRow {
  const cells = subjects.map((subject) => cellOf(kind, subject, locale));
  return {
    kind,
    cells,
    pairs: pairs(subjects).flatMap((two): MatrixPair[] => {
      const [one, other] = two;
      const reading = pairReading([withKind(one, kind), withKind(other, kind)], locale);
      if (!reading) return [];
      const { verdict, about } = reading;
      const isClosest = verdict !== 'not-comparable' && about === pairReading(two, locale)?.about;
      return [{ subjects: two, reading, isClosest }];
    }),
  };
}

function withKind({ name, rates }: ComparedSubject, kind: OutcomeKind) {
  return { name, rates: rates.filter((rate) => rate.kind === kind) };
}

function cellOf(kind: OutcomeKind, subject: ComparedSubject, locale: Locale): MatrixCell {
  const { rates } = withKind(subject, kind);
  const readings = readingsWithin(rates, locale);
  return {
    subject,
    outcomes: byDefinition(rates),
    absence: rates.length === 0 ? absenceOf(kind, subject, locale) : null,
    readings,
    verdict: verdicts.findLast((verdict) => readings.some((reading) => reading.verdict === verdict)) ?? null,
  };
}

/** Rates in groups of one definition, in their order. */
export function byDefinition(rates: readonly OutcomeRate[]): OutcomeRate[][] {
  const keyOf = ({ kind, criterion, label, population, base }: OutcomeRate) =>
    JSON.stringify([kind, criterion, label, population.id, base.id]);
  const keys = [...new Set(rates.map(keyOf))];
  return keys.map((key) => rates.filter((rate) => keyOf(rate) === key));
}

/** Why a practice has no rate of a kind: what the source says instead, else that it gives none. */
export function absenceOf(kind: OutcomeKind, { id, absences }: ComparedSubject, locale: Locale): Sourced {
  const { comparePage: text } = messages[locale];
  const told = absences.find((absence) => absence.kind === kind);
  return told ?? { text: id === ownPracticeId ? text.absentOwn : text.absent[kind], source: null };
}
