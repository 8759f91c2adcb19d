import { createStore } from 'zustand/vanilla';
import { attempt } from './storage.ts';
import { keepOnDevice } from './unkept.ts';

/** Name under which the words are kept on the device. */
export const deckWordsKey = 'vaardigheden-in-beeld-deck-words';

/** The longest note, title or occasion, in characters. */
export const longestWords = { note: 4000, title: 160, occasion: 200 };

/** More notes than any presentation has slides; of a broken store the rest is left out. */
const mostNotes = 400;

/** What the first slide of the reader's own deck says. */
export interface TitleWords {
  /** Empty where the deck has no title slide. */
  title: string;
  /** The subtitle, or where and for whom it is shown; may be empty. */
  occasion: string;
}

/** All that the reader wrote. */
export interface DeckWords extends TitleWords {
  /** The notes of the reader by the entry that they belong to; they stay while the entry is out of the deck. */
  notes: Readonly<Record<string, string>>;
}

const none: DeckWords = { title: '', occasion: '', notes: {} };

/** What the reader wrote for presentations, on this device only: never in an address or a request. */
export const deckWordsStore = createStore<DeckWords>()(() => none);

/** The words of a store, as far as they are valid. */
export function readDeckWords(stored: string | null): DeckWords {
  const value: unknown = attempt(() => JSON.parse(stored ?? 'null'));
  if (typeof value !== 'object' || value === null) return none;
  const { title, occasion, notes }: { title?: unknown; occasion?: unknown; notes?: unknown } = value;
  const own = typeof notes === 'object' && notes !== null ? Object.entries(notes) : [];
  return {
    title: cleanWords(title, 'title'),
    occasion: cleanWords(occasion, 'occasion'),
    notes: Object.fromEntries(
      own
        .map(([entry, note]) => [entry, cleanWords(note, 'note')] as const)
        .filter(([, note]) => note !== '')
        .slice(-mostNotes),
    ),
  };
}

function cleanWords(words: unknown, of: keyof typeof longestWords): string {
  return typeof words === 'string' ? words.slice(0, longestWords[of]) : '';
}

/** The note of an entry; empty where there is none. */
export function noteOf({ notes }: Pick<DeckWords, 'notes'>, entry: string): string {
  return Object.hasOwn(notes, entry) ? (notes[entry] ?? '') : '';
}

/** Writes the words of the title slide. */
export function writeTitle(words: Partial<TitleWords>): void {
  keep({ ...deckWordsStore.getState(), ...words });
}

/** Writes the note of an entry; an empty one is none. */
export function writeNote(entry: string, note: string): void {
  const words = deckWordsStore.getState();
  const others = Object.entries(words.notes).filter(([other]) => other !== entry);
  keep({ ...words, notes: Object.fromEntries(note.trim() === '' ? others : [...others, [entry, note]]) });
}

function keep(words: DeckWords): void {
  deckWordsStore.setState(words);
  keepOnDevice(deckWordsKey, JSON.stringify(words));
}

function load(): void {
  const stored = attempt(() => ({ words: localStorage.getItem(deckWordsKey) }));
  if (stored) deckWordsStore.setState(readDeckWords(stored.words));
}

/** Keeps the words in step with the device, and so with other tabs. */
export function followDeckWords(): void {
  load();
  window.addEventListener('storage', ({ key }) => {
    if (key === deckWordsKey || key === null) load();
  });
}
