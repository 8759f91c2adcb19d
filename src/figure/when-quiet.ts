/** So many milliseconds must be quiet: a click follows its press, and scrolling goes on. */
const settleTime = 100;

/** The events after which the reader may be done. */
const endings = ['pointerup', 'pointercancel', 'keyup', 'selectionchange', 'scrollend'] as const;

/**
 * Calls back once, as soon as the reader holds nothing down, scrolls no part of an element, and has none of its text
 * selected: then it can be replaced.
 * @returns what cancels it
 */
export function whenQuiet(element: HTMLElement, callback: () => void): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  let timer: ReturnType<typeof setTimeout> | undefined;
  function attempt() {
    // No event tells when a browser ends what a finger has pressed, and it does so some time after the finger has left.
    if (document.querySelector(':active') !== null) return wait();
    if (hasSelection(element)) return;
    cancel();
    callback();
  }
  function wait() {
    clearTimeout(timer);
    timer = setTimeout(attempt, settleTime);
  }
  function cancel() {
    clearTimeout(timer);
    controller.abort();
  }
  for (const event of endings) document.addEventListener(event, wait, { signal });
  element.addEventListener('scroll', wait, { signal, capture: true, passive: true });
  wait();
  return cancel;
}

function hasSelection(element: HTMLElement): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed && selection.containsNode(element, true);
}
