/** The shortest way in pixels that a finger goes for a swipe. */
const shortest = 40;

/**
 * Calls back for each swipe: 1 to the left, which leads on, -1 to the right.
 * @returns what stops it
 */
export function swipes(element: HTMLElement | null, onSwipe: (step: 1 | -1) => void): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  let start: { x: number; y: number } | null = null;
  element?.addEventListener(
    'touchstart',
    ({ touches: [touch] }) => {
      start = touch ? { x: touch.clientX, y: touch.clientY } : null;
    },
    { signal, passive: true },
  );
  element?.addEventListener(
    'touchend',
    ({ changedTouches: [touch] }) => {
      if (!start || !touch) return;
      const [x, y] = [touch.clientX - start.x, touch.clientY - start.y];
      if (Math.abs(x) >= shortest && Math.abs(x) > Math.abs(y)) onSwipe(x < 0 ? 1 : -1);
    },
    { signal },
  );
  return () => controller.abort();
}
