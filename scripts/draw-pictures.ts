import type { ChartModel } from '#charts/model.ts';
import { isDrawing } from '#charts/legend.ts';
import { cleanDrawing } from '#render/clean-drawing.ts';
import { pictureWidths } from '#render/geometry.ts';
import { withDocument } from './with-document.ts';

/**
 * Prints charts: mounts each in a DOM without a screen, at every width, and keeps the markup. Recharts renders nothing
 * on a server (recharts#5997), so this is how a page has its charts before any script runs.
 * @returns the markup of each model in the order of the widths; one picture for a kind that is plain HTML
 */
export async function drawPictures(models: ChartModel[]): Promise<string[][]> {
  return withDocument(async () => {
    // This looks for a browser when it is loaded.
    const { mountPicture } = await import('#render/mount-picture.ts');
    const draw = async (model: ChartModel, width: number) => {
      const { element, remove } = await mountPicture(model, width, String(width));
      cleanDrawing(element, model.id);
      const markup = element.innerHTML;
      remove();
      return markup;
    };
    return Promise.all(
      models.map((model) =>
        Promise.all((isDrawing(model) ? pictureWidths : pictureWidths.slice(0, 1)).map((width) => draw(model, width))),
      ),
    );
  });
}
