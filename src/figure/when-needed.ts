/**
 * Calls back once, when a figure is about to be used: touched by pointer or focus, or near the viewport while the
 * browser is idle. A browser that cannot tell what is near waits for the touch.
 * @returns what cancels it
 */
export function whenNeeded(figure: HTMLElement, callback: () => void): () => void {
  const controller = new AbortController();
  const observer =
    typeof IntersectionObserver === 'function' ? new IntersectionObserver(whenNear, { rootMargin: '200px' }) : null;
  function whenNear(entries: IntersectionObserverEntry[]) {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer?.disconnect();
    if ('requestIdleCallback' in window) requestIdleCallback(once, { timeout: 2000 });
    else setTimeout(once, 200);
  }
  function once() {
    if (controller.signal.aborted) return;
    cancel();
    callback();
  }
  function cancel() {
    controller.abort();
    observer?.disconnect();
  }
  observer?.observe(figure);
  for (const event of ['pointerenter', 'focusin']) figure.addEventListener(event, once, { signal: controller.signal });
  return cancel;
}
