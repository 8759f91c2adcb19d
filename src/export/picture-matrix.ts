import type { ChartModel, Point } from '#charts/model.ts';
import { seriesOf } from '#render/series.ts';
import { markOutlines } from '#ui/mark-outlines.ts';
import { lightColour } from './light-palette.ts';
import {
  firstBaseline,
  lineWidth,
  translated,
  stack,
  textAttributes,
  textBlock,
  textLines,
  textStyles,
  type Block,
} from './picture-text.ts';
import { xml, type XmlNode } from './xml.ts';

const air = 7;
const markSize = 16;

/** Marks in rows and columns, as a figure of yes and no on a page. */
export function matrixBlock(model: ChartModel, width: number): Block {
  return stack(
    model.panels.map((drawn) => {
      const { categories, points } = drawn;
      const columns = seriesOf(drawn);
      const { name, panel: head } = textStyles;
      const names = Math.min(width * 0.36, Math.max(...categories.map(({ label }) => lineWidth(label, name))) + 12);
      const each = (width - names) / columns.length;
      const heads = columns.map((id) => {
        const label = points.find(({ series }) => series?.id === id)?.series?.label ?? '';
        return textLines(label, each - 8, head);
      });
      const headLines = Math.max(...heads.map((lines) => lines.length));
      const headBlock: Block = {
        height: headLines * head.leading + air,
        nodes: heads.flatMap((lines, column) =>
          lines.map((line, index) =>
            centred(line, names + (column + 0.5) * each, (headLines - lines.length + index) * head.leading),
          ),
        ),
      };
      const rows = categories.map((category): Block => {
        const label = textBlock(category.label, names - 8, name);
        const height = Math.max(label.height, markSize) + 2 * air;
        const marks = columns.flatMap((id, column) => {
          const point = points.find((own) => own.category.id === category.id && own.series?.id === id);
          return point ? matrixMark(point, names + (column + 0.5) * each, height / 2) : [];
        });
        const line = xml('rect', { width, height: 1, fill: lightColour('line') });
        return { height, nodes: [line, translated(label.nodes, 0, (height - label.height) / 2), ...marks] };
      });
      return stack([headBlock, ...rows], 0);
    }),
    24,
  );
}

function centred(line: string, x: number, y: number): XmlNode {
  const { panel: style } = textStyles;
  return xml('text', { x, y: y + firstBaseline(style), 'text-anchor': 'middle', ...textAttributes(style) }, [line]);
}

/** The shape of a priority in its colour, a square for anything else; the reason where the answer is missing; nothing for no. */
function matrixMark(point: Point, x: number, y: number): XmlNode[] {
  if (point.missing) {
    const { aside } = textStyles;
    return [xml('text', { x, y: y + 5, 'text-anchor': 'middle', ...textAttributes(aside) }, [point.label])];
  }
  if (point.value !== 1) return [];
  const outline = markOutlines[point.priority ?? 1] ?? '';
  const path = xml('path', { d: outline, fill: lightColour(point.colour) });
  return [translated([path], x - markSize / 2, y - markSize / 2)];
}
