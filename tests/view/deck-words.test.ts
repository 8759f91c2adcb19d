import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  deckWordsKey,
  deckWordsStore,
  followDeckWords,
  longestWords,
  noteOf,
  readDeckWords,
  writeNote,
  writeTitle,
} from '#view/deck-words.ts';

/** A device that remembers, with a window that hears of other tabs. */
function useDevice(initial: Record<string, string> = {}) {
  const kept = new Map(Object.entries(initial));
  const tab = new EventTarget();
  vi.stubGlobal('window', tab);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  return { kept, tab };
}

afterEach(() => {
  vi.unstubAllGlobals();
  deckWordsStore.setState(deckWordsStore.getInitialState());
});

describe('the words of the reader for presentations', () => {
  it('are kept on the device and are there again, for each view of a chart by itself', () => {
    const { kept } = useDevice();
    writeTitle({ title: 'Wat werkt' });
    writeTitle({ occasion: 'Studiedag' });
    writeNote('reach', 'Eerst dit.\nDan dat.');
    writeNote('reach!sort.value', 'Nu geordend.');
    const words = readDeckWords(kept.get(deckWordsKey) ?? null);
    expect(words).toMatchObject({ title: 'Wat werkt', occasion: 'Studiedag' });
    expect(noteOf(words, 'reach')).toBe('Eerst dit.\nDan dat.');
    expect(noteOf(words, 'reach!sort.value')).toBe('Nu geordend.');
    expect(noteOf(words, 'constructor')).toBe('');
  });

  it('are gone where they were emptied', () => {
    const { kept } = useDevice();
    writeNote('reach', 'Eerst dit.');
    writeNote('reach', ' ');
    expect(JSON.parse(kept.get(deckWordsKey) ?? '')).toEqual({ title: '', occasion: '', notes: {} });
  });

  it('follow another tab', () => {
    const { kept, tab } = useDevice();
    followDeckWords();
    kept.set(deckWordsKey, JSON.stringify({ title: 'Elders', notes: { reach: 'Van elders' } }));
    tab.dispatchEvent(Object.assign(new Event('storage'), { key: deckWordsKey }));
    expect(deckWordsStore.getState()).toEqual({ title: 'Elders', occasion: '', notes: { reach: 'Van elders' } });
  });

  it('never throw, whatever the device holds, and have an end', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
        const { title, occasion, notes } = readDeckWords(stored);
        for (const word of [title, occasion, ...Object.values(notes)]) expect(typeof word).toBe('string');
      }),
    );
    const long = readDeckWords(JSON.stringify({ title: 'x'.repeat(9999), notes: { reach: 'y'.repeat(99_999) } }));
    expect(long.title).toHaveLength(longestWords.title);
    expect(noteOf(long, 'reach')).toHaveLength(longestWords.note);
  });
});
