import { stem, wordsOf } from './words.ts';

/** Which words mean the same, and which mean nothing, in stems; published with the index. */
export interface Vocabulary {
  /** Groups of phrases that mean the same. */
  synonyms: readonly (readonly (readonly string[])[])[];
  ignored: readonly string[];
}

/** A part of a search text: one word, or several that are known as one phrase. */
export interface Phrase {
  /** As it was typed, folded. */
  text: string;
  stems: readonly string[];
  /** Other phrases, as stems, that mean the same. */
  same: readonly (readonly string[])[];
}

/** The words of a text without those that say nothing; all of them where there are no others. */
export function meaningfulWords(text: string, ignored: readonly string[]): string[] {
  const words = wordsOf(text);
  const own = words.filter((word) => !ignored.includes(stem(word)));
  return own.length > 0 ? own : words;
}

/** A phrase with what means the same. */
export function phraseOf(text: string, stems: readonly string[], { synonyms }: Vocabulary): Phrase {
  const same = synonyms.filter((group) => group.some((phrase) => isSame(phrase, stems))).flat();
  return { text, stems, same: same.filter((phrase) => !isSame(phrase, stems)) };
}

/** Takes a search text apart into its words; where several are a phrase that has synonyms, the longest one counts. */
export function phrasesOf(text: string, vocabulary: Vocabulary): Phrase[] {
  const words = meaningfulWords(text, vocabulary.ignored);
  const stems = words.map(stem);
  const phrases: Phrase[] = [];
  for (let at = 0; at < words.length;) {
    const length = vocabulary.synonyms
      .flat()
      .filter((phrase) => phrase.every((part, place) => part === stems[at + place]))
      .reduce((longest, phrase) => Math.max(longest, phrase.length), 1);
    const end = at + length;
    phrases.push(phraseOf(words.slice(at, end).join(' '), stems.slice(at, end), vocabulary));
    at = end;
  }
  return phrases;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((part, place) => part === b[place]);
}
