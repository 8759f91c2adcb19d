import type { ChartModel } from '#charts/model.ts';
import { messages } from '#i18n/messages.ts';
import { numberGroups, type NamedFigure } from '#render/number-groups.ts';
import { lightColour } from './light-palette.ts';
import { moved, stack, textBlock, textStyles, type Block } from './picture-text.ts';
import { xml } from './xml.ts';

const column = 152;
const gap = 16;

/** Figures printed large in columns, with what they count below them, as a figure of numbers on a page. */
export function numbersBlock(model: ChartModel, width: number): Block {
  const named = numberGroups(model.panels);
  const most = Math.max(...named.map(({ figures }) => figures.length));
  const groups = named.map(({ title, figures }) => {
    const columns = Math.max(1, Math.min(Math.floor((width + gap) / (column + gap)), most));
    const each = (width - (columns - 1) * gap) / columns;
    const cells = figures.map((figure) => figureBlock(figure, each, model));
    const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) => {
      const own = cells.slice(row * columns, (row + 1) * columns);
      return {
        height: Math.max(...own.map(({ height }) => height)),
        nodes: own.map(({ nodes }, index) => moved(nodes, index * (each + gap), 0)),
      };
    });
    return stack([...(title ? [textBlock(title, width, textStyles.panel)] : []), stack(rows, 22)], 10);
  });
  return stack(groups, 24);
}

function figureBlock({ point, name, unit }: NamedFigure, width: number, model: ChartModel): Block {
  const { aside, number } = textStyles;
  const text = stack(
    [
      textBlock(point.label, width, point.missing ? aside : number),
      ...(unit ? [textBlock(unit, width, aside)] : []),
      textBlock(name, width, textStyles.name),
      ...(point.isDerived ? [textBlock(messages[model.locale].figure.derived, width, aside)] : []),
      ...(point.detail ? [textBlock(point.detail, width, aside)] : []),
    ],
    1,
  );
  const rule = xml('rect', { width, height: 2, fill: lightColour('series-1') });
  return { height: text.height + 8, nodes: [rule, moved(text.nodes, 0, 8)] };
}
