import { isDrawing } from '#charts/legend.ts';
import type { ChartModel } from '#charts/model.ts';
import { messages } from '#i18n/messages.ts';
import { geometry, panelColumns } from '#render/geometry.ts';
import type { ExportContext } from './export-context.ts';
import { legendBlock } from './picture-legend.ts';
import { matrixBlock } from './picture-matrix.ts';
import { numbersBlock } from './picture-numbers.ts';
import { moved, stack, textBlock, textStyles, type Block } from './picture-text.ts';
import type { XmlNode } from './xml.ts';

/** The drawing of one panel. */
export interface PanelDrawing {
  width: number;
  height: number;
  nodes: XmlNode[];
}

/** Gives the drawings of a chart's panels at a width of the whole chart. */
export type DrawPanels = (model: ChartModel, width: number) => Promise<PanelDrawing[]>;

/** The outline of a picture: its size in pixels, and what stands in it. */
export interface PictureShape {
  width: number;
  /** Null for as high as the content needs. */
  height: number | null;
  /** `all`, or for small previews without subtitle, note and address. */
  parts: 'all' | 'preview';
}

/** The outlines that readers choose from. */
export const pictureShapes = {
  wide: { width: 960, height: 540, parts: 'all' },
  standard: { width: 960, height: 720, parts: 'all' },
  square: { width: 960, height: 960, parts: 'all' },
  tall: { width: 880, height: null, parts: 'all' },
  preview: { width: 1200, height: 630, parts: 'preview' },
} satisfies Record<string, PictureShape>;

/** A laid out picture. */
export interface Picture {
  /** Size of the file's picture in pixels. */
  width: number;
  height: number;
  /** Size of the layout, in which the nodes stand: the picture shows it as large as it fits. */
  layout: { width: number; height: number };
  nodes: XmlNode[];
}

const padding = 28;

/** The widths at which a layout is tried, from large type to small. */
function layoutWidth(step: number): number {
  return Math.round(560 * 1.08 ** step);
}

/**
 * Lays a chart out with its title, legend, note and source. A shape of fixed height takes the narrowest layout, and so
 * the largest type, in which everything has its place: nothing is cut, nothing overlaps.
 */
export async function layPicture(
  model: ChartModel,
  context: ExportContext,
  shape: PictureShape,
  draw: DrawPanels,
): Promise<Picture> {
  if (shape.height === null) {
    const content = await layContent(model, context, shape, shape.width, draw);
    const height = Math.ceil(content.needed);
    return { width: shape.width, height, layout: { width: shape.width, height }, nodes: content.nodes(height) };
  }
  const { width: pictureWidth, height: pictureHeight } = shape;
  const ratio = pictureWidth / pictureHeight;
  const lay = async (step: number): Promise<{ fits: boolean; hopeful: number; picture: Picture }> => {
    const width = layoutWidth(step);
    const height = width / ratio;
    const content = await layContent(model, context, shape, width, draw);
    const hopeful = width + (content.needed * ratio - width) * 0.6;
    const picture = {
      width: pictureWidth,
      height: pictureHeight,
      layout: { width, height },
      nodes: content.nodes(height),
    };
    return { fits: content.needed <= height, hopeful, picture };
  };
  let step = 0;
  let tooNarrow = -1;
  let found = await lay(step);
  while (!found.fits) {
    tooNarrow = step;
    // A drawing costs time: strides until it fits, then halves the last stride. Other layouts are tried one by one.
    do step += 1;
    while (isDrawing(model) && layoutWidth(step) < found.hopeful);
    found = await lay(step);
  }
  while (step - tooNarrow > 1) {
    const middle = Math.floor((step + tooNarrow) / 2);
    const other = await lay(middle);
    if (other.fits) [step, found] = [middle, other];
    else tooNarrow = middle;
  }
  return found.picture;
}

interface Content {
  /** Height that it needs in the layout. */
  needed: number;
  /** The nodes in a layout of this height: head at the top, foot at the bottom, the drawing in the room between. */
  nodes: (height: number) => XmlNode[];
}

async function layContent(
  model: ChartModel,
  context: ExportContext,
  { parts }: PictureShape,
  outerWidth: number,
  draw: DrawPanels,
): Promise<Content> {
  const width = outerWidth - 2 * padding;
  const text = messages[model.locale].figure;
  const isWhole = parts === 'all';
  const head = stack(
    [
      ...(context.practice ? [textBlock(context.practice, width, textStyles.subtitle)] : []),
      textBlock(model.title, width, textStyles.title),
      ...(isWhole ? [textBlock(model.subtitle, width, textStyles.subtitle)] : []),
    ],
    3,
  );
  const top = stack([head, legendBlock(model, width)], 12);
  const chart = await chartBlock(model, width, draw);
  const foot = stack(
    [
      ...(model.note && isWhole ? [textBlock(model.note, width, textStyles.note, text.note)] : []),
      textBlock(text.sourceLine(context.publication), width, textStyles.note, text.source),
      ...(isWhole ? [textBlock(context.provenance.address, width, textStyles.note)] : []),
    ],
    3,
  );
  const gaps = 18;
  const needed = 2 * padding + top.height + chart.height + foot.height + 2 * gaps;
  return {
    needed,
    nodes: (height) => [
      moved(top.nodes, padding, padding),
      moved(chart.nodes, padding, padding + top.height + gaps + (height - needed) * 0.4),
      moved(foot.nodes, padding, height - padding - foot.height),
    ],
  };
}

async function chartBlock(model: ChartModel, width: number, draw: DrawPanels): Promise<Block> {
  if (model.kind === 'numbers') return numbersBlock(model, width);
  if (model.kind === 'matrix') return matrixBlock(model, width);
  const drawings = await draw(model, width);
  const columns = panelColumns(width, drawings.length);
  const panels = drawings.map((drawing, index): Block => {
    const title = model.panels[index]?.title;
    const body = { height: drawing.height, nodes: drawing.nodes };
    return stack([...(title ? [textBlock(title, drawing.width, textStyles.panel)] : []), body], 10);
  });
  const rows = Array.from({ length: Math.ceil(panels.length / columns) }, (_, row): Block => {
    const own = panels.slice(row * columns, (row + 1) * columns);
    const step = (drawings[0]?.width ?? width) + geometry.panelGap;
    return {
      height: Math.max(...own.map(({ height }) => height)),
      nodes: own.map(({ nodes }, index) => moved(nodes, index * step, 0)),
    };
  });
  return stack(rows, 24);
}
