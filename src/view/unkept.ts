import { createStore } from 'zustand/vanilla';
import { attempt } from './storage.ts';

/** What the reader made and the device could not keep, by the key under which it would stand: it is gone when the page is. */
export const unkeptStore = createStore<{ keys: readonly string[] }>()(() => ({ keys: [] }));

/** Keeps a text of the reader on the device; where the device has no room or refuses, {@link unkeptStore} says so. */
export function keepOnDevice(key: string, text: string): void {
  const isKept = attempt(() => {
    localStorage.setItem(key, text);
    return true;
  });
  const others = unkeptStore.getState().keys.filter((other) => other !== key);
  unkeptStore.setState({ keys: isKept ? others : [...others, key] });
}
