import type { ChartModel } from '#charts/model.ts';
import { messages } from '#i18n/messages.ts';
import { numberGroups, type NamedFigure, type NumberGroup } from '#render/number-groups.ts';
import { paginate } from './paging.ts';
import type { Area, BoxShape, Shape, TextShape } from './shape.ts';
import { recordPages } from './table-pages.ts';
import { heightOf, labelText, type Paragraph, type TextStyle } from './text.ts';

const column = 170;
const gap = { x: 24, y: 16 };
const rule = { height: 2, gap: 6 };

/** Sizes that are tried, from large to small; the last is that of labels. */
const scales = [1.5, 1.35, 1.2, 1.1, 1];

/** Figures printed large, each in a box of text below a line; records as a table. */
export function numberPages(model: ChartModel, area: Area): Shape[][] {
  const groups = numberGroups(model);
  if (groups.every(({ isList }) => isList)) return recordPages(model, area);
  const tries = scales.map((scale) => {
    const rows = groups.flatMap((group) => rowsOf(group, model, area.width, scale));
    return paginate(rows, ({ height }) => height, area.height, gap.y);
  });
  const pages = tries.find(({ length }) => length === 1) ?? tries.at(-1) ?? [];
  return pages.map((rows, page) =>
    rows.flatMap((row, place) => {
      const y = area.y + rows.slice(0, place).reduce((sum, { height }) => sum + height + gap.y, 0);
      return shapesOf(row, area.x, y, `${page + 1}.${place + 1}`);
    }),
  );
}

/** Figures side by side; the first of a group stand below its head. */
interface NumberRow {
  head: { paragraph: Paragraph; height: number } | null;
  figures: Paragraph[][];
  /** Of each figure. */
  width: number;
  /** Of the whole row. */
  height: number;
}

function rowsOf({ title, figures }: NumberGroup, model: ChartModel, width: number, scale: number): NumberRow[] {
  const columns = Math.max(1, Math.min(Math.floor((width + gap.x) / (column * scale + gap.x)), 5, figures.length));
  const even = Math.ceil(figures.length / Math.ceil(figures.length / columns));
  const each = (width - (columns - 1) * gap.x) / columns;
  const paragraph = [{ text: title ?? '', style: { size: 16 * scale, isBold: true, colour: 'ink' } }];
  const head = title ? { paragraph, height: heightOf([paragraph], width) + 6 } : null;
  return Array.from({ length: Math.ceil(figures.length / even) }, (_, row) => {
    const own = figures.slice(row * even, (row + 1) * even).map((figure) => paragraphsOf(figure, model, scale));
    const height = rule.height + rule.gap + Math.max(...own.map((paragraphs) => heightOf(paragraphs, each)));
    const above = row === 0 ? head : null;
    return { head: above, figures: own, width: each, height: height + (above?.height ?? 0) };
  });
}

function shapesOf({ head, figures, width, height }: NumberRow, x: number, y: number, name: string): Shape[] {
  const top = y + (head?.height ?? 0);
  const heads = head
    ? [
        text(`head ${name}`, [head.paragraph], {
          x,
          y,
          width: figures.length * (width + gap.x) - gap.x,
          height: head.height,
        }),
      ]
    : [];
  const cells = figures.flatMap((paragraphs, place): Shape[] => {
    const left = x + place * (width + gap.x);
    const line: BoxShape = {
      type: 'box',
      name: `rule ${name}.${place + 1}`,
      area: { x: left, y: top, width, height: rule.height },
      form: 'rect',
      colour: 'series-1',
      description: null,
    };
    const below = top + rule.height + rule.gap;
    const box = { x: left, y: below, width, height: y + height - below };
    return [line, text(`number ${name}.${place + 1}`, paragraphs, box)];
  });
  return [...heads, ...cells];
}

function text(name: string, paragraphs: Paragraph[], area: Area): TextShape {
  return { type: 'text', name, area, paragraphs, anchor: 't', placeholder: null };
}

function paragraphsOf({ point, name, unit }: NamedFigure, model: ChartModel, scale: number): Paragraph[] {
  const number: TextStyle = { size: 26 * scale, isBold: true, colour: 'ink' };
  const plain: TextStyle = { size: labelText * scale, colour: 'ink' };
  const aside: TextStyle = { ...plain, colour: 'ink-soft' };
  const lines: [string | null, TextStyle][] = [
    [point.label, point.missing ? aside : number],
    [unit, aside],
    [name, plain],
    [point.isDerived ? messages[model.locale].figure.derived : null, aside],
    [point.detail, aside],
  ];
  return lines.flatMap(([words, style]) => (words ? [[{ text: words, style }]] : []));
}
