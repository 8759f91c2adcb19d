import type { ChartModel } from '#charts/model.ts';
import { drawPanels } from './draw-panels.ts';
import type { ExportContext } from './export-context.ts';
import type { PictureShape } from './picture.ts';
import { withPngTexts } from './png-text.ts';
import { provenanceMark, writeProvenance } from './provenance.ts';
import { siteFont } from './site-font.ts';
import { toSvg, type SvgFile } from './svg.ts';

/** Pixels of the file for each pixel of the shape, so that it is sharp on dense screens and on paper. */
const density = 2;

/**
 * A chart as a PNG with its title, legend, note, source and address. Needs a browser.
 * @throws Error when the browser cannot draw it
 */
export async function toPng(model: ChartModel, context: ExportContext, shape: PictureShape): Promise<Blob> {
  const svg = toSvg(model, context, shape, await siteFont(), drawPanels);
  const png = await rasterise(svg);
  return withPngTexts(new Uint8Array(await png.arrayBuffer()), {
    Title: model.title,
    Description: model.alternative,
    Source: context.publication,
    [provenanceMark]: writeProvenance(context.provenance),
  });
}

async function rasterise({ text, width, height }: SvgFile): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * density;
    canvas.height = height * density;
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('expected a canvas to draw on, received none');
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!png) throw new Error(`expected a picture of ${canvas.width} by ${canvas.height} pixels, received none`);
    return png;
  } finally {
    URL.revokeObjectURL(address);
  }
}
