import { passageAnchor } from '#view/passage.ts';

/**
 * Takes the reader to the passage that an address names, once it is there: opens what it is folded into, brings it into view
 * and gives it the focus, which also marks it.
 * @param onReached called once the reader is there
 * @returns what stops it
 */
export function followPassage(main: HTMLElement, anchor: string, onReached: () => void): () => void {
  const isReached = () => {
    if (!showPassage(main, anchor)) return false;
    onReached();
    return true;
  };
  if (isReached()) return () => {};
  const observer = new MutationObserver(() => {
    if (isReached()) observer.disconnect();
  });
  observer.observe(main, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/** The element with the anchor, or the one that begins with the text of which the anchor is made. */
function findPassage(main: HTMLElement, anchor: string): HTMLElement | undefined {
  const texts = main.querySelectorAll<HTMLElement>('p, li, th, dt');
  const beginsWithIt = ({ firstChild }: HTMLElement) => passageAnchor(firstChild?.textContent?.trim() ?? '') === anchor;
  return document.getElementById(anchor) ?? [...texts].find(beginsWithIt);
}

function showPassage(main: HTMLElement, anchor: string): boolean {
  const passage = findPassage(main, anchor);
  if (!passage) return false;
  for (let fold = passage.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  passage.id = anchor;
  passage.tabIndex = -1;
  passage.focus({ preventScroll: true });
  passage.scrollIntoView({ block: 'center' });
  return true;
}
