import type { ChartCatalogue } from '#charts/definition.ts';
import { plainTextProblems, textsOf } from '#data/invariants/texts.ts';
import { repeatedIds, type Problem } from '#data/invariants/unique.ts';
import { locales } from '#i18n/locale.ts';
import { meaningfulWords } from '#view/search/phrases.ts';
import { stem, wordsOf } from '#view/search/words.ts';

/** Groups of synonyms that say nothing to search: fewer than two phrases, a phrase twice, or none that any text has. */
export function searchProblems(catalogue: ChartCatalogue): Problem[] {
  const { search, practices, charts, datasets, glossary, priorities, sectors, targetGroups } = catalogue;
  const texts = textsOf([practices, charts, datasets, glossary, priorities, sectors, targetGroups], '$');
  const stems = new Set(texts.flatMap(({ text }) => locales.flatMap((locale) => wordsOf(text[locale]).map(stem))));
  const ignored = locales.flatMap((locale) => search.ignored[locale].flatMap(wordsOf).map(stem));
  const groups = search.groups.flatMap(({ words }, index) => {
    const path = `$.groups[${index}].words`;
    const phrases = locales.flatMap((locale) =>
      words[locale].map((word, place) => ({
        path: `${path}.${locale}[${place}]`,
        word,
        stems: meaningfulWords(word, ignored).map(stem),
      })),
    );
    const isKnown = phrases.some((phrase) => phrase.stems.every((part) => stems.has(part)));
    const forms = new Set(phrases.map((phrase) => phrase.stems.join(' ')));
    return [
      ...(forms.size < 2 ? [{ path, expected: 'at least two words that differ', received: [...forms].join() }] : []),
      ...(isKnown ? [] : [{ path, expected: 'at least one word that a text of the data has', received: 'none' }]),
      ...locales.flatMap((locale) =>
        phrases
          .filter((phrase) => phrase.path.startsWith(`${path}.${locale}[`))
          .filter((phrase, place, own) => own.findIndex((other) => other.stems.join() === phrase.stems.join()) < place)
          .map((phrase) => ({
            path: phrase.path,
            expected: 'a word that is no other form of one before it: search knows the forms of a word',
            received: phrase.word,
          })),
      ),
    ];
  });
  return [...repeatedIds(search.groups, '$.groups'), ...textsOf(search, '$').flatMap(plainTextProblems), ...groups];
}
