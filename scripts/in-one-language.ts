import { isLocale, locales, type Locale } from '#i18n/locale.ts';

/** A value of a data file whose texts are there in one language: what a document of that language brings along. */
export function inOneLanguage(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((item) => inOneLanguage(item, locale));
  if (typeof value !== 'object' || value === null) return value;
  const isText = locales.every((each) => each in value);
  const kept = Object.entries(value).filter(([key]) => !isText || key === locale || !isLocale(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, inOneLanguage(inner, locale)]));
}
