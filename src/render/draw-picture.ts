import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ChartModel } from '#charts/model.ts';
import { ChartPicture } from './chart-picture.tsx';

/**
 * Draws a chart out of sight, in the document of the global scope, and hands the drawing to a reader before it is taken
 * away again. Recharts lays a chart out in effects, which React runs before `flushSync` returns.
 * @param size width of the whole chart and, where it is not the usual one, height of the plot of columns in pixels
 * @param drawing tells the ids in this drawing from those of another drawing of the same chart
 * @throws Error when a point has no mark
 */
export function drawPicture<Result>(
  model: ChartModel,
  size: { width: number; plot?: number },
  drawing: string,
  read: (element: HTMLElement) => Result,
): Result {
  const element = document.createElement('div');
  element.hidden = true;
  document.body.append(element);
  const root = createRoot(element);
  try {
    flushSync(() => root.render(createElement(ChartPicture, { model, ...size, drawing })));
    const points = model.panels.flatMap((panel) => panel.points);
    const marked = new Set(
      [...element.querySelectorAll('[data-point]')].map((mark) => mark.getAttribute('data-point')),
    );
    const lacking = points.filter(({ index }) => !marked.has(String(index)));
    if (lacking.length > 0) {
      const received = lacking.map(({ index, category }) => `none for ${index} (${category.id})`).join(', ');
      throw new Error(
        `chart ${model.id}: expected a mark for each of its ${points.length} points, received ${received}`,
      );
    }
    return read(element);
  } finally {
    root.unmount();
    element.remove();
  }
}
