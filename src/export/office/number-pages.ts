import type { ChartModel } from '#charts/model.ts';
import { messages } from '#i18n/messages.ts';
import { numberGroups, type NamedFigure, type NumberGroup } from '#render/number-groups.ts';
import { paginate } from './paging.ts';
import type { Area, BoxShape, Shape, TextShape } from './shape.ts';
import { recordPages } from './table-pages.ts';
import { heightOf, labelText, type Paragraph, type TextStyle } from './text.ts';

const column = 150;
const gap = { x: 24, y: 16 };
const rule = { height: 2, gap: 6 };

/** Sizes that are tried, from large to small; the last is that of labels. */
const scales = [1.9, 1.7, 1.5, 1.35, 1.2, 1.1, 1];

/** Figures printed large, each in a box of text below a line; records as a table. */
export function numberPages(model: ChartModel, area: Area): Shape[][] {
  const groups = numberGroups(model);
  if (groups.every(({ isList }) => isList)) return recordPages(model, area);
  const tries = scales.map((scale) => {
    const rows = rowsOf(groups, model, area.width, scale);
    return paginate(rows, ({ height }) => height, area.height, gap.y);
  });
  const fewest = Math.min(...tries.map(({ length }) => length));
  const pages = tries.find(({ length }) => length === fewest) ?? [];
  return pages.map((rows, page) =>
    rows.flatMap((row, place) => {
      const y = area.y + rows.slice(0, place).reduce((sum, { height }) => sum + height + gap.y, 0);
      return shapesOf(row, area.x, y, `${page + 1}.${place + 1}`);
    }),
  );
}

/** Figures of one group, side by side below its head; a group of many goes on without a head. */
interface NumberBlock {
  head: Paragraph | null;
  figures: Paragraph[][];
}

/** Blocks side by side. */
interface NumberRow {
  blocks: NumberBlock[];
  /** Of each figure. */
  width: number;
  headHeight: number;
  height: number;
}

function rowsOf(groups: NumberGroup[], model: ChartModel, width: number, scale: number): NumberRow[] {
  const most = Math.max(1, Math.floor((width + gap.x) / (column * scale + gap.x)));
  const blocks = groups.flatMap((group) => blocksOf(group, model, most, scale));
  const rows = blocks.reduce<NumberBlock[][]>((done, block) => {
    const last = done.at(-1);
    const isRoom = last && countOf(last) + block.figures.length <= most;
    return isRoom ? [...done.slice(0, -1), [...last, block]] : [...done, [block]];
  }, []);
  const columns = Math.max(...rows.map(countOf));
  const each = (width - (columns - 1) * gap.x) / columns;
  return rows.map((row) => {
    const headHeights = row.map(({ head, figures }) => (head ? heightOf([head], widthOf(figures, each)) + 6 : 0));
    const headHeight = Math.max(...headHeights);
    const heights = row.flatMap(({ figures }) => figures.map((paragraphs) => heightOf(paragraphs, each)));
    return { blocks: row, width: each, headHeight, height: headHeight + rule.height + rule.gap + Math.max(...heights) };
  });
}

function countOf(blocks: NumberBlock[]): number {
  return blocks.reduce((sum, { figures }) => sum + figures.length, 0);
}

function widthOf(figures: unknown[], each: number): number {
  return figures.length * (each + gap.x) - gap.x;
}

/** @param most how many figures stand side by side */
function blocksOf({ title, figures }: NumberGroup, model: ChartModel, most: number, scale: number): NumberBlock[] {
  const count = Math.ceil(figures.length / most);
  const each = Math.ceil(figures.length / count);
  const head = title ? [{ text: title, style: { size: 18 * scale, isBold: true, colour: 'ink' } }] : null;
  return Array.from({ length: count }, (_, place) => ({
    head: place === 0 ? head : null,
    figures: figures.slice(place * each, (place + 1) * each).map((figure) => paragraphsOf(figure, model, scale)),
  }));
}

function shapesOf({ blocks, width, headHeight, height }: NumberRow, x: number, y: number, name: string): Shape[] {
  const top = y + headHeight;
  const below = top + rule.height + rule.gap;
  return blocks.flatMap(({ head, figures }, place) => {
    const left = x + countOf(blocks.slice(0, place)) * (width + gap.x);
    const id = `${name}.${place + 1}`;
    const headArea = { x: left, y, width: widthOf(figures, width), height: headHeight };
    const cells = figures.flatMap((paragraphs, index): Shape[] => {
      const area = { x: left + index * (width + gap.x), width };
      const line: BoxShape = {
        type: 'box',
        name: `rule ${id}.${index + 1}`,
        area: { ...area, y: top, height: rule.height },
        form: 'rect',
        colour: 'series-1',
        description: null,
      };
      return [line, text(`number ${id}.${index + 1}`, paragraphs, { ...area, y: below, height: y + height - below })];
    });
    return [...(head ? [text(`head ${id}`, [head], headArea)] : []), ...cells];
  });
}

function text(name: string, paragraphs: Paragraph[], area: Area): TextShape {
  return { type: 'text', name, area, paragraphs, anchor: 't', placeholder: null };
}

function paragraphsOf({ point, name, unit }: NamedFigure, model: ChartModel, scale: number): Paragraph[] {
  const number: TextStyle = { size: 26 * scale, isBold: true, colour: 'ink' };
  const plain: TextStyle = { size: labelText * scale, colour: 'ink' };
  const aside: TextStyle = { ...plain, colour: 'ink-soft' };
  const lines: [string | null, TextStyle][] = [
    [point.label, point.missing || point.isFaded ? aside : number],
    [unit, aside],
    [name, plain],
    [point.isDerived ? messages[model.locale].figure.derived : null, aside],
    [point.detail, aside],
  ];
  return lines.flatMap(([words, style]) => (words ? [[{ text: words, style }]] : []));
}
