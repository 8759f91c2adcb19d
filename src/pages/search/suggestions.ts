import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { formatCount } from '#format/number.ts';
import type { SearchKind } from '#schema/search.ts';
import { address, withView } from '#view/address.ts';
import type { Finding, Search } from '#view/search/search.ts';

/** Something to go to. */
export interface Suggestion {
  to: string;
  title: string;
  /** What it is about or belongs to; empty for a way to a whole list. */
  about: string;
}

/** The suggestions of one kind, best first. */
export interface SuggestionGroup {
  kind: SearchKind;
  title: string;
  suggestions: readonly Suggestion[];
}

/** The kinds in their order, and how many of each are suggested at most. */
const most: readonly [kind: SearchKind, most: number][] = [
  ['practice', 3],
  ['question', 2],
  ['chart', 4],
  ['figure', 3],
  ['topic', 2],
  ['text', 3],
];

/** The pages that list all of a kind. */
const lists = { practice: address.practices, chart: address.charts, figure: address.figures };

/** The way to all that a text finds of a kind that has a list: how many, and where they are. */
export function wholeList(kind: SearchKind, text: string, count: number, locale: Locale): Suggestion | null {
  if (kind !== 'practice' && kind !== 'chart' && kind !== 'figure') return null;
  const title = messages[locale].search.all[kind](formatCount(count, locale));
  return { to: withView(lists[kind](locale), { q: text }), title, about: '' };
}

/** All of one kind that a text finds, best first. */
export interface FoundGroup {
  kind: SearchKind;
  title: string;
  found: readonly Suggestion[];
}

/** All that was found with all words, by kind. */
export function foundGroups({ entries, isWhole }: Finding, locale: Locale): FoundGroup[] {
  if (!isWhole) return [];
  return most.flatMap(([kind]) => {
    const found = entries.filter((entry) => entry.kind === kind);
    return found.length > 0 ? [{ kind, title: messages[locale].search.kinds[kind], found }] : [];
  });
}

/** The best of what was found, by kind; and the way to all of a kind that were found, where there are more. */
export function suggestionGroups(text: string, { entries, isWhole }: Finding, locale: Locale): SuggestionGroup[] {
  const { search } = messages[locale];
  return most.flatMap(([kind, limit]) => {
    const found = entries.filter((entry) => entry.kind === kind);
    if (found.length === 0) return [];
    const all = isWhole && found.length > limit ? wholeList(kind, text, found.length, locale) : null;
    const best = found.slice(0, limit).map(({ to, title, about }) => ({ to, title, about }));
    return [{ kind, title: search.kinds[kind], suggestions: all ? [...best, all] : best }];
  });
}

/** The page with all that a text finds: the practices, and beside them what else there is. */
export function resultsAddress(text: string, locale: Locale): string {
  return withView(address.practices(locale), { q: text });
}

/** A search text with a word less. */
export interface FewerWords {
  without: string;
  rest: string;
  /** How many of a kind it finds. */
  count: number;
}

/** What a text of several words finds of a kind without each of them; only what finds any. */
export function fewerWords(text: string, kind: SearchKind, search: Search): FewerWords[] {
  const words = [...new Set(text.trim().split(/\s+/))];
  if (words.length < 2) return [];
  return words.flatMap((without) => {
    const rest = words.filter((word) => word !== without).join(' ');
    const { entries, isWhole } = search(rest);
    const count = isWhole ? entries.filter((entry) => entry.kind === kind).length : 0;
    return count > 0 ? [{ without, rest, count }] : [];
  });
}
