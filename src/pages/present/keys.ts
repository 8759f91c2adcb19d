import { areCharacterKeysOn } from '#view/character-keys.ts';

/**
 * Calls back for each key of the document that nothing else has taken: a chart that has the focus keeps its arrows, a
 * button or box its Enter and space, the browser its own combinations.
 * @param onKey is given the name of the key; returns whether it has a meaning here, so that the browser leaves it alone
 */
export function listenForKeys(onKey: (key: string) => boolean, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const { key, target } = event;
      const isControl = target instanceof HTMLButtonElement || target instanceof HTMLInputElement;
      if (isControl && (key === 'Enter' || key === ' ')) return;
      if (key.length === 1 && key !== ' ' && !areCharacterKeysOn()) return;
      if (onKey(key)) event.preventDefault();
    },
    { signal },
  );
}
