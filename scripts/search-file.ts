import MiniSearch from 'minisearch';
import type { ChartCatalogue } from '#charts/definition.ts';
import { locales, type Locale } from '#i18n/locale.ts';
import type { Localized } from '#schema/localized.ts';
import type { SearchFile } from '#schema/search.ts';
import { compoundParts } from '#view/search/compound.ts';
import { indexOptions, type IndexedEntry } from '#view/search/index-fields.ts';
import { packIndex } from '#view/search/packed-index.ts';
import { meaningfulWords } from '#view/search/phrases.ts';
import { stem, wordsOf } from '#view/search/words.ts';
import { searchEntries } from './search-entries.ts';

/**
 * What search in one language needs. Entries are found by the words of every language, by the parts of words with a hyphen
 * and of compounds.
 */
export function searchFile(catalogue: ChartCatalogue, locale: Locale): SearchFile {
  const findables = searchEntries(catalogue);
  const ignored = locales.flatMap((language) => catalogue.search.ignored[language].flatMap(wordsOf).map(stem));
  const inLanguages = (text: Localized | string) =>
    typeof text === 'string' ? [text] : locales.map((language) => text[language]);
  const indexed = findables.map(({ title, about, kind, names, texts, shared }) => ({
    name: [...inLanguages(title), ...names],
    text: texts.flatMap(inLanguages),
    // The key figure that stands under a practice is among its texts.
    about: kind === 'practice' ? shared.flatMap(inLanguages) : inLanguages(about),
  }));

  const known = new Set(indexed.flatMap((fields) => Object.values(fields).flat().flatMap(wordsOf)).map(stem));
  const parts = new Map<string, string[]>();
  for (const word of known) parts.set(word, compoundParts(word, (part) => known.has(stem(part)))?.map(stem) ?? []);
  const stemsOf = (texts: string[]) => {
    const stems = texts.flatMap((text) => [...meaningfulWords(text, ignored), ...hyphenated(text)]).map(stem);
    return [...new Set(stems.flatMap((word) => [word, ...(parts.get(word) ?? [])]))].join(' ');
  };

  const index = new MiniSearch<IndexedEntry>(indexOptions);
  index.addAll(
    indexed.map(({ name, text, about }, id) => ({
      id,
      name: stemsOf(name),
      text: stemsOf(text),
      about: stemsOf(about),
    })),
  );
  const terms = catalogue.glossary.map(({ term, avoided }) => ({
    words: locales.flatMap((language) => [term[language], ...(avoided?.[language] ?? [])]),
  }));
  const groups = catalogue.search.groups.map(({ words }) => ({
    words: locales.flatMap((language) => words[language]),
  }));
  return {
    entries: findables.map(({ kind, id, practice, to, title, about }) => ({
      kind,
      id,
      practice,
      to: to[locale],
      title: title[locale],
      about: about[locale],
    })),
    synonyms: [...groups, ...terms].map(({ words }) => {
      const phrases = words.map((word) => meaningfulWords(word, ignored).map(stem));
      return [...new Map(phrases.map((phrase) => [phrase.join(' '), phrase])).values()];
    }),
    ignored: [...new Set(ignored)],
    index: packIndex(index.toJSON()),
  };
}

/** Words with hyphens as one: `drop-out` is `dropout`. */
function hyphenated(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? []).flatMap((word) => wordsOf(word.replaceAll('-', '')));
}
