/** The shortest distance in pixels that a finger travels in a swipe. */
const shortest = 40;

/** Calls back for each horizontal swipe on an element: 1 for one to the left, which leads on, -1 for one to the right. */
export function listenForSwipes(element: HTMLElement, onSwipe: (step: 1 | -1) => void, signal: AbortSignal): void {
  let start: { x: number; y: number } | null = null;
  element.addEventListener(
    'touchstart',
    ({ touches: [touch, second] }) => {
      // Two fingers zoom.
      start = touch && !second ? { x: touch.clientX, y: touch.clientY } : null;
    },
    { signal, passive: true },
  );
  element.addEventListener(
    'touchend',
    ({ changedTouches: [touch] }) => {
      if (!start || !touch) return;
      const [x, y] = [touch.clientX - start.x, touch.clientY - start.y];
      if (Math.abs(x) >= shortest && Math.abs(x) > Math.abs(y)) onSwipe(x < 0 ? 1 : -1);
    },
    { signal },
  );
}
