import { asksForHeight, heightMessage, heights } from '#view/embed-message.ts';

/** The shortest time between two messages, in milliseconds: a window that is dragged wider sends no flood. */
const pause = 250;

/** The longest wait for the font, in milliseconds, before the first message. */
const fontTimeout = 500;

/**
 * Keeps the page around an embed informed of the height of its content: at first, when it changes, and when it asks.
 * The content is measured, not the frame, so that the frame can shrink too.
 */
export function postHeight(chart: string): void {
  const { parent } = window;
  if (parent === window) return;
  let told = 0;
  let last = -pause;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tell() {
    timer = undefined;
    const content = Math.ceil(document.body.getBoundingClientRect().height);
    const height = Math.min(Math.max(content, heights.least), heights.most);
    if (height === told) return;
    told = height;
    last = performance.now();
    parent.postMessage(heightMessage(chart, height), '*');
  }

  function tellSoon() {
    const wait = last + pause - performance.now();
    if (wait <= 0) tell();
    else timer ??= setTimeout(tell, wait);
  }

  // A host that follows needs no scroll bar, and a scroll bar that comes and goes would change the width each time.
  const compare = () => document.documentElement.toggleAttribute('data-fitted', window.innerHeight >= told);

  window.addEventListener('resize', compare);
  window.addEventListener('message', ({ source, data }) => {
    if (source !== parent || !asksForHeight(data) || told === 0) return;
    told = 0;
    // A host may ask each time that it is told.
    tellSoon();
  });
  const type = Promise.race([document.fonts.ready, new Promise((resolve) => setTimeout(resolve, fontTimeout))]);
  void type.then(() => {
    // A frame out of view is not drawn, so that no observer calls: it can be measured all the same.
    tell();
    new ResizeObserver(tellSoon).observe(document.body);
  });
}
