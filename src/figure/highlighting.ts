import { createContext, useEffect, useState } from 'react';
import type { Link } from '#charts/link.ts';
import { linkAttribute } from '#render/link-attributes.ts';

const { links, lights, lit } = linkAttribute;

/** Called with what the point stands for that the reader walks to in a chart; with null when it is left. */
export const HighlightContext = createContext<(link: Link | null) => void>(() => {});

/**
 * Owns what is lit on a page: what the reader points at, else where the focus is. Elements say by their attributes what
 * lights them up, whether React or the build wrote them; nothing is drawn anew.
 * @returns what a chart calls when the reader walks to another of its points
 */
export function useHighlighting(): (link: Link | null) => void {
  const [highlighting] = useState(createHighlighting);
  useEffect(() => highlighting.listen(), [highlighting]);
  return highlighting.walkTo;
}

function createHighlighting() {
  let pointed: string | null = null;
  let focused: string | null = null;

  // What comes while something is lit, such as the marks of a figure that wakes, is lit too.
  const newcomers = typeof MutationObserver === 'function' ? new MutationObserver(show) : null;

  function show() {
    const link = pointed ?? focused;
    const isLit = (element: Element) => link !== null && element.matches(selectorOf(link));
    for (const element of document.querySelectorAll(`[${lit}]`)) if (!isLit(element)) element.removeAttribute(lit);
    newcomers?.disconnect();
    if (link === null) return;
    newcomers?.observe(document.body, { childList: true, subtree: true });
    for (const element of document.querySelectorAll(selectorOf(link))) element.setAttribute(lit, '');
  }

  function point(link: string | null) {
    if (link === pointed) return;
    pointed = link;
    show();
  }

  function focus(link: string | null) {
    focused = link;
    show();
  }

  function end() {
    pointed = null;
    focus(null);
  }

  function listen() {
    const controller = new AbortController();
    const { signal } = controller;
    document.addEventListener(
      'pointermove',
      // A finger only passes: what it taps takes the focus.
      ({ target, pointerType }) => point(pointerType === 'touch' ? null : lightOf(target)),
      { signal },
    );
    // What comes to stand below a pointer that rests is not pointed at.
    document.addEventListener('pointerover', ({ target }) => lightOf(target) !== pointed && point(null), { signal });
    document.documentElement.addEventListener('pointerleave', () => point(null), { signal });
    document.addEventListener(
      'focusin',
      // What was clicked keeps the focus long after the pointer has left it.
      ({ target }) => focus(target instanceof Element && target.matches(':focus-visible') ? lightOf(target) : null),
      { signal },
    );
    document.addEventListener('focusout', () => focus(null), { signal });
    // Who takes to the keys is where the focus is.
    document.addEventListener('keydown', ({ key }) => (key === 'Escape' ? end() : point(null)), { signal });
    window.addEventListener('beforeprint', end, { signal });
    return () => {
      controller.abort();
      end();
    };
  }

  return { listen, walkTo: focus };
}

/** What lights up with an element; null for nothing. */
function lightOf(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest(`[${lights}]`)?.getAttribute(lights) ?? null) : null;
}

function selectorOf(link: string): string {
  return `[${links}~="${link}"]`;
}
