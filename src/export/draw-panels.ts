import type { ChartModel } from '#charts/model.ts';
import { drawPicture } from '#render/draw-picture.ts';
import type { PanelDrawing } from './picture.ts';
import { readDrawing } from './read-drawing.ts';

/**
 * Has Recharts draw the panels of a chart, in their order.
 * @param width width of the whole chart in pixels
 * @throws Error when a panel is not drawn
 */
export function drawPanels(model: ChartModel, width: number): PanelDrawing[] {
  return drawPicture(model, { width }, 'file', (element) => {
    const drawings = [...element.querySelectorAll('.recharts-wrapper > svg')];
    if (drawings.length !== model.panels.length) {
      throw new Error(`chart ${model.id}: expected ${model.panels.length} drawings, received ${drawings.length}`);
    }
    return drawings.map((drawing) => ({
      width: Number(drawing.getAttribute('width')),
      height: Number(drawing.getAttribute('height')),
      nodes: readDrawing(drawing),
    }));
  });
}
