import { afterEach, describe, expect, it, vi } from 'vitest';
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
