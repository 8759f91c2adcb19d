import type { Localized } from '#schema/localized.ts';

/** The languages of the interface, the default first. */
export const locales = ['nl', 'en'] as const;

/** A language of the interface, by its code. */
export type Locale = (typeof locales)[number];

/** The language tag by which numbers and dates are written: Flemish usage in Dutch, British usage in English. */
export const languageTag: Record<Locale, string> = { nl: 'nl-BE', en: 'en-GB' };

/** The language by its code of three letters (ISO 639-3), as lists for data portals have it. */
export const isoCode: Record<Locale, string> = { nl: 'nld', en: 'eng' };

/** The language of what developers and programs read: descriptions of published tables, messages of errors. */
export const technicalLocale: Locale = 'en';

/** Something in every language, such as the same text. */
export function inEveryLanguage<Item>(of: (locale: Locale) => Item): Record<keyof Localized, Item> {
  return { nl: of('nl'), en: of('en') };
}

/** The euro sign before an amount in the number formats of spreadsheets, as amounts are written in each language. */
export const euroFormat: Record<Locale, string> = { nl: '"€ "', en: '"€"' };

/** Whether a text is the code of a language of the interface. */
export function isLocale(text: string | undefined): text is Locale {
  return locales.some((locale) => locale === text);
}
