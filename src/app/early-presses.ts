/** What a reader pressed before the app ran. */
export interface EarlyPresses {
  /** Ends listening, and presses it again. To be called once the app runs. */
  pressAgain: () => void;
}

/** Keeps the buttons that a reader presses in a printed page. Figures have recorders of their own. */
export function keepPresses(root: HTMLElement): EarlyPresses {
  const controller = new AbortController();
  const pressed: HTMLElement[] = [];
  const keep = ({ target }: MouseEvent) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    if (button && !button.closest('figure')) pressed.push(button);
  };
  root.addEventListener('click', keep, { capture: true, signal: controller.signal });
  return {
    pressAgain: () => {
      controller.abort();
      for (const button of pressed) if (button.isConnected) button.click();
    },
  };
}
