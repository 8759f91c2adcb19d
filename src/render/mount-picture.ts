import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ChartModel } from '#charts/model.ts';
import { ChartPicture } from './chart-picture.tsx';

/** Recharts draws from effects and timers: every so many milliseconds a look is taken at what stands. */
const turn = 30;

/** After so many turns a chart that still changes, or lacks a mark, is given up. */
const mostTurns = 200;

/** A chart that is drawn out of sight. */
export interface MountedPicture {
  element: HTMLElement;
  remove: () => void;
}

/**
 * Draws a chart out of sight, in the document of the global scope, and waits until it stands.
 * @throws Error when a point has no mark after some seconds
 * @param drawing tells the ids in this drawing from those of another drawing of the same chart
 */
export async function mountPicture(model: ChartModel, width: number, drawing: string): Promise<MountedPicture> {
  const element = document.createElement('div');
  element.hidden = true;
  document.body.append(element);
  const root = createRoot(element);
  const remove = () => {
    root.unmount();
    element.remove();
  };
  flushSync(() => root.render(createElement(ChartPicture, { model, width, drawing })));
  try {
    await untilDrawn(element, model);
  } catch (error) {
    remove();
    throw error;
  }
  return { element, remove };
}

/** Waits until a chart has a mark for every point, and its markup is the same in two turns. */
async function untilDrawn(element: Element, model: ChartModel): Promise<void> {
  const points = model.panels.flatMap((panel) => panel.points);
  const lacking = () => points.filter(({ index }) => !element.querySelector(`[data-point="${index}"]`));
  let before = '';
  for (let turns = 0; turns < mostTurns; turns++) {
    await new Promise((resolve) => setTimeout(resolve, turn));
    if (element.innerHTML === before && lacking().length === 0) return;
    before = element.innerHTML;
  }
  const received = `none for ${lacking()
    .map(({ index, category }) => `${index} (${category.id})`)
    .join(', ')}`;
  throw new Error(`chart ${model.id}: expected a mark for each of its ${points.length} points, received ${received}`);
}
