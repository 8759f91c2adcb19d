/** What a translator of the browser has put in the place of a text node that React holds on to. */
const standIns = new WeakMap<Node, ChildNode>();

/**
 * Lets React go on with a page that a translator of the browser has changed. Translators wrap each text node in an
 * element, or put one in its place; React then looks for its nodes where it has left them, fails, and loses the page.
 * From now on it finds what stands in their place, and a text that changes comes back, to be translated anew.
 */
export function surviveTranslation(root: Node): void {
  // oxlint-disable-next-line typescript/unbound-method -- called with the node that they are called on
  const { removeChild, insertBefore } = Node.prototype;
  Object.assign(Node.prototype, {
    removeChild(this: Node, child: Node) {
      const place = placeOf(child, this);
      if (place) removeChild.call(this, place);
      return child;
    },
    insertBefore(this: Node, node: Node, next: Node | null) {
      return insertBefore.call(this, node, next && placeOf(next, this));
    },
  });
  const observer = new MutationObserver((records) => {
    for (const { type, target, removedNodes, addedNodes } of records) {
      const [removed] = removedNodes;
      const [added] = addedNodes;
      if (type === 'characterData') bringBack(target);
      else if (removed instanceof Text && added instanceof HTMLElement) {
        standIns.set(removed, added);
        observer.observe(removed, { characterData: true });
      }
    }
  });
  observer.observe(root, { childList: true, subtree: true });
}

/** The child of a parent that is a node, holds it, or stands in its place; null when there is none. */
function placeOf(node: Node, parent: Node): Node | null {
  const standIn = standIns.get(node);
  if (standIn?.parentNode === parent) return standIn;
  let place: Node | null = node;
  while (place && place.parentNode !== parent) place = place.parentNode;
  return place;
}

/** Puts a text that has changed in the place of its translation. */
function bringBack(text: Node): void {
  const standIn = standIns.get(text);
  if (!standIn?.isConnected || standIn.contains(text)) return;
  standIns.delete(text);
  standIn.replaceWith(text);
}
