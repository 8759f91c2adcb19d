/** After so many milliseconds what is far away is near enough: the page may be printed or searched. */
const longest = 3000;

/**
 * Calls back once, when an element comes near the viewport, and in any case after some seconds.
 * @returns what cancels it
 */
export function whenNear(element: Element, callback: () => void): () => void {
  const observer =
    typeof IntersectionObserver === 'function' ? new IntersectionObserver(onMove, { rootMargin: '200px' }) : null;
  const timer = setTimeout(call, longest);
  function onMove(entries: IntersectionObserverEntry[]) {
    if (entries.some(({ isIntersecting }) => isIntersecting)) call();
  }
  function cancel() {
    clearTimeout(timer);
    observer?.disconnect();
  }
  function call() {
    cancel();
    callback();
  }
  observer?.observe(element);
  return cancel;
}
