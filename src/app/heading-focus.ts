/** Takes the reader to the heading of the page, or to the page itself while that has none. */
export function focusHeading(main: HTMLElement): HTMLElement {
  const target = main.querySelector('h1') ?? main;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  return target;
}

/**
 * Takes the reader to the heading of the page, and to the one that takes its place as long as the page is on its way
 * and the reader has gone nowhere else.
 * @returns what stops it
 */
export function followHeading(main: HTMLElement): () => void {
  let target = focusHeading(main);
  if (isSettled(target, main)) return () => {};
  const observer = new MutationObserver(() => {
    const isElsewhere = document.activeElement !== document.body && document.activeElement !== target;
    if (!isElsewhere && (target === main || !target.isConnected)) target = focusHeading(main);
    if (isElsewhere || isSettled(target, main)) observer.disconnect();
  });
  observer.observe(main, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/** True for a heading that stays: not the one of a figure that is on its way. */
function isSettled(target: HTMLElement, main: HTMLElement): boolean {
  return target !== main && target.isConnected && target.closest('[aria-busy="true"]') === null;
}
