import type { ChartModel } from '#charts/model.ts';
import type { ExportContext } from '#export/export-context.ts';
import { layPicture, pictureShapes, type Picture } from '#export/picture.ts';
import { translated, stack, textBlock, textStyles } from '#export/picture-text.ts';
import { lightColour } from '#export/light-palette.ts';
import { xml } from '#export/xml.ts';
import { locales, type Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { markOutlines } from '#ui/mark-outlines.ts';
import { paintPicture } from './paint-picture.ts';
import { withDocument } from './with-document.ts';

/** Size of the pictures that other sites show beside a link, in pixels. */
export const socialSize = { width: pictureShapes.preview.width, height: pictureShapes.preview.height };

/** Place of the picture of a page within the site: of a chart, or of any other page. */
export function socialImage(locale: Locale, chart: string | null): string {
  return `social/${locale}/${chart ?? 'site'}.png`;
}

/**
 * The pictures that other sites show beside a link to a chart: its title and drawing.
 * @returns PNG files by their place within the site
 */
export async function socialImages(
  models: ChartModel[],
  contextOf: (model: ChartModel) => ExportContext,
): Promise<Map<string, Buffer>> {
  const pictures = await withDocument(async () => {
    // This looks for a browser when it is loaded.
    const { drawPanels } = await import('#export/draw-panels.ts');
    return models.map((model) => layPicture(model, contextOf(model), pictureShapes.preview, drawPanels));
  });
  const files = new Map<string, Buffer>();
  for (const [index, { locale, id }] of models.entries()) {
    const picture = pictures[index];
    if (picture) files.set(socialImage(locale, id), await paintPicture(picture));
  }
  return files;
}

/** The picture beside a link to any other page, in each language. @returns PNG files by their place within the site */
export async function siteImages(): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const locale of locales) files.set(socialImage(locale, null), await paintPicture(sitePicture(locale)));
  return files;
}

/** The name of the site below the five marks of its priorities. */
function sitePicture(locale: Locale): Picture {
  const { site, overview } = messages[locale];
  const layout = { width: 600, height: 315 };
  const marks = markOutlines.map((d, index) =>
    translated([xml('path', { d, fill: lightColour(`priority-${index + 1}`) })], index * 26, 0),
  );
  const name = { size: 40, leading: 48, isBold: true, colour: 'ink' } as const;
  const text = stack(
    [
      { height: 16, nodes: marks },
      textBlock(site.name, layout.width - 80, name),
      textBlock(overview.description, layout.width - 80, { ...textStyles.subtitle, size: 18, leading: 25 }),
    ],
    14,
  );
  return { ...socialSize, layout, nodes: [translated(text.nodes, 40, (layout.height - text.height) / 2)] };
}
