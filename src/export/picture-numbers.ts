import type { ChartModel } from '#charts/model.ts';
import { messages } from '#i18n/messages.ts';
import { numberGroups, type NamedFigure } from '#render/number-groups.ts';
import { lightColour } from './light-palette.ts';
import {
  firstBaseline,
  translated,
  stack,
  textAttributes,
  textBlock,
  textLines,
  textStyles,
  type Block,
} from './picture-text.ts';
import { xml } from './xml.ts';

const column = 152;
const gap = 16;

/** Figures printed large in columns, with what they count below them, as a figure of numbers on a page. */
export function numbersBlock(model: ChartModel, width: number): Block {
  const named = numberGroups(model);
  const most = Math.max(...named.map(({ figures }) => figures.length));
  const groups = named.map(({ title, isList, figures }) => {
    const head = title ? [textBlock(title, width, textStyles.panel)] : [];
    if (isList) return stack([...head, stack(listRows(figures, width), 0)], 10);
    const columns = Math.max(1, Math.min(Math.floor((width + gap) / (column + gap)), most));
    const each = (width - (columns - 1) * gap) / columns;
    const cells = figures.map((figure) => figureBlock(figure, each, model));
    const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) => {
      const own = cells.slice(row * columns, (row + 1) * columns);
      return {
        height: Math.max(...own.map(({ height }) => height)),
        nodes: own.map(({ nodes }, index) => translated(nodes, index * (each + gap), 0)),
      };
    });
    return stack([...head, stack(rows, 22)], 10);
  });
  return stack(groups, 24);
}

/** A line for each figure: whose it is, the figure, and what it is. */
function listRows(figures: NamedFigure[], width: number): Block[] {
  const { aside, name, panel } = textStyles;
  const each = (width - 2 * gap) / 9;
  return figures.map(({ point }, index) => {
    const isRepeated = figures[index - 1]?.point.category.id === point.category.id;
    const owner = textBlock(point.category.label, 3 * each, isRepeated ? aside : name);
    const style = point.missing || point.isFaded ? aside : panel;
    const right = { x: 5 * each + gap, 'text-anchor': 'end', ...textAttributes(style) };
    const amount = textLines(point.label, 2 * each, style).map((line, place) =>
      xml('text', { ...right, y: firstBaseline(style) + place * style.leading }, [line]),
    );
    const nature = textBlock(point.series?.label ?? '', 4 * each, aside);
    const height = Math.max(owner.height, amount.length * style.leading, nature.height);
    const line = xml('rect', { width, height: 1, fill: lightColour('line') });
    const words = [...owner.nodes, ...amount, translated(nature.nodes, 5 * each + 2 * gap, 0)];
    return { height: height + 11, nodes: [line, translated(words, 0, 6)] };
  });
}

function figureBlock({ point, name, unit }: NamedFigure, width: number, model: ChartModel): Block {
  const { aside, number, uncertain } = textStyles;
  const isNameless = point.reading === 'ambiguous';
  const text = stack(
    [
      textBlock(point.label, width, point.missing || point.isFaded ? aside : isNameless ? uncertain : number),
      ...(unit ? [textBlock(unit, width, aside)] : []),
      textBlock(name, width, textStyles.name),
      ...(point.isDerived ? [textBlock(messages[model.locale].figure.derived, width, aside)] : []),
      ...(point.detail ? [textBlock(point.detail, width, aside)] : []),
    ],
    1,
  );
  const rule = xml('rect', {
    width,
    height: isNameless ? 1 : 2,
    fill: lightColour(isNameless ? 'line-strong' : point.colour),
  });
  return { height: text.height + 8, nodes: [rule, translated(text.nodes, 0, 8)] };
}
