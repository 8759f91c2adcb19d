import { readingOf, type Figure } from '#data/figure-index.ts';
import { figureLabel, figureQuantity, fractionText } from '#charts/figure-text.ts';
import { besideSign, formatNumber } from '#format/number.ts';
import { formatPeriod } from '#format/period.ts';
import { sourceText } from '#format/source-text.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { Contents } from '#schema/contents.ts';
import type { Unit } from '#schema/vocabulary.ts';

/** A figure in words: what each column of the table says. */
export interface FigureWords {
  /** The name of its practice. */
  practice: string;
  measure: string;
  /** The values of its dimensions; empty for none. */
  breakdown: string;
  /** Null where the source names none. */
  period: string | null;
  /** The value with its qualifier, or the reason why it is missing. */
  value: string;
  /** The value with its qualifier and the word of its unit, or the reason why it is missing. */
  quantity: string;
  /** The number alone; empty where it is missing. */
  number: string;
  /** The unit in singular or plural; empty for units that are written as a sign, and where there is no value. */
  unit: string;
  /** The counts behind a percentage; null where they are unknown. */
  fraction: string | null;
  /** How sure the value is; of a value that is not there, that it has none. */
  certainty: string;
  isDerived: boolean;
  /** The heading in the publication, in its own language; null for another publication. */
  heading: string | null;
  /** The lines below the heading, or the other publication. */
  lines: string;
}

/** Says a figure in a language. */
export function figureWords(
  figure: Figure,
  { practices, otherPublications }: Pick<Contents, 'practices' | 'otherPublications'>,
  units: readonly Unit[],
  locale: Locale,
): FigureWords {
  const { subject, breakdown, period, value, source, details } = figure;
  const { reading, figuresPage: text } = messages[locale];
  const sureness = readingOf(figure);
  const unit = units.find(({ id }) => id === subject.unit);
  if (!unit) throw new Error(`figure ${subject.measure}: expected a unit of data/units.json, received ${subject.unit}`);
  const word = (Math.abs(value ?? 0) === 1 ? unit.one : unit.label)[locale];
  const [part = 0, whole = 0] = details.fraction ?? [];
  const fraction = details.fraction ? { part, whole } : null;
  const shown = {
    value,
    qualifier: details.qualifier,
    missing: details.missing,
    wording: details.wording,
    fraction,
    reading: details.reading && { confidence: details.reading, reason: subject.label },
  };
  return {
    practice: practices.find(({ id }) => id === subject.practice)?.name[locale] ?? subject.practice,
    measure: subject.label[locale],
    breakdown: breakdown?.label[locale] ?? '',
    period: period && formatPeriod(period, locale),
    value: figureLabel(shown, unit, locale),
    quantity: figureQuantity(shown, unit, locale),
    number: value === null ? '' : formatNumber(value, unit.style, locale, fraction?.whole),
    unit: value === null ? '' : besideSign(unit, word),
    fraction: fractionText(fraction, locale),
    certainty: sureness === null ? text.noCertainty : reading[sureness],
    isDerived: details.derived === 1,
    heading: source && 'heading' in source ? source.heading : null,
    lines: source ? sourceText(source, otherPublications, locale) : '',
  };
}
