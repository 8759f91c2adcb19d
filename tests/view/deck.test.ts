import { afterEach, describe, expect, it, vi } from 'vitest';
import { deckKey, deckStore, followDeck, keepDeck, loadDeck, readDeck, toggleInDeck } from '#view/deck.ts';

/** A device that remembers. */
function useStorage(initial: Record<string, string> = {}) {
  const kept = new Map(Object.entries(initial));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  return kept;
}

const charts = () => deckStore.getState().charts;

afterEach(() => {
  vi.unstubAllGlobals();
  deckStore.setState(deckStore.getInitialState());
});

describe('the reader’s own deck', () => {
  it('is kept on the device and is there again', () => {
    const kept = useStorage();
    toggleInDeck('reach');
    toggleInDeck('cost');
    expect(kept.get(deckKey)).toBe('["reach","cost"]');
    deckStore.setState({ charts: [] });
    loadDeck();
    expect(charts()).toEqual(['reach', 'cost']);
    toggleInDeck('reach');
    expect(charts()).toEqual(['cost']);
  });

  it.each([null, '', '{', 'null', '7', '{"charts":["reach"]}', '"reach"'])(
    'is empty where the device holds %j',
    (stored) => {
      expect(readDeck(stored)).toEqual([]);
    },
  );

  it('takes what can be an id from a broken store, each once, and not without end', () => {
    expect(readDeck('["reach",7,null,"reach","<b>","a b","","cost"]')).toEqual(['reach', 'cost']);
    expect(readDeck(JSON.stringify(Array.from({ length: 5000 }, (_, index) => `chart-${index}`)))).toHaveLength(200);
  });

  it('lasts for the visit where there is no storage, or where it refuses', () => {
    vi.stubGlobal('localStorage', undefined);
    toggleInDeck('reach');
    loadDeck();
    expect(charts()).toEqual(['reach']);
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new Error('refused');
      },
      setItem: () => {
        throw new Error('full');
      },
    });
    keepDeck(['reach', 'cost']);
    loadDeck();
    expect(charts()).toEqual(['reach', 'cost']);
  });

  it('follows another tab', () => {
    const kept = useStorage();
    const tab = new EventTarget();
    vi.stubGlobal('window', tab);
    followDeck();
    kept.set(deckKey, '["cost"]');
    tab.dispatchEvent(Object.assign(new Event('storage'), { key: 'something-else' }));
    expect(charts()).toEqual([]);
    tab.dispatchEvent(Object.assign(new Event('storage'), { key: deckKey }));
    expect(charts()).toEqual(['cost']);
  });
});
