import { JSDOM } from 'jsdom';
import { geometry, layouts, panelColumns } from '#render/geometry.ts';
import { wrapText } from '#render/text-width.ts';

/** Sizes in pixels that follow from `src/ui/tokens.css` and the style sheets of the figure. */
const size = { edge: 8, text: 15, line: 22.5, tight: 18, title: 31, titleLine: 36, gap: 24, views: 62, measure: 505 };

/** Height of a cell of the matrix without the words in it, and of its head. */
const matrix = { row: 46, head: 155 };

/**
 * How high the content of an embed is at a width, in pixels, on the safe side: for where no browser can measure it. A
 * test in a browser compares it with what is there.
 * @param body the printed figure
 */
export function embedHeight(body: string, width: number): number {
  const figure = JSDOM.fragment(body);
  const inner = width - 2 * size.edge;
  const all = (name: string) => [...figure.querySelectorAll(`[class~="figure-frame-${name}"]`)];
  const paragraphs = (name: string) =>
    all(name).reduce((sum, { textContent }) => sum + lines(textContent, Math.min(inner, size.measure)) * size.line, 0);
  const title = wrapText(all('title')[0]?.textContent ?? '', inner, size.title).length * size.titleLine;
  const notes = all('note').length + all('source').length;
  return Math.ceil(
    2 * size.edge +
      paragraphs('subtitle') +
      4 * all('subtitle').length +
      title +
      size.views +
      legendHeight(all('legend')[0], inner) +
      drawingHeight(figure, inner) +
      16 +
      paragraphs('note') +
      paragraphs('source') +
      8 * notes +
      size.gap,
  );
}

function lines(text: string, width: number): number {
  return wrapText(text, width, size.text).length;
}

function legendHeight(legend: Element | undefined, width: number): number {
  if (!legend) return 0;
  const rows = wrapText(
    [...legend.children].map((item) => `${item.textContent} — —`).join(' '),
    width,
    size.text,
  ).length;
  return rows * (size.line + 4) + 16;
}

function drawingHeight(figure: DocumentFragment, width: number): number {
  const rows = figure.querySelectorAll('[data-slot="chart"] tbody tr').length;
  if (rows > 0) return rows * matrix.row + matrix.head;
  const lists = [...figure.querySelectorAll('[data-slot="chart"] ul')];
  if (lists.length > 0) return lists.reduce((sum, list) => sum + listHeight(list, width), 0);
  const drawings = [...figure.querySelectorAll('[data-layout="wide"] svg[data-drawing]')];
  const columns = panelColumns(layouts.wide, drawings.length);
  // A drawing is as wide as its panel, so the safe side is the wider one: half the edges are room.
  const panel = (width + size.edge - (columns - 1) * geometry.panelGap) / columns;
  const sideOf = (drawing: Element, side: string) => Number(drawing.getAttribute(side));
  const heights = drawings.map((drawing) => (sideOf(drawing, 'height') * panel) / sideOf(drawing, 'width'));
  const titles = heights.length > 1 ? size.line + 20 : 16;
  return sumOfRows(heights, columns, titles);
}

/** A list of numbers, in columns. */
function listHeight(list: Element, width: number): number {
  const columns = Math.floor((width + 16) / (152 + 16));
  const column = (width - (columns - 1) * 16) / columns;
  const heights = [...list.children].map((item) =>
    [...item.children].reduce((sum, part) => sum + lines(part.textContent, column) * size.line, size.gap),
  );
  return sumOfRows(heights, columns, size.gap) + (list.previousElementSibling ? size.gap + 10 : 0);
}

/** The height of boxes in rows of so many, with something on top of each row. */
function sumOfRows(heights: number[], columns: number, onTop: number): number {
  const rows = Array.from({ length: Math.ceil(heights.length / columns) }, (_, row) =>
    heights.slice(row * columns, (row + 1) * columns),
  );
  return rows.reduce((sum, row) => sum + Math.max(...row) + onTop, 0);
}
