/** A pointer that has not moved for so many milliseconds is at rest. */
const restAfter = 2500;

/**
 * Keeps `data-pointer="resting"` on the root of the document while the pointer is at rest: the style sheet hides the
 * pointer and the tools of the presentation then.
 */
export function markRestingPointer(signal: AbortSignal): void {
  const { dataset } = document.documentElement;
  let timer: ReturnType<typeof setTimeout>;
  function onMove() {
    clearTimeout(timer);
    delete dataset['pointer'];
    timer = setTimeout(() => (dataset['pointer'] = 'resting'), restAfter);
  }
  onMove();
  document.addEventListener('pointermove', onMove, { signal });
  document.addEventListener('pointerdown', onMove, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    delete dataset['pointer'];
  });
}
