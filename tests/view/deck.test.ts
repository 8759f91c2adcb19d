import { afterEach, describe, expect, it, vi } from 'vitest';
import { unkeptStore } from '#view/unkept.ts';
import { addToDeck, deckKey, deckStore, followDeck, keepDeck, loadDeck, readDeck, removeFromDeck } from '#view/deck.ts';

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
  unkeptStore.setState(unkeptStore.getInitialState());
});

describe('the reader’s own deck', () => {
  it('is kept on the device and is there again', () => {
    const kept = useStorage();
    addToDeck('reach');
    addToDeck('cost');
    expect(kept.get(deckKey)).toBe('["reach","cost"]');
    deckStore.setState({ charts: [] });
    loadDeck();
    expect(charts()).toEqual(['reach', 'cost']);
    removeFromDeck('reach');
    expect(charts()).toEqual(['cost']);
  });

  it('has a chart in several views, each once, and takes one back where it was', () => {
    useStorage();
    for (const entry of ['reach', 'reach!sort.value', 'cost', 'reach!sort.value']) addToDeck(entry);
    expect(charts()).toEqual(['reach', 'reach!sort.value', 'cost']);
    const place = removeFromDeck('reach!sort.value');
    expect(charts()).toEqual(['reach', 'cost']);
    addToDeck('reach!sort.value', place);
    expect(charts()).toEqual(['reach', 'reach!sort.value', 'cost']);
  });

  it.each([null, '', '{', 'null', '7', '{"charts":["reach"]}', '"reach"'])(
    'is empty where the device holds %j',
    (stored) => {
      expect(readDeck(stored)).toEqual([]);
    },
  );

  it('takes what can be an entry from a broken store, each once, and not without end', () => {
    expect(readDeck('["reach",7,null,"reach","<b>","a b","","cost"]')).toEqual(['reach', 'cost']);
    expect(readDeck('["reach!sort.size!ci.0","reach!ci.0","reach"]')).toEqual(['reach!ci.0', 'reach']);
    expect(readDeck(JSON.stringify(Array.from({ length: 5000 }, (_, index) => `chart-${index}`)))).toHaveLength(200);
  });

  it('lasts for the visit where there is no storage, or where it refuses', () => {
    vi.stubGlobal('localStorage', undefined);
    addToDeck('reach');
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

  it('is known not to be kept where there is no storage or no room, until there is', () => {
    const isUnkept = () => unkeptStore.getState().keys.includes(deckKey);
    vi.stubGlobal('localStorage', undefined);
    addToDeck('reach');
    expect(isUnkept()).toBe(true);
    const kept = useStorage();
    addToDeck('cost');
    expect(isUnkept()).toBe(false);
    expect(kept.get(deckKey)).toBe('["reach","cost"]');
    vi.stubGlobal('localStorage', {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    removeFromDeck('cost');
    expect(isUnkept()).toBe(true);
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
