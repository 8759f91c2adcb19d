import { createStore } from 'zustand/vanilla';
import { attempt } from './storage.ts';

/** Name under which the reader's own deck is kept on the device. */
export const deckKey = 'vaardigheden-in-beeld-deck';

/** More charts than any presentation shows; what comes after them in a broken store is left out. */
const most = 200;

interface DeckStore {
  /** Ids of the charts of the reader's own deck, in the order of its slides, each once. */
  charts: readonly string[];
}

/** The reader's own deck. Starts empty, as the prerendered page does; {@link loadDeck} reads the device. */
export const deckStore = createStore<DeckStore>()(() => ({ charts: [] }));

/** The ids in a stored deck, as far as they can be ids; none when it is broken or absent. */
export function readDeck(stored: string | null): string[] {
  const value: unknown = attempt(() => JSON.parse(stored ?? 'null'));
  if (!Array.isArray(value)) return [];
  const ids = value.filter((id) => typeof id === 'string' && /^[a-z\d]+(?:-[a-z\d]+)*$/.test(id));
  return [...new Set<string>(ids)].slice(0, most);
}

/** Takes over what the device remembers. Where it cannot remember, the deck of this visit stays. */
export function loadDeck(): void {
  const stored = attempt(() => ({ deck: localStorage.getItem(deckKey) }));
  if (stored) deckStore.setState({ charts: readDeck(stored.deck) });
}

/** Makes these charts the reader's own deck, on this device. */
export function keepDeck(charts: readonly string[]): void {
  deckStore.setState({ charts });
  attempt(() => localStorage.setItem(deckKey, JSON.stringify(charts)));
}

/** Adds a chart to the end of the reader's own deck, or takes it out. */
export function toggleInDeck(chart: string): void {
  const { charts } = deckStore.getState();
  keepDeck(charts.includes(chart) ? charts.filter((id) => id !== chart) : [...charts, chart]);
}

/** Keeps the deck in step with the device, and so with other tabs. */
export function followDeck(): void {
  loadDeck();
  window.addEventListener('storage', ({ key }) => {
    if (key === deckKey || key === null) loadDeck();
  });
}
