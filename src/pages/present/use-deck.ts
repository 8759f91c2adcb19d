import { useStore } from 'zustand';
import type { Contents } from '#schema/contents.ts';
import { entryOf } from '#view/deck-entry.ts';
import { deckStore, keepDeck } from '#view/deck.ts';
import { deckWordsStore } from '#view/deck-words.ts';
import { setDeckOfAddress } from '#view/store.ts';
import { useView } from '#view/use-view.ts';
import type { DeckContent } from './shown-slide.ts';

/** The deck that the page shows. */
export interface ShownDeck extends DeckContent {
  /** True for the reader's own deck, false for one that the address names. */
  isOwn: boolean;
  /** Makes it another deck: on the device when it is the reader's own, else in the address. */
  change: (charts: readonly string[]) => void;
}

/**
 * The deck that the address names; where it names none, the reader's own, as far as its charts exist. Only the own one
 * has a title slide: the words of it stand in no address.
 */
export function useDeck({ charts: known }: Contents): ShownDeck {
  const { charts: asked } = useView();
  const own = useStore(deckStore, ({ charts }) => charts);
  const words = useStore(deckWordsStore);
  if (asked.length > 0) return { charts: asked, title: null, isOwn: false, change: setDeckOfAddress };
  const exists = (entry: string) => known.some(({ id }) => id === entryOf(entry).chart);
  const title = words.title.trim() === '' ? null : words;
  return { charts: own.filter(exists), title, isOwn: true, change: keepDeck };
}
