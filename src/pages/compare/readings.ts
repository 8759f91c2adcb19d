import { overlapText } from '#charts/overlap-text.ts';
import { distinguishingNames, rateName } from '#charts/rate-name.ts';
import { titleOf } from '#charts/rates-model.ts';
import { reasonText } from '#charts/reason-text.ts';
import { outcomeAxes } from '#data/outcome-axes.ts';
import { formatCount } from '#format/number.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import {
  across,
  closest,
  compareGroups,
  compareRates,
  forbidsSharedAxis,
  mayShareAxis,
  type ReasonCode,
  type Verdict,
} from '#measures/comparability.ts';
import type { OutcomeRate } from '#measures/outcome-rate.ts';
import type { ComparedSubject } from './compared-subject.ts';
import { rateText } from './rate-text.ts';

/** How far some outcomes can be compared, in words. */
export interface Reading {
  verdict: Verdict;
  /** What is compared, as a sentence; null where the heading says it. */
  about: string | null;
  /** Why no further, and what may be read into them; empty for outcomes that are comparable. */
  reasons: string[];
}

/** The outcomes of two practices, or those of one kind. */
type Having = Pick<ComparedSubject, 'name' | 'rates'>;

/** How close two practices come: what keeps even their two closest outcomes apart; null where one of them has none. */
export function pairReading(two: readonly [Having, Having], locale: Locale): Reading | null {
  const { comparePage: text } = messages[locale];
  const all = across(two[0].rates, two[1].rates);
  const best = closest(all);
  if (!best) return null;
  const { rates, comparison } = best;
  const written = comparison.reasons.map((reason) => ({ ...reason, text: reasonText(reason, locale) }));
  if (comparison.verdict === 'not-comparable')
    return {
      verdict: comparison.verdict,
      about: text.nothingInCommon,
      reasons: [
        ...two.map((subject) => countedBy(subject, locale)),
        ...written.filter(({ code }) => alsoTold.includes(code)).map((reason) => reason.text),
      ],
    };
  const alike = all.filter((pair) => mayShareAxis(pair.comparison.verdict)).flatMap((pair) => pair.rates);
  return {
    verdict: comparison.verdict,
    about: text.closestRates(withFigure(rates[0], locale), withFigure(rates[1], locale)),
    reasons: [
      ...written.map((reason) => reason.text),
      ...caveatsOf(rates, locale),
      ...overlapText([...new Set(alike)], locale),
    ],
  };
}

/** What keeps outcomes apart even where they already count different things. */
const alsoTold: readonly ReasonCode[] = ['population', 'base-unknown', 'moment', 'moment-unknown'];

/** An outcome with its figure: `SAB: aan het werk, 86%*`. */
function withFigure(rate: OutcomeRate, locale: Locale): string {
  return `${rateName(rate, locale)}, ${rateText(rate, locale)}`;
}

/** What the reader has to know of outcomes, each thing once. */
export function caveatsOf(rates: readonly OutcomeRate[], locale: Locale): string[] {
  return [...new Set(rates.flatMap(({ caveats }) => caveats.map((caveat) => caveat[locale])))];
}

/** What a practice counts as success: `SAB telt: aan het werk.` */
export function countedBy({ name, rates }: Having, locale: Locale): string {
  const labels = [...new Set(rates.map(({ label }) => label[locale]))];
  return messages[locale].comparePage.counts(name, labels.join('; '));
}

/** Which outcomes of some practices may be compared, as a sentence; null where they have none. */
export function mayBeCompared(subjects: readonly Having[], locale: Locale): string | null {
  const { comparePage: text } = messages[locale];
  const axes = outcomeAxes(subjects.flatMap(({ rates }) => rates));
  if (axes.length === 0) return null;
  const shared = axes.filter((axis) => axis.length > 1);
  if (shared.length === 0) return text.mayNothing;
  const isWithin = shared.every((axis) => new Set(axis.map(({ practice }) => practice.id)).size === 1);
  const list = shared.map((axis) =>
    text.mayAxis(
      titleOf(axis, axes, locale),
      formatCount(axis.length, locale),
      compareRates(axis).verdict === 'with-care',
    ),
  );
  return (isWithin && subjects.length > 1 ? text.mayWithin : text.may)(list.join('; '));
}

/**
 * How far the outcomes of one practice and kind can be compared with each other: a reading of each group that may share
 * an axis, and of each such group with the one before it; none of a single outcome.
 */
export function readingsWithin(rates: readonly OutcomeRate[], locale: Locale): Reading[] {
  const axes = outcomeAxes([...rates]);
  return axes.flatMap((axis, index) => {
    const before = axes[index - 1];
    return [
      ...(before ? [betweenAxes(before, axis, axes, locale)] : []),
      ...(axis.length > 1 ? [onOneAxis(axis, axes, locale)] : []),
    ];
  });
}

/** What may be read into rates that share an axis. */
function onOneAxis(rates: OutcomeRate[], axes: OutcomeRate[][], locale: Locale): Reading {
  const { verdict, reasons } = compareRates(rates);
  return {
    verdict,
    about: axes.length > 1 ? titleOf(rates, axes, locale) : null,
    reasons: [...reasons.map((reason) => reasonText(reason, locale)), ...overlapText(rates, locale)],
  };
}

/** Why rates may not stand on the axis of others: what keeps even the closest two apart, or what keeps the groups apart. */
function betweenAxes(before: OutcomeRate[], rates: OutcomeRate[], axes: OutcomeRate[][], locale: Locale): Reading {
  const { comparePage: text } = messages[locale];
  const all = across(before, rates);
  const alike = all.filter(({ comparison }) => mayShareAxis(comparison.verdict));
  const { verdict, reasons } = (alike.length === 0 && closest(all)?.comparison) || compareGroups(before, rates);
  const names = distinguishingNames([...before, ...rates], locale);
  const pairs = alike.map(({ rates: [a, b] }) => text.and(names.get(a.id) ?? '', names.get(b.id) ?? ''));
  return {
    verdict,
    about: text.notOnOneAxis(titleOf(rates, axes, locale), titleOf(before, axes, locale)),
    reasons: [
      ...reasons.filter(forbidsSharedAxis).map((reason) => reasonText(reason, locale)),
      ...(pairs.length > 0 ? [text.acrossAxes(pairs.join('; '))] : []),
    ],
  };
}
