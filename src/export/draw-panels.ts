import type { ChartModel } from '#charts/model.ts';
import { mountPicture } from '#render/mount-picture.ts';
import type { PanelDrawing } from './picture.ts';
import { readDrawing } from './read-drawing.ts';

/**
 * Has Recharts draw the panels of a chart, in their order.
 * @param width width of the whole chart in pixels
 * @throws Error when a panel is not drawn
 */
export async function drawPanels(model: ChartModel, width: number): Promise<PanelDrawing[]> {
  const { element, remove } = await mountPicture(model, width, 'file');
  try {
    const drawings = [...element.querySelectorAll('.recharts-wrapper > svg')];
    if (drawings.length !== model.panels.length) {
      throw new Error(`chart ${model.id}: expected ${model.panels.length} drawings, received ${drawings.length}`);
    }
    return drawings.map((drawing) => ({
      width: Number(drawing.getAttribute('width')),
      height: Number(drawing.getAttribute('height')),
      nodes: readDrawing(drawing),
    }));
  } finally {
    remove();
  }
}
