import type { ChartModel } from '#charts/model.ts';
import { messages } from '#i18n/messages.ts';
import { numberGroups, type NamedFigure } from '#render/number-groups.ts';
import { textStyles, type TextStyle } from './picture-text.ts';
import { addBox, addText, paragraphHeight, type Area, type Run, type Sheet } from './pptx-sheet.ts';

const column = 150;
const gap = 20;

/** Scales that are tried, from large type to small. */
const scales = [1.5, 1.35, 1.2, 1.1, 1, 0.9, 0.82, 0.75, 0.68, 0.6, 0.54];

/** Figures printed large, each in a box of text below a line. */
export function addNumbers(sheet: Sheet, model: ChartModel, area: Area): void {
  const grids = scales.map((scale) => gridOf(model, area, scale));
  const grid = grids.find(({ height }) => height <= area.height) ?? grids.at(-1);
  grid?.heads.forEach(({ text, style, ...place }, index) =>
    addText(sheet, [[{ text, style }]], place, { name: `head ${index + 1}` }),
  );
  grid?.cells.forEach(({ paragraphs, ...place }, index) => {
    addBox(sheet, { ...place, height: 2 }, 'series-1', `rule ${index + 1}`, null);
    addText(sheet, paragraphs, { ...place, y: place.y + 7, height: place.height - 7 }, { name: `number ${index + 1}` });
  });
}

interface Grid {
  height: number;
  heads: (Area & Run)[];
  cells: (Area & { paragraphs: Run[][] })[];
}

function gridOf(model: ChartModel, area: Area, scale: number): Grid {
  const groups = numberGroups(model);
  const most = Math.max(...groups.map(({ figures }) => figures.length));
  const columns = Math.max(1, Math.min(Math.floor((area.width + gap) / (column * scale + gap)), most));
  const width = (area.width - (columns - 1) * gap) / columns;
  const grid: Grid = { height: 0, heads: [], cells: [] };
  let y = area.y;
  for (const { title, figures } of groups) {
    if (title) {
      const style = scaled(textStyles.panel, scale);
      const height = paragraphHeight(title, area.width, style);
      grid.heads.push({ text: title, style, x: area.x, y, width: area.width, height });
      y += height + 6;
    }
    for (let first = 0; first < figures.length; first += columns) {
      const row = figures.slice(first, first + columns).map((figure) => runsOf(figure, model, scale));
      const height = 9 + Math.max(...row.map((runs) => runs.reduce((sum, run) => sum + heightOf(run, width), 0)));
      row.forEach((runs, index) =>
        grid.cells.push({
          paragraphs: runs.map((run) => [run]),
          x: area.x + index * (width + gap),
          y,
          width,
          height,
        }),
      );
      y += height + 12;
    }
    y += 6;
  }
  return { ...grid, height: y - area.y - 18 };
}

function runsOf({ point, name, unit }: NamedFigure, model: ChartModel, scale: number): Run[] {
  const { aside, number, name: ordinary } = textStyles;
  const lines: [string | null, TextStyle][] = [
    [point.label, point.missing ? aside : number],
    [unit, aside],
    [name, ordinary],
    [point.isDerived ? messages[model.locale].figure.derived : null, aside],
    [point.detail, aside],
  ];
  return lines.flatMap(([text, style]) => (text ? [{ text, style: scaled(style, scale) }] : []));
}

function heightOf({ text, style }: Run, width: number): number {
  return paragraphHeight(text, width, style);
}

function scaled(style: TextStyle, scale: number): TextStyle {
  return { ...style, size: style.size * scale, leading: style.leading * scale };
}
