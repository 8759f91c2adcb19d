import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import type { SearchEntry, SearchFile } from '#schema/search.ts';
import { compoundParts } from './compound.ts';
import { indexOptions } from './index-fields.ts';
import { unpackIndex } from './packed-index.ts';
import { phraseOf, phrasesOf, type Phrase } from './phrases.ts';
import { stem, wordsOf } from './words.ts';

/** What a search text finds. */
export interface Finding {
  /** The entries with all words, best first; where no entry has all, those with the most. */
  entries: readonly SearchEntry[];
  /** Whether the entries have all words. */
  isWhole: boolean;
  /** The text with the nearest known words in the place of those that occur nowhere; null where nothing is replaced. */
  meant: string | null;
}

/** Searches the entries of one language, by words of any language. */
export type Search = (text: string) => Finding;

/** A score for each place among the entries. */
type Scores = ReadonlyMap<number, number>;

/** What one phrase finds, and the text that it was taken for. */
interface Sought {
  scores: Scores;
  text: string;
}

/** What counts less than the word itself: a synonym, a word that begins with what was typed, a word of the practice. */
const weight = { synonym: 0.6, beginning: 0.5, practice: 0.3 };

/** Makes a search of what the build has published. */
export function createSearch(file: SearchFile): Search {
  const { entries } = file;
  const index = MiniSearch.loadJS(unpackIndex(file.index), indexOptions);
  const placeOfPractice = new Map(entries.flatMap(({ kind, id }, place) => (kind === 'practice' ? [[id, place]] : [])));

  function find(query: Query, options?: SearchOptions): Scores {
    return new Map(index.search(query, options).map(({ id, score }) => [Number(id), score]));
  }

  /**
   * What a query finds; with it what belongs to a practice whose name, sector or priorities it finds, and the practice of
   * each chart that it finds.
   */
  function findWithPractices(query: Query): Scores {
    const own = find(query);
    const practices = find(query, { fields: ['about'] });
    const charts = new Map<string, number>();
    for (const [place, score] of own) {
      const { kind, practice } = entries[place] ?? {};
      if (kind === 'chart' && practice) charts.set(practice, Math.max(score, charts.get(practice) ?? 0));
    }
    const scores = entries.map(({ kind, practice }, place) => {
      const shared = kind === 'practice' ? charts.get(practice) : practices.get(placeOfPractice.get(practice) ?? -1);
      return [place, (own.get(place) ?? 0) + weight.practice * (shared ?? 0)] as const;
    });
    return new Map(scores.filter(([, score]) => score > 0));
  }

  /** Finds a phrase and what means the same and, where it is still being typed, what begins with it. */
  function findPhrase({ text, stems, same }: Phrase, isTyped: boolean): Scores {
    const queries = [
      allOf(stems),
      ...same.map((phrase) => ({ ...allOf(phrase), boostTerm: () => weight.synonym })),
      ...(isTyped && stems.length === 1 ? [{ ...allOf([text]), prefix: true, boostTerm: () => weight.beginning }] : []),
    ];
    return findWithPractices({ combineWith: 'OR', queries });
  }

  function findParts({ text }: Phrase): Scores {
    const parts = compoundParts(text, (word) => find(stem(word)).size > 0);
    const [head, tail] = (parts ?? []).map((part) => findWithPractices(stem(part)));
    if (!head || !tail) return new Map();
    return new Map(
      [...head].flatMap(([place, score]) => (tail.has(place) ? [[place, score + (tail.get(place) ?? 0)]] : [])),
    );
  }

  function findNearby({ text, stems }: Phrase): Sought | null {
    const distance = /\d/.test(text) ? 0 : Math.min(3, Math.floor(text.length / 4));
    const results = distance === 0 ? [] : index.search(allOf(stems), { fuzzy: distance });
    const nearest = results[0]?.terms[0];
    if (nearest === undefined) return null;
    const scores = findPhrase(phraseOf(nearest, [nearest], file), false);
    return { scores, text: wordWith(nearest, [...scores.keys()]) };
  }

  /** The word that has a stem, as it stands in some of the entries; the stem itself where it is a word of another language. */
  function wordWith(wanted: string, places: readonly number[]): string {
    const words = places.flatMap((place) => wordsOf(entries[place]?.title ?? ''));
    return words.find((word) => stem(word) === wanted) ?? wanted;
  }

  /** A phrase as it stands; if that is nowhere, the words that it is put together of, then the word nearest to it. */
  function seek(phrase: Phrase, isTyped: boolean): Sought {
    const scores = findPhrase(phrase, isTyped);
    if (scores.size > 0) return { scores, text: phrase.text };
    const parts = findParts(phrase);
    if (parts.size > 0) return { scores: parts, text: phrase.text };
    return findNearby(phrase) ?? { scores, text: phrase.text };
  }

  return (text) => {
    const phrases = phrasesOf(text, file);
    const sought = phrases.map((phrase, place) => seek(phrase, place === phrases.length - 1));
    const found = entries.map((entry, place) => {
      const scores = sought.flatMap((own) => own.scores.get(place) ?? []);
      return { entry, words: scores.length, score: scores.reduce((sum, score) => sum + score, 0) };
    });
    const most = Math.max(0, ...found.map(({ words }) => words));
    const best = most === 0 ? [] : found.filter(({ words }) => words === most).toSorted((a, b) => b.score - a.score);
    const isMeant = sought.some((own, place) => own.text !== phrases[place]?.text);
    return {
      entries: best.map(({ entry }) => entry),
      isWhole: most === phrases.length,
      meant: isMeant ? sought.map((own) => own.text).join(' ') : null,
    };
  };
}

function allOf(stems: readonly string[]): { combineWith: 'AND'; queries: string[] } {
  return { combineWith: 'AND', queries: [...stems] };
}
