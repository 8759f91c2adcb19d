import { boundNames } from '#format/bound-text.ts';
import { languageTag, locales, type Locale } from '#i18n/locale.ts';
import { numberWords } from '#i18n/messages.ts';

/** The numbers that a text writes out, in digits or in words; what stands in braces is filled in and not written. */
export function numbersIn(text: string, locale: Locale): number[] {
  const { words } = numberWords[locale];
  const written = boundNames(text).reduce((rest, name) => rest.replace(`{${name}}`, ' '), text);
  return [
    ...[...written.matchAll(/\d+(?:[.,]\d+)*/g)].flatMap(([found]) => numbersOf(found, locale)),
    ...[...written.toLowerCase().matchAll(/\p{L}+/gu)].flatMap(([word]) =>
      Object.hasOwn(words, word) ? (words[word] ?? []) : [],
    ),
  ];
}

/** The numbers of a line of a source text: as {@link numbersIn}, and one where the article may stand for it. */
export function numbersInSource(line: string, locale: Locale): number[] {
  const isOne = new RegExp(`\\b${numberWords[locale].article}\\b`, 'i').test(line);
  return [...new Set([...numbersIn(line, locale), ...(isOne ? [1] : [])])].toSorted((a, b) => a - b);
}

/** What stands between thousands and before decimals, by language. */
const signs = new Map(locales.map((locale) => [locale, signsOf(locale)]));

function signsOf(locale: Locale): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(languageTag[locale]).formatToParts(12_345.6);
  const sign = (type: 'group' | 'decimal') => parts.find((part) => part.type === type)?.value ?? '';
  return { group: sign('group'), decimal: sign('decimal') };
}

/** `1.885` is one number where a point stands between thousands; `318.02` is a code of two. */
function numbersOf(found: string, locale: Locale): number[] {
  const { group, decimal } = signs.get(locale) ?? signsOf(locale);
  const [whole = '', fraction, ...rest] = found.split(decimal);
  const groups = whole.split(group);
  const isGrouped = groups.slice(1).every((digits) => digits.length === 3);
  if (rest.length > 0 || !isGrouped || fraction?.includes(group)) return found.split(/[.,]/).map(Number);
  return [Number([groups.join(''), fraction].filter(Boolean).join('.'))];
}
