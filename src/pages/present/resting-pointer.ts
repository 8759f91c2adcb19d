import { fileAttribute } from './deck-file-attributes.ts';

/** A pointer that has not moved for so many milliseconds is at rest. */
const restAfter = 2500;

/**
 * Keeps `data-pointer="resting"` on the root of the document while the pointer is at rest: the style sheet hides the
 * pointer and the tools of the presentation then. A finger wakes it by a tap, not by a swipe; a tap where the tools are
 * hidden shows them and does nothing else. Browsers tell of a move also where only what is below the pointer has
 * changed, as when a slide fills the screen: nobody else hears of those, so that no point is told that nobody pointed at.
 */
export function markRestingPointer(signal: AbortSignal): void {
  const { dataset } = document.documentElement;
  let timer: ReturnType<typeof setTimeout>;
  let place: { x: number; y: number } | null = null;
  function wake() {
    clearTimeout(timer);
    delete dataset['pointer'];
    timer = setTimeout(() => (dataset['pointer'] = 'resting'), restAfter);
  }
  function onMove(event: PointerEvent) {
    const { screenX: x, screenY: y, pointerType } = event;
    if (pointerType === 'touch') return;
    const isRest = pointerType === 'mouse' && (place === null || (place.x === x && place.y === y));
    place = { x, y };
    if (isRest) event.stopImmediatePropagation();
    else wake();
  }
  function onClick(event: MouseEvent) {
    const tools = document.querySelector(`[${fileAttribute.tools}]`);
    // What the pointer is over stays in sight at rest, and so does what has the focus of the keyboard.
    const wereHidden = dataset['pointer'] === 'resting' && tools && getComputedStyle(tools).opacity === '0';
    wake();
    if (wereHidden && tools.contains(document.elementFromPoint(event.clientX, event.clientY)))
      event.stopImmediatePropagation();
  }
  wake();
  window.addEventListener('pointermove', onMove, { signal, capture: true });
  window.addEventListener('click', onClick, { signal, capture: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    delete dataset['pointer'];
  });
}
