import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { locales, type Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { localizedSchema } from '#schema/localized.ts';
import { contents } from './published.ts';

/** Everything in a tree of data that `pick` finds something in. */
function collect(value: unknown, pick: (value: unknown) => string[]): string[] {
  const nested = typeof value === 'object' && value !== null ? Object.values(value) : [];
  return [...pick(value), ...nested.flatMap((child) => collect(child, pick))];
}

/** The text of a message; one with gaps is called with nothing in them, for its fixed words. */
function messageText(value: unknown): string[] {
  if (typeof value === 'function') return [String(Reflect.apply(value, undefined, Array(value.length).fill('')))];
  return typeof value === 'string' ? [value] : [];
}

function textIn(locale: Locale) {
  return (value: unknown) => {
    const text = v.safeParse(localizedSchema, value);
    return text.success ? [text.output[locale]] : [];
  };
}

/** A short text that is the same in every language: a name. */
function nameIn(value: unknown): string[] {
  const text = v.safeParse(localizedSchema, value);
  return text.success && text.output.nl === text.output.en && wordsOf(text.output.nl).length < 6
    ? [text.output.nl]
    : [];
}

const published: unknown[] = readdirSync('dist/data', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(`dist/data/${name}`, 'utf8')));

/** What things are called in a language; the longest first, so that no part of a name stays behind. */
function namesFor(locale: Locale): string[] {
  return [
    ...contents.practices.flatMap(({ name, organisations }) => [...name[locale].split(' & '), ...organisations]),
    ...collect(published, nameIn),
    contents.publication.title,
  ].toSorted((one, other) => other.length - one.length);
}

const names = { nl: namesFor('nl'), en: namesFor('en') } satisfies Record<Locale, string[]>;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
}

/** All texts of the interface and the data in a language. */
const texts = {
  nl: [...collect(messages.nl, messageText), ...collect(published, textIn('nl'))],
  en: [...collect(messages.en, messageText), ...collect(published, textIn('en'))],
} satisfies Record<Locale, string[]>;

/** The texts of one word: a short one may be another word in another language. */
const oneWord = new Set(texts.nl.concat(texts.en).filter((text) => wordsOf(text).length === 1));

/** How often each word occurs in them. */
const counts = new Map(
  locales.map((locale) => {
    const words = texts[locale].flatMap(wordsOf);
    const count = new Map<string, number>();
    for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
    return [locale, count] as const;
  }),
);

/** True for a word that is common in another language of the site, and rare or absent in this one. */
function isForeign(word: string, locale: Locale): boolean {
  const here = counts.get(locale)?.get(word) ?? 0;
  return locales.some((other) => other !== locale && (counts.get(other)?.get(word) ?? 0) > 4 * here);
}

/** Headings quoted from the publication, and addresses. */
const quoted = /‘[^‘]*?’(?!\p{L})|\S*[./]\S+/gu;
const abbreviation = /\S*\p{Lu}{2}\S*/gu;

/** True when at least half of the words of a text, names left out, are another language's. */
export function isUntranslated(text: string, locale: Locale): boolean {
  if (oneWord.has(text) && texts[locale].includes(text)) return false;
  const rest = names[locale].reduce((left, name) => left.replaceAll(name, ' '), text.replaceAll(quoted, ' '));
  const words = wordsOf(rest.replaceAll(abbreviation, ' '));
  return words.length > 0 && words.filter((word) => isForeign(word, locale)).length * 2 >= words.length;
}
