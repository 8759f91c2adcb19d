import type { Controls } from '#charts/controls.ts';
import { formatCount } from '#format/number.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { Contents } from '#schema/contents.ts';
import { entryOf } from '#view/deck-entry.ts';
import type { TitleWords } from '#view/deck-words.ts';

/** A slide of a deck: its title, or a chart. */
export type ShownSlide = { type: 'title'; words: TitleWords } | { type: 'chart'; entry: string };

/** What a deck shows. */
export interface DeckContent {
  /** Its entries, in the order of the slides. */
  charts: readonly string[];
  /** What its first slide says; null for a deck that begins with a chart. */
  title: TitleWords | null;
}

/** The slides of a deck, in order. */
export function slidesOf({ charts, title }: DeckContent): ShownSlide[] {
  return [
    ...(title ? [{ type: 'title' as const, words: title }] : []),
    ...charts.map((entry) => ({ type: 'chart' as const, entry })),
  ];
}

/** What tells a slide from the others of its deck. */
export function slideKey(slide: ShownSlide): string {
  return slide.type === 'title' ? 'title' : slide.entry;
}

/** What a slide is called in lists. */
export function slideName(slide: ShownSlide, contents: Contents, locale: Locale): string {
  return slide.type === 'title' ? slide.words.title : entryName(slide.entry, contents, locale);
}

/** What an entry of a deck is called in lists: the title of its chart, and in brackets how that is shown where not as declared. */
export function entryName(entry: string, contents: Contents, locale: Locale): string {
  const { chart, controls } = entryOf(entry);
  const title = contents.charts.find(({ id }) => id === chart)?.title[locale] ?? '';
  const words = controlWords(controls, locale);
  return words.length > 0 ? `${title} (${words.join(', ')})` : title;
}

function controlWords({ sort, show, focus, only, ci }: Controls, locale: Locale): string[] {
  const { sorts, shows, inDeck } = messages[locale].controls;
  return [
    ...(show === null ? [] : [shows[show]]),
    ...(sort === 'source' ? [] : [sorts[sort]]),
    ...(focus.length === 0 ? [] : [inDeck.focus(formatCount(focus.length, locale))]),
    ...(only === null ? [] : [inDeck.only]),
    ...(ci ? [] : [inDeck.noIntervals]),
  ];
}
