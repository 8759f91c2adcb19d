import { languageTag, type Locale } from '#i18n/locale.ts';
import type { Unit } from '#schema/vocabulary.ts';

/** A percentage of fewer than this has no decimals: one case more or less would change them all. */
const fewForDecimals = 1000;

/**
 * The decimals a number is written with: none for large amounts of money, at most one for a percentage as it is printed,
 * at most two otherwise. A percentage that was computed has none where its whole is below {@link fewForDecimals}, and
 * always one otherwise. What would then be written as 0 or as 100%, and is not, has more.
 */
function precision(value: number, style: Unit['style'], whole: number | null): Intl.NumberFormatOptions {
  const decimals = mostDecimals(value, style, whole);
  const unseen = 0.5 * 10 ** -decimals;
  if (value !== 0 && Math.abs(value) < unseen) return { maximumSignificantDigits: 2 };
  const isAlmostAll = style === 'percent' && value < 100 && 100 - value <= unseen;
  if (isAlmostAll) return { maximumFractionDigits: Math.ceil(-Math.log10(100 - value)) };
  const isFixed = style === 'euro' || (style === 'percent' && whole !== null);
  return { maximumFractionDigits: decimals, ...(isFixed && { minimumFractionDigits: decimals }) };
}

function mostDecimals(value: number, style: Unit['style'], whole: number | null): number {
  switch (style) {
    case 'percent':
      return whole !== null && whole < fewForDecimals ? 0 : 1;
    case 'euro':
      return Math.abs(value) >= 1000 || Number.isInteger(value) ? 0 : 2;
    case 'plain':
    case 'year':
      return 2;
  }
}

/**
 * A number in the reader's notation, with the sign of its unit (`86%`, `€ 450.000`) and without a unit word.
 * @param whole what a computed percentage is of, `9` for 7 of 9; null for a percentage as it is printed
 */
export function formatNumber(value: number, style: Unit['style'], locale: Locale, whole: number | null = null): string {
  const tag = languageTag[locale];
  const digits = precision(value, style, whole);
  switch (style) {
    case 'percent':
      return new Intl.NumberFormat(tag, { ...digits, style: 'percent' }).format(value / 100);
    case 'euro':
      return new Intl.NumberFormat(tag, {
        ...digits,
        style: 'currency',
        currency: 'EUR',
      }).format(value);
    case 'year':
      return String(value);
    case 'plain':
      return new Intl.NumberFormat(tag, digits).format(value);
  }
}

/** How many there are of something, in the reader's notation: `1.284`. */
export function formatCount(count: number, locale: Locale): string {
  return formatNumber(count, 'plain', locale);
}

/**
 * A number with its unit word in singular or plural: `12 weken`, `86%`, `€ 250 per dag`.
 * @param whole as for {@link formatNumber}
 */
export function formatQuantity(value: number, unit: Unit, locale: Locale, whole: number | null = null): string {
  const number = formatNumber(value, unit.style, locale, whole);
  const word = Math.abs(value) === 1 ? unit.one[locale] : unit.label[locale];
  return `${number} ${besideSign(unit, word)}`.trim();
}

/**
 * What is left to say of a unit beside the sign of its numbers: `personen`, `per dag`; empty where the sign says all.
 * @param word the unit in words, in singular or plural
 */
export function besideSign({ style }: Unit, word: string): string {
  if (style === 'plain') return word;
  return style === 'euro' ? word.replace(/^euros? ?/, '') : '';
}
