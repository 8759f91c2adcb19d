import { languageTag, type Locale } from '#i18n/locale.ts';

/** A number alone, with its sign of a unit, in groups of three digits; `#` stands for what is between the groups. */
const grouped = String.raw`^(?:€\s?)?-?\d{1,3}(?:#\d{3})+(?:[.,]\d+)?(?:\s?[€%])?$`;

/** A text that is a number alone, in the notation of a language, without what is between its groups of digits; any other as it is. */
export function ungrouped(text: string, locale: Locale): string {
  const parts = new Intl.NumberFormat(languageTag[locale]).formatToParts(1_000_000);
  const between = parts.find(({ type }) => type === 'group')?.value ?? '';
  if (between === '' || !new RegExp(grouped.replace('#', `\\${between}`)).test(text)) return text;
  return text.replaceAll(between, '');
}
