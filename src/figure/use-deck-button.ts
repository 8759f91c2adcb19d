import { useState } from 'react';
import { useStore } from 'zustand';
import type { ChartModel } from '#charts/model.ts';
import { formatCount } from '#format/number.ts';
import { messages } from '#i18n/messages.ts';
import { address, pageAddress } from '#view/address.ts';
import { addToDeck, deckKey, deckStore, removeFromDeck } from '#view/deck.ts';
import { formatEntry } from '#view/deck-entry.ts';
import { unkeptStore } from '#view/unkept.ts';

/** What is said of a figure and the reader's own deck, and what can be done about it. */
export interface DeckLineState {
  words: string;
  action: { label: string; onPress: () => void };
  /** The page with the deck, outside the router, and what leads there. */
  deck: { label: string; address: string };
}

/** The button that puts a figure into the reader's own deck. */
export interface DeckButton {
  /** Whether the deck holds exactly this view of the chart. */
  isIn: boolean;
  /** Puts it in; where it is in, offers to take it out. */
  onPress: () => void;
  /** Null while there is nothing to say. */
  line: DeckLineState | null;
}

/** What happened last to an entry, or that the reader asked about it. */
type Said = { entry: string } & ({ what: 'added' | 'asked' } | { what: 'removed'; place: number });

/** What the deck button of a figure does and says: it never takes out without being told so in words. */
export function useDeckButton({ id, locale, controls }: ChartModel): DeckButton {
  const entry = formatEntry({ chart: id, controls: controls.chosen });
  const charts = useStore(deckStore, (state) => state.charts);
  const isIn = charts.includes(entry);
  const [said, setSaid] = useState<Said | null>(null);
  const isKept = useStore(unkeptStore, ({ keys }) => !keys.includes(deckKey));
  const { figure: text, filter, notice } = messages[locale];
  const add = (place?: number) => {
    addToDeck(entry, place);
    setSaid({ entry, what: 'added' });
  };
  const remove = () => setSaid({ entry, what: 'removed', place: removeFromDeck(entry) });
  const onPress = () => {
    if (!isIn) add();
    else setSaid(said?.entry === entry && said.what === 'asked' ? null : { entry, what: 'asked' });
  };
  // Another view of the chart, or another tab of the browser: what was said is true no more.
  if (said?.entry !== entry || (said.what === 'removed') === isIn) return { isIn, onPress, line: null };
  const count = filter.charts(charts.length, formatCount(charts.length, locale));
  const deck = { label: text.toDeck, address: pageAddress(address.present(locale)) };
  const kept = (words: string) => (isKept ? words : `${words} ${notice.notKept}`);
  const line = {
    added: { words: kept(text.addedToDeck(count)), action: { label: text.undo, onPress: remove }, deck },
    asked: { words: text.isInDeck, action: { label: text.takeFromDeck, onPress: remove }, deck },
    removed: {
      words: kept(text.takenFromDeck(count)),
      action: { label: text.undo, onPress: () => add(said.what === 'removed' ? said.place : undefined) },
      deck,
    },
  }[said.what];
  return { isIn, onPress, line };
}
