/** The shortest distance in pixels that a finger travels in a swipe. */
const shortest = 40;

/**
 * Calls back for each horizontal swipe of one finger: 1 for one to the left, which leads on, -1 for one to the right. On
 * a page that is zoomed in, a finger moves what is in view, as everywhere.
 */
export function listenForSwipes(element: HTMLElement, onSwipe: (step: 1 | -1) => void, signal: AbortSignal): void {
  let start: { x: number; y: number } | null = null;

  /** How far a finger is to the right of where it came down; null where it moves up or down, or is no swipe. */
  function distance(touch: Touch | undefined): number | null {
    if (!start || !touch) return null;
    const [x, y] = [touch.clientX - start.x, touch.clientY - start.y];
    return Math.abs(x) > Math.abs(y) ? x : null;
  }

  element.addEventListener(
    'touchstart',
    ({ touches: [touch, second] }) => {
      const isZoomedIn = (window.visualViewport?.scale ?? 1) > 1;
      start = touch && !second && !isZoomedIn ? { x: touch.clientX, y: touch.clientY } : null;
    },
    { signal, passive: true },
  );
  element.addEventListener(
    'touchmove',
    (event) => {
      // Browsers take a swipe for a step in the history of the window.
      if (distance(event.touches[0]) !== null && event.cancelable) event.preventDefault();
    },
    { signal, passive: false },
  );
  element.addEventListener(
    'touchend',
    ({ changedTouches: [touch] }) => {
      const x = distance(touch);
      if (x !== null && Math.abs(x) >= shortest) onSwipe(x < 0 ? 1 : -1);
      start = null;
    },
    { signal },
  );
}
