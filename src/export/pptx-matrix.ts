import type { ChartModel, Panel, Point } from '#charts/model.ts';
import { seriesOf } from '#render/series.ts';
import { hex } from './office-chart-data.ts';
import type { TextStyle } from './picture-text.ts';
import { inches, runOptions, type Area, type Sheet } from './pptx-sheet.ts';

/** The shapes of priorities as characters, in the order of their colours. */
const marks = ['●', '■', '◆', '▲', '✚'];

/** Yes and no for each pair of a row and a column, as a table of the office program. */
export function addMatrix(sheet: Sheet, model: ChartModel, area: Area): void {
  model.panels.forEach((panel, index) => {
    const objectName = `${sheet.name} table ${index + 1}`;
    sheet.descriptions.set(objectName, model.alternative);
    const columns = seriesOf(panel);
    const rowHeight = Math.min(34, area.height / (panel.categories.length + 2.4));
    const names = area.width * 0.34;
    const size = Math.min(13, rowHeight * 0.5);
    sheet.slide.addTable(rowsOf(panel, columns, size, sheet.language), {
      ...inches(area),
      colW: [names / 72, ...columns.map(() => (area.width - names) / columns.length / 72)],
      rowH: [(rowHeight * 2) / 72, ...panel.categories.map(() => rowHeight / 72)],
      margin: [1, 4, 1, 4],
      border: { type: 'none' },
      objectName,
    });
  });
}

function rowsOf(panel: Panel, columns: string[], size: number, language: string) {
  const plain: TextStyle = { size, leading: size * 1.1, colour: 'ink' };
  const rule = { type: 'solid' as const, pt: 0.75, color: hex('line') };
  const none = { type: 'none' as const };
  const cell = (text: string, style: TextStyle, align: 'left' | 'center', color = hex(style.colour)) => ({
    text,
    options: {
      ...runOptions(style, language),
      color,
      align,
      valign: 'middle' as const,
      border: [none, none, rule, none] satisfies [typeof none, typeof none, typeof rule, typeof none],
    },
  });
  const head = columns.map((id) => panel.points.find(({ series }) => series?.id === id)?.series?.label ?? '');
  return [
    [cell('', plain, 'left'), ...head.map((label) => cell(label, { ...plain, isBold: true }, 'center'))],
    ...panel.categories.map((category) => [
      cell(category.label, plain, 'left'),
      ...columns.map((id) => {
        const point = panel.points.find((own) => own.category.id === category.id && own.series?.id === id);
        const larger = { ...plain, size: size * 1.25, leading: size * 1.3 };
        return point?.value === 1
          ? cell(markOf(point), larger, 'center', hex(point.colour))
          : cell(point?.missing ? point.label : '', plain, 'center');
      }),
    ]),
  ];
}

function markOf({ priority }: Point): string {
  return marks[priority ?? 1] ?? '■';
}
