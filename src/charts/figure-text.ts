import { formatCount, formatNumber, formatQuantity } from '#format/number.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { Observation } from '#measures/observation.ts';
import type { Fact } from '#schema/practice.ts';
import type { Unit } from '#schema/vocabulary.ts';

type Figure = Pick<Observation | Fact, 'value' | 'qualifier' | 'missing' | 'reading' | 'wording'> &
  Partial<Pick<Observation, 'fraction'>>;

/**
 * A figure as it is written beside a mark: `ca. 140`, `86%`, `11*` for a likely reading, the words of the source where these
 * stand in its place, the reason when it is missing.
 */
export function figureLabel(figure: Figure, unit: Pick<Unit, 'style'>, locale: Locale): string {
  return write(figure, locale, (value) => formatNumber(value, unit.style, locale, figure.fraction?.whole));
}

/** A figure with its unit word: `ca. 140 personen`, `hoogstens € 450.000 per jaar`. */
export function figureQuantity(figure: Figure, unit: Unit, locale: Locale): string {
  return write(figure, locale, (value) => formatQuantity(value, unit, locale, figure.fraction?.whole));
}

function write(figure: Figure, locale: Locale, number: (value: number) => string): string {
  const text = messages[locale];
  if (figure.wording) return figure.wording[locale];
  if (figure.value === null) return text.missing[figure.missing ?? 'not-published'];
  const plain = number(figure.value);
  const qualified = figure.qualifier ? text.qualifier[figure.qualifier](plain) : plain;
  return figure.reading?.confidence === 'likely' ? `${qualified}${text.reading.likelyMark}` : qualified;
}

/** The counts behind a percentage: `7 van 9`; null where they are unknown. */
export function fractionText(fraction: Observation['fraction'], locale: Locale): string | null {
  if (!fraction) return null;
  return messages[locale].figure.fraction(formatCount(fraction.part, locale), formatCount(fraction.whole, locale));
}
