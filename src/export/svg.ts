import type { ChartModel } from '#charts/model.ts';
import { languageTag } from '#i18n/locale.ts';
import type { ExportContext } from './export-context.ts';
import { lightColour } from './light-palette.ts';
import { layPicture, type DrawPanels, type Picture, type PictureShape } from './picture.ts';
import { provenanceMark, writeProvenance } from './provenance.ts';
import { fontFace } from './site-font.ts';
import { xml, writeXml } from './xml.ts';

/** The family of the site, then what looks like it where the embedded font is not read. */
const fontFamily = "'Source Sans 3 Variable', 'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif";

/** An image that stands alone. */
export interface SvgFile {
  text: string;
  width: number;
  height: number;
}

/**
 * A chart as a standalone image with title, legend, note, source and address, for any program that reads SVG.
 * @param font the site's font as a `data:` address, so that text is as wide as it was laid out
 */
export function toSvg(
  model: ChartModel,
  context: ExportContext,
  shape: PictureShape,
  font: string,
  draw: DrawPanels,
): SvgFile {
  const picture = layPicture(model, context, shape, draw);
  return { text: svgDocument(model, context, picture, font), width: picture.width, height: picture.height };
}

function svgDocument(model: ChartModel, context: ExportContext, picture: Picture, font: string): string {
  const { width, height, layout } = picture;
  const root = xml(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${layout.width} ${Math.round(layout.height * 100) / 100}`,
      role: 'img',
      'aria-labelledby': 'title',
      'aria-describedby': 'description',
      'xml:lang': languageTag[model.locale],
      'font-family': fontFamily,
    },
    [
      xml('title', { id: 'title' }, [model.title]),
      xml('desc', { id: 'description' }, [model.alternative]),
      xml('metadata', { id: provenanceMark }, [writeProvenance(context.provenance)]),
      xml('style', {}, [fontFace(font)]),
      xml('rect', { width: layout.width, height: layout.height, fill: lightColour('surface') }),
      ...picture.nodes,
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(root)}\n`;
}
