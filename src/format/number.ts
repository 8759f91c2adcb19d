import { languageTag, type Locale } from '#i18n/locale.ts';
import type { Unit } from '#schema/vocabulary.ts';

/** The most decimals a number is written with: none for large amounts of money, one for percentages, two otherwise. */
function maximumFractionDigits(value: number, style: Unit['style']): number {
  if (style === 'percent') return 1;
  if (style === 'euro') return Math.abs(value) >= 1000 || Number.isInteger(value) ? 0 : 2;
  return 2;
}

/** A number in the reader's notation, with the sign of its unit (`86%`, `€ 450.000`) and without a unit word. */
export function formatNumber(value: number, style: Unit['style'], locale: Locale): string {
  const tag = languageTag[locale];
  const digits = { maximumFractionDigits: maximumFractionDigits(value, style) };
  switch (style) {
    case 'percent':
      return new Intl.NumberFormat(tag, { ...digits, style: 'percent' }).format(value / 100);
    case 'euro':
      return new Intl.NumberFormat(tag, {
        ...digits,
        style: 'currency',
        currency: 'EUR',
        minimumFractionDigits: digits.maximumFractionDigits,
      }).format(value);
    case 'year':
      return String(value);
    case 'plain':
      return new Intl.NumberFormat(tag, digits).format(value);
  }
}

/** A number with its unit word in singular or plural: `12 weken`, `86%`, `€ 250 per dag`. */
export function formatQuantity(value: number, unit: Unit, locale: Locale): string {
  const number = formatNumber(value, unit.style, locale);
  if (unit.style === 'percent' || unit.style === 'year') return number;
  const word = Math.abs(value) === 1 ? unit.one[locale] : unit.label[locale];
  return unit.style === 'euro' ? `${number} ${word.replace(/^euro ?/, '')}`.trim() : `${number} ${word}`;
}
