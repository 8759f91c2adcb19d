import { describe, expect, it } from 'vitest';
import { textsOf } from '#data/invariants/texts.ts';
import { locales, type Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';

const { glossary, ...catalogue } = readCatalogue('data');
// What was put right quotes the old words, and readers may search for words that no text has.
const { corrections: _corrections, search: _search, ...current } = catalogue;

/** Every text of the interface, with what functions make of their arguments left open. */
function interfaceTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [value.toString()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(interfaceTexts) : [];
}

/** All texts of the site in one language. */
function textsIn(locale: Locale): string[] {
  return [...interfaceTexts(messages[locale]), ...textsOf(current, '$').map(({ text }) => text[locale])];
}

/** True where a text holds a word or a phrase, in any case, alone or with the ending of a plural. */
function holds(text: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${word}(?:s|en|e)?(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

describe.each(locales)('the texts in %s', (locale) => {
  const texts = textsIn(locale);

  it.each(glossary)('use the term $id', ({ term }) => {
    expect(texts.some((text) => holds(text, term[locale]))).toBe(true);
  });

  it.each(glossary.flatMap(({ term, avoided }) => (avoided?.[locale] ?? []).map((word) => [word, term[locale]])))(
    'never say “%s” for “%s”',
    (word) => {
      expect(texts.filter((text) => holds(text, word))).toEqual([]);
    },
  );
});
