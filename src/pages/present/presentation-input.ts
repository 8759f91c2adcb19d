import { press, turn, type Transition } from '#view/presentation.ts';
import { listenForFullScreenEscape } from './full-screen.ts';
import { listenForKeys } from './keys.ts';
import { listenForSwipes } from './swipes.ts';
import { markRestingPointer } from './resting-pointer.ts';

/** The part of the window, from its left edge, in which a click goes back. */
const backZone = 1 / 4;

/** Where a click does not turn the slide: it does something else there, or selects text. */
const otherClicks = 'button, a, aside, [data-point], [data-panel="table"]';

/**
 * Turns what a reader does to a presentation into transitions: keys, clicks, swipes, leaving the full screen. The page
 * and the file of a deck use it alike, so it knows nothing of React.
 * @param surface what is clicked and swiped on to turn the slides
 * @param apply carries a transition out; returns whether it had a meaning
 * @returns what stops it
 */
export function listenForInput(surface: HTMLElement, apply: (transition: Transition) => boolean): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  listenForKeys((key) => apply(press(key)), signal);
  listenForSwipes(surface, (step) => apply(turn(step)), signal);
  listenForFullScreenEscape(() => apply(press('Escape')), signal);
  markRestingPointer(signal);
  surface.addEventListener(
    'click',
    ({ target, clientX }) => {
      if (target instanceof Element && !target.closest(otherClicks))
        apply(turn(clientX < window.innerWidth * backZone ? -1 : 1));
    },
    { signal },
  );
  return () => controller.abort();
}
