/**
 * Begins to note what others change in the content of a printed page: translators of browsers wrap its texts, or put
 * others in their place, before the app runs.
 * @returns takes these changes back, from the last to the first, so that React finds what was printed; from then on
 * nothing is noted
 */
export function keepPrintedContent(root: Node): () => void {
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => void changes.push(...records));
  observer.observe(root, { childList: true, characterData: true, characterDataOldValue: true, subtree: true });
  return () => {
    changes.push(...observer.takeRecords());
    observer.disconnect();
    for (const change of changes.splice(0).toReversed()) takeBack(change);
  };
}

function takeBack({ target, oldValue, addedNodes, removedNodes, nextSibling }: MutationRecord): void {
  if (target instanceof Text) target.data = oldValue ?? '';
  for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
  for (const node of removedNodes) target.insertBefore(node, nextSibling);
}
