/**
 * Calls back for each key of the document that nothing else has taken: a chart that has the focus keeps its arrows, a
 * button its Enter and space, the browser its own combinations.
 * @param onKey is given the name of the key; returns whether it has a meaning here, so that the browser leaves it alone
 */
export function listenForKeys(onKey: (key: string) => boolean, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const pressesButton = event.target instanceof HTMLButtonElement && (event.key === 'Enter' || event.key === ' ');
      if (!pressesButton && onKey(event.key)) event.preventDefault();
    },
    { signal },
  );
}
