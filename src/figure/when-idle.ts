/** A reader who does nothing for so many milliseconds reads. */
const idleTime = 10_000;

/** Between two callbacks, in milliseconds. */
const pause = 1000;

const inputs = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'wheel'] as const;

const waiting = new Map<Element, () => void>();
let timer: ReturnType<typeof setTimeout> | undefined;
let controller: AbortController | null = null;

/**
 * Calls back once, when the reader has done nothing for long and the element is in view. Elements wait for each other.
 * @returns what cancels it
 */
export function whenIdle(element: Element, callback: () => void): () => void {
  waiting.set(element, callback);
  if (!controller) start();
  return () => {
    waiting.delete(element);
    if (waiting.size === 0) stop();
  };
}

function start() {
  controller = new AbortController();
  const options = { signal: controller.signal, passive: true, capture: true };
  for (const input of inputs) window.addEventListener(input, () => arm(idleTime), options);
  arm(idleTime);
}

function stop() {
  clearTimeout(timer);
  controller?.abort();
  controller = null;
}

function arm(delay: number) {
  clearTimeout(timer);
  timer = setTimeout(callFirst, delay);
}

function callFirst() {
  const next = [...waiting].find(([element]) => isInView(element));
  if (!next) return;
  const [element, callback] = next;
  waiting.delete(element);
  if (waiting.size === 0) stop();
  else arm(pause);
  callback();
}

function isInView(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  return document.visibilityState === 'visible' && height > 0 && bottom > 0 && top < window.innerHeight;
}
