import { useStore } from 'zustand';
import type { Contents } from '#schema/contents.ts';
import { deckStore, keepDeck } from '#view/deck.ts';
import { setDeckOfAddress } from '#view/store.ts';
import { useView } from '#view/use-view.ts';

/** The deck that the page shows. */
export interface ShownDeck {
  /** Ids of its charts, in the order of the slides. */
  charts: readonly string[];
  /** True for the reader's own deck, false for one that the address names. */
  isOwn: boolean;
  /** Makes it another deck: on the device when it is the reader's own, else in the address. */
  change: (charts: readonly string[]) => void;
}

/** The deck that the address names; where it names none, the reader's own, as far as its charts exist. */
export function useDeck({ charts: known }: Contents): ShownDeck {
  const { charts: asked } = useView();
  const own = useStore(deckStore, ({ charts }) => charts);
  if (asked.length > 0) return { charts: asked, isOwn: false, change: setDeckOfAddress };
  return { charts: own.filter((chart) => known.some(({ id }) => id === chart)), isOwn: true, change: keepDeck };
}
