import { wholeNote } from '#charts/caveats.ts';
import type { Kind } from '#charts/kind.ts';
import { kinds } from '#charts/kinds.ts';
import { sourceLine } from '#charts/source-line.ts';
import type { ChartModel } from '#charts/model.ts';
import { messages } from '#i18n/messages.ts';
import { geometry, panelColumns } from '#render/geometry.ts';
import type { ExportContext } from './export-context.ts';
import { legendBlock } from './picture-legend.ts';
import { matrixBlock } from './picture-matrix.ts';
import { numbersBlock } from './picture-numbers.ts';
import { translated, stack, textBlock, textStyles, type Block } from './picture-text.ts';
import { xml, type XmlNode } from './xml.ts';

/** The drawing of one panel. */
export interface PanelDrawing {
  width: number;
  height: number;
  nodes: XmlNode[];
}

/** Gives the drawings of a chart's panels at a width of the whole chart. */
export type DrawPanels = (model: ChartModel, width: number) => PanelDrawing[];

/** The outline of a picture: its size in pixels, and what stands in it. */
export interface PictureShape {
  width: number;
  /** Null for as high as the content needs. */
  height: number | null;
  /** The widest layout of title, note and source in pixels: beyond it only the drawing gets smaller. */
  widestText: number;
  /** `all`, or for small previews without subtitle, note and address. */
  parts: 'all' | 'preview';
}

