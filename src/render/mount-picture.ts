import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ChartModel } from '#charts/model.ts';
import { ChartPicture } from './chart-picture.tsx';

/** Recharts draws from effects and timers; what has not changed for so many milliseconds stands. */
const settled = 30;

/** A chart that is drawn out of sight. */
export interface MountedPicture {
  element: HTMLElement;
  remove: () => void;
}

/**
 * Draws a chart out of sight, in the document of the global scope, and waits until it stands.
 * @param drawing tells the ids in this drawing from those of another drawing of the same chart
 */
export async function mountPicture(model: ChartModel, width: number, drawing: string): Promise<MountedPicture> {
  const element = document.createElement('div');
  element.hidden = true;
  document.body.append(element);
  const root = createRoot(element);
  flushSync(() => root.render(createElement(ChartPicture, { model, width, drawing })));
  let before = '';
  do {
    before = element.innerHTML;
    await new Promise((resolve) => setTimeout(resolve, settled));
  } while (element.innerHTML !== before);
  return {
    element,
    remove: () => {
      root.unmount();
      element.remove();
    },
  };
}
