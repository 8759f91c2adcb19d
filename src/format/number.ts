import { languageTag, type Locale } from '#i18n/locale.ts';
import type { Unit } from '#schema/vocabulary.ts';

/**
 * The most decimals a number is written with: none for large amounts of money, one for percentages, two otherwise. What
 * would then be written as 0, and is not, has its first two digits.
 */
function precision(value: number, style: Unit['style']): Intl.NumberFormatOptions {
  const isLarge = style === 'euro' && (Math.abs(value) >= 1000 || Number.isInteger(value));
  const decimals = isLarge ? 0 : style === 'percent' ? 1 : 2;
  if (value !== 0 && Math.abs(value) < 0.5 * 10 ** -decimals) return { maximumSignificantDigits: 2 };
  return { maximumFractionDigits: decimals, ...(style === 'euro' && { minimumFractionDigits: decimals }) };
}

/** A number in the reader's notation, with the sign of its unit (`86%`, `€ 450.000`) and without a unit word. */
export function formatNumber(value: number, style: Unit['style'], locale: Locale): string {
  const tag = languageTag[locale];
  const digits = precision(value, style);
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

/** A number with its unit word in singular or plural: `12 weken`, `86%`, `€ 250 per dag`. */
export function formatQuantity(value: number, unit: Unit, locale: Locale): string {
  const number = formatNumber(value, unit.style, locale);
  if (unit.style === 'percent' || unit.style === 'year') return number;
  const word = Math.abs(value) === 1 ? unit.one[locale] : unit.label[locale];
  return unit.style === 'euro' ? `${number} ${word.replace(/^euro ?/, '')}`.trim() : `${number} ${word}`;
}
