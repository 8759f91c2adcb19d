import type { ChartModel } from '#charts/model.ts';
import type { ExportContext } from '#export/export-context.ts';
import { miniatureFile } from '#view/miniature.ts';
import { drawPictures } from './draw-pictures.ts';
import { miniatures } from './miniatures.ts';
import { socialImage, socialImages } from './social-images.ts';

/** A chart that is to be drawn. */
export interface ChartToDraw {
  model: ChartModel;
  /** What its picture beside links says of its origin; null for a chart that has neither this picture nor a miniature. */
  context: ExportContext | null;
}

/** All that is drawn of one chart at build. */
export interface ChartPictures {
  /** Its markup for pages: one for each layout, or one for a kind that is plain HTML. */
  printed: string[];
  /** Its miniature (SVG) and its picture beside links (PNG), by their place within the site. */
  files: Map<string, string | Uint8Array>;
}

/** Draws charts. @returns what was drawn of each, in their order */
export async function chartPictures(charts: readonly ChartToDraw[]): Promise<ChartPictures[]> {
  const printed = await drawPictures(charts.map(({ model }) => model));
  const contexts = new Map(charts.flatMap(({ model, context }) => (context ? [[model, context] as const] : [])));
  const published = [...contexts.keys()];
  const small = await miniatures(published);
  const social = await socialImages(published, (model) => {
    const context = contexts.get(model);
    if (!context) throw new Error(`expected a chart with a context, received "${model.id}"`);
    return context;
  });
  return charts.map(({ model: { locale, id } }, index) => ({
    printed: printed[index] ?? [],
    files: new Map<string, string | Uint8Array>([
      ...pick(small, miniatureFile(locale, id)),
      ...pick(social, socialImage(locale, id)),
    ]),
  }));
}

/** A file by its place, where it is there. */
function pick<File extends string | Uint8Array>(files: ReadonlyMap<string, File>, place: string): [string, File][] {
  const file = files.get(place);
  return file === undefined ? [] : [[place, file]];
}
