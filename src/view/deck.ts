import { createStore } from 'zustand/vanilla';
import { canonicalEntry } from './deck-entry.ts';
import { attempt } from './storage.ts';
import { keepOnDevice } from './unkept.ts';

/** Name under which the reader's own deck is kept on the device. */
export const deckKey = 'vaardigheden-in-beeld-deck';

/** More charts than any presentation shows; what comes after them in a broken store is left out. */
const most = 200;

interface DeckStore {
  /** The entries of the reader's own deck (`deck-entry.ts`), in the order of its slides, each once. */
  charts: readonly string[];
}

/** The reader's own deck. Starts empty, as the prerendered page does; {@link loadDeck} reads the device. */
export const deckStore = createStore<DeckStore>()(() => ({ charts: [] }));

/** The entries of a stored deck, as far as they can be entries; none when it is broken or absent. */
export function readDeck(stored: string | null): string[] {
  const value: unknown = attempt(() => JSON.parse(stored ?? 'null'));
  if (!Array.isArray(value)) return [];
  const entries = value.flatMap((entry) => (typeof entry === 'string' ? (canonicalEntry(entry) ?? []) : []));
  return [...new Set(entries)].slice(0, most);
}

/** Takes over what the device remembers. Where it cannot remember, the deck of this visit stays. */
export function loadDeck(): void {
  const stored = attempt(() => ({ deck: localStorage.getItem(deckKey) }));
  if (stored) deckStore.setState({ charts: readDeck(stored.deck) });
}

/** Makes these entries the reader's own deck, on this device as far as it can keep them. */
export function keepDeck(charts: readonly string[]): void {
  deckStore.setState({ charts });
  keepOnDevice(deckKey, JSON.stringify(charts));
}

/**
 * Puts an entry into the reader's own deck, where it is not in it.
 * @param place from 0; the end when left out
 */
export function addToDeck(entry: string, place = most): void {
  const { charts } = deckStore.getState();
  if (!charts.includes(entry)) keepDeck(charts.toSpliced(place, 0, entry));
}

/**
 * Takes an entry out of the reader's own deck.
 * @returns the place that it had, from 0
 */
export function removeFromDeck(entry: string): number {
  const { charts } = deckStore.getState();
  keepDeck(charts.filter((other) => other !== entry));
  return charts.indexOf(entry);
}

/** Keeps the deck in step with the device, and so with other tabs. */
export function followDeck(): void {
  loadDeck();
  window.addEventListener('storage', ({ key }) => {
    if (key === deckKey || key === null) loadDeck();
  });
}
