/**
 * Notes what the browser keeps of an element's parts: which has the focus, how far each is scrolled, which details are
 * open. Two elements of the same structure can so take each other's place.
 * @returns what gives it to another element of the same structure
 */
export function keepNativeState(from: HTMLElement): (to: HTMLElement) => void {
  const focused = from.contains(document.activeElement) ? document.activeElement : null;
  const focus = focused && pathTo(focused, from);
  const all = [...from.querySelectorAll('*')];
  const scrolled = all
    .filter(({ scrollLeft, scrollTop }) => scrollLeft !== 0 || scrollTop !== 0)
    .map((element) => ({ path: pathTo(element, from), left: element.scrollLeft, top: element.scrollTop }));
  const opened = all
    .filter((element) => element instanceof HTMLDetailsElement && element.open)
    .map((element) => pathTo(element, from));
  return (to) => {
    for (const path of opened) at(path, to)?.setAttribute('open', '');
    for (const { path, left, top } of scrolled) at(path, to)?.scrollTo({ left, top, behavior: 'instant' });
    const target = focus && at(focus, to);
    if (target instanceof HTMLElement || target instanceof SVGElement) target.focus({ preventScroll: true });
  };
}

/** The places of an element and its ancestors among their siblings, from a root down. */
function pathTo(element: Element, root: Element): number[] {
  if (element === root || !element.parentElement) return [];
  return [...pathTo(element.parentElement, root), [...element.parentElement.children].indexOf(element)];
}

function at(path: number[], root: Element): Element | undefined {
  return path.reduce<Element | undefined>((element, place) => element?.children[place], root);
}
