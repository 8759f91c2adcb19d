import type { ChartModel } from '#charts/model.ts';
import { isDrawnAsSvg } from '#charts/legend.ts';
import { layouts } from '#render/geometry.ts';
import { withDocument } from './with-document.ts';

/**
 * Prints charts: draws each in a DOM without a screen, in every layout, and keeps the markup. Recharts renders nothing
 * on a server (recharts#5997), so this is how a page has its charts before any script runs.
 * @returns the markup of each model in the order of the layouts; one picture for a kind that is plain HTML
 */
export async function drawPictures(models: readonly ChartModel[]): Promise<string[][]> {
  return withDocument(async () => {
    // These look for a browser when they are loaded.
    const [{ drawPicture }, { cleanCopy }] = await Promise.all([
      import('#render/draw-picture.ts'),
      import('#render/clean-copy.ts'),
    ]);
    const draw = (model: ChartModel, size: { width: number; plot: number }) =>
      drawPicture(model, size, String(size.width), (element) => cleanCopy(element).innerHTML);
    const sizes = Object.values(layouts);
    return models.map((model) => (isDrawnAsSvg(model) ? sizes : sizes.slice(0, 1)).map((size) => draw(model, size)));
  });
}