/** The outlines that readers choose from. */
export const pictureShapes = {
  wide: { width: 960, height: 540, widestText: 1150, parts: 'all' },
  standard: { width: 960, height: 720, widestText: 1150, parts: 'all' },
  square: { width: 960, height: 960, widestText: 1150, parts: 'all' },
  tall: { width: 880, height: null, widestText: 880, parts: 'all' },
  preview: { width: 1200, height: 630, widestText: 860, parts: 'preview' },
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
/** Air between panels that stand below each other. */
const panelAir = 24;

/** The width of the layout with the largest type, and by how much each next one is wider. */
const narrowest = 560;
const growth = 1.08;

/** The widths at which a layout is tried, from large type to small. */
function layoutWidth(step: number): number {
  return Math.round(narrowest * growth ** step);
}

/** The first step whose layout is at least so wide. */
function stepOf(width: number): number {
  return Math.max(0, Math.ceil(Math.log(width / narrowest) / Math.log(growth)));
}

/**
 * Lays a chart out with its title, legend, note and source. A shape of fixed height takes the narrowest layout, and so
 * the largest type, in which everything has its place: nothing is cut, nothing overlaps.
 */
export function layPicture(model: ChartModel, context: ExportContext, shape: PictureShape, draw: DrawPanels): Picture {
  if (shape.height === null) {
    const content = layContent(model, context, shape, { width: shape.width, scale: 1 }, draw);
    const height = Math.ceil(content.needed);
    return { width: shape.width, height, layout: { width: shape.width, height }, nodes: content.nodes(height) };
  }
  const size = { width: shape.width, height: shape.height };
  const ratio = size.width / size.height;
  /** The layout of a step, and the first step that would be wide enough for what it needs. */
  const lay = (step: number) => {
    const width = Math.min(layoutWidth(step), shape.widestText);
    const height = width / ratio;
    const scale = width / layoutWidth(step);
    const content = layContent(model, context, shape, { width, scale }, draw);
    const picture = (): Picture => ({ ...size, layout: { width, height }, nodes: content.nodes(height) });
    return { fits: content.needed <= height, wideEnough: stepOf((content.needed / scale) * ratio), scale, picture };
  };
  // Each layout costs a drawing, so the height that one needs says which to try next.
  let tooNarrow = -1;
  let step = 0;
  let found = lay(step);
  while (!found.fits) {
    tooNarrow = step;
    step = Math.max(step + 1, found.wideEnough);
    found = lay(step);
  }
  while (step - tooNarrow > 1) {
    // A narrower layout needs no less height than this one, as long as only its width changes.
    if (found.scale === 1) tooNarrow = Math.max(tooNarrow, found.wideEnough - 1);
    if (step - tooNarrow <= 1) break;
    const middle = Math.floor((step + tooNarrow) / 2);
    const narrower = lay(middle);
    if (narrower.fits) [step, found] = [middle, narrower];
    else tooNarrow = middle;
  }
  return found.picture();
}

/** Nodes drawn smaller. */
function scaled(nodes: XmlNode[], scale: number): XmlNode[] {
  return scale === 1 ? nodes : [xml('g', { transform: `scale(${Math.round(scale * 1e4) / 1e4})` }, nodes)];
}

interface Content {
  /** Height that it needs in the layout. */
  needed: number;
  /** The nodes in a layout of this height: head at the top, foot at the bottom, the drawing in the room between. */
  nodes: (height: number) => XmlNode[];
}

function layContent(
  model: ChartModel,
  context: ExportContext,
  { parts }: PictureShape,
  { width: outerWidth, scale }: { width: number; scale: number },
  draw: DrawPanels,
): Content {
  const width = outerWidth - 2 * padding;
  const text = messages[model.locale].figure;
  const isWhole = parts === 'all';
  const note = wholeNote(model);
  const head = stack(
    [
      ...(context.practice ? [textBlock(context.practice, width, textStyles.subtitle)] : []),
      textBlock(model.title, width, textStyles.title),
      ...(isWhole ? [textBlock(model.subtitle, width, textStyles.subtitle)] : []),
    ],
    3,
  );
  const top = stack([head, legendBlock(model, width)], 12);
  const drawn = chartBlocks[kinds[model.kind].form](model, width / scale, draw);
  const chart = { height: drawn.height * scale, nodes: scaled(drawn.nodes, scale) };
  const foot = stack(
    [
      ...(note && isWhole ? [textBlock(note, width, textStyles.note, text.note)] : []),
      textBlock(sourceLine(model, context.publication), width, textStyles.note, text.source),
      ...(isWhole ? [textBlock(context.provenance.address, width, textStyles.note)] : []),
    ],
    3,
  );
  const gaps = 18;
  const needed = 2 * padding + top.height + chart.height + foot.height + 2 * gaps;
  return {
    needed,
    nodes: (height) => [
      translated(top.nodes, padding, padding),
      translated(chart.nodes, padding, padding + top.height + gaps + (height - needed) * 0.4),
      translated(foot.nodes, padding, height - padding - foot.height),
    ],
  };
}

/** The body of a picture, for each form that a kind can have. */
const chartBlocks: Record<Kind['form'], (model: ChartModel, width: number, draw: DrawPanels) => Block> = {
  drawing: drawingBlock,
  numbers: numbersBlock,
  table: matrixBlock,
};

function drawingBlock(model: ChartModel, width: number, draw: DrawPanels): Block {
  const drawings = draw(model, width);
  const step = (drawings[0]?.width ?? width) + geometry.panelGap;
  // Each panel goes below the column that has come least far, so that panels of unequal height leave no holes.
  const columns = Array.from({ length: panelColumns(width, drawings.length) }, (): Block[] => []);
  drawings.forEach((drawing, index) => {
    const title = model.panels[index]?.title;
    const body = { height: drawing.height, nodes: drawing.nodes };
    const panel = stack([...(title ? [textBlock(title, drawing.width, textStyles.panel)] : []), body], 10);
    const heights = columns.map((blocks) => stack(blocks, panelAir).height);
    columns[heights.indexOf(Math.min(...heights))]?.push(panel);
  });
  const blocks = columns.map((panels) => stack(panels, panelAir));
  return {
    height: Math.max(...blocks.map(({ height }) => height)),
    nodes: blocks.map(({ nodes }, index) => translated(nodes, index * step, 0)),
  };
}
