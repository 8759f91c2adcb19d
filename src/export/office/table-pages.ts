import type { ChartModel, Point } from '#charts/model.ts';
import { seriesOf } from '#render/series.ts';
import { paginate } from './paging.ts';
import { cellMargin } from './shape-xml.ts';
import type { Area, TableCell, TableRow, TableShape } from './shape.ts';
import { heightOf, labelText, type TextStyle } from './text.ts';

const plain: TextStyle = { size: labelText, colour: 'ink' };
const bold: TextStyle = { ...plain, isBold: true };

/** The shapes of priorities as characters, in the order of their colours. */
const marks = ['●', '■', '◆', '▲', '✚'];

/** Yes and no for each pair of a row and a column, as tables that slides hold. */
export function matrixPages(model: ChartModel, area: Area): TableShape[][] {
  return model.panels.flatMap((panel) => {
    const columns = seriesOf(panel);
    const head = columns.map((id) => panel.points.find(({ series }) => series?.id === id)?.series?.label ?? '');
    const rows = panel.categories.map((category) => [
      cell(category.label, plain, 'l'),
      ...columns.map((id) =>
        mark(panel.points.find((own) => own.category.id === category.id && own.series?.id === id)),
      ),
    ]);
    const heads = [cell(panel.title ?? '', bold, 'l'), ...head.map((label) => cell(label, bold, 'ctr'))];
    const names = area.width * 0.36;
    return tablePages(
      model,
      area,
      [heads, ...rows],
      [names, ...columns.map(() => (area.width - names) / columns.length)],
    );
  });
}

function mark(point: Point | undefined): TableCell {
  if (point?.value !== 1) return cell(point?.missing ? point.label : '', plain, 'ctr');
  return cell(marks[point.priority ?? 1] ?? '■', { size: labelText, colour: point.colour }, 'ctr');
}

/** The table of a chart of records, each with its owner and its nature. */
export function recordPages(model: ChartModel, area: Area): TableShape[][] {
  const { rowHeads, columns, rows } = model.table;
  const heads = [...rowHeads, ...columns].map((head) => cell(head, bold, 'l'));
  const body = rows.map((row, place) => {
    const before = rows[place - 1]?.heads;
    return [
      ...row.heads.map((head, column) => cell(column === 0 && before?.[0] === head ? '' : head, plain, 'l')),
      ...row.cells.map(({ text, point }) => cell(text, point === null ? plain : bold, 'l')),
    ];
  });
  return tablePages(model, area, [heads, ...body], columnWidths([heads, ...body], area.width));
}

/** Columns get width by the text in them: the most text at most three times as much as the least. */
function columnWidths(rows: TableCell[][], width: number): number[] {
  const weights = (rows[0] ?? []).map((_, column) => {
    const lengths = rows.map((row) => textOf(row[column]).length);
    return Math.sqrt(Math.max(...lengths) + lengths.reduce((sum, length) => sum + length, 0) / lengths.length);
  });
  const most = Math.max(...weights);
  const bounded = weights.map((weight) => Math.max(weight, most / 3));
  const total = bounded.reduce((sum, weight) => sum + weight, 0);
  return bounded.map((weight) => (weight / total) * width);
}

function textOf(own: TableCell | undefined): string {
  return own?.paragraph.map(({ text }) => text).join('') ?? '';
}

/** The first row stands at the head of every table. */
function tablePages(model: ChartModel, area: Area, cells: TableCell[][], columns: number[]): TableShape[][] {
  const [head, ...rows] = cells.map((row): TableRow => {
    const heights = row.map(({ paragraph }, column) =>
      heightOf([paragraph], (columns[column] ?? 0) - 2 * cellMargin.side),
    );
    return { cells: row, height: Math.max(...heights) + 2 * cellMargin.edge };
  });
  if (!head) return [];
  const pages = paginate(rows, ({ height }) => height, area.height - head.height, 0);
  return pages.map((page): TableShape[] => {
    const least = page.reduce((sum, { height }) => sum + height, head.height);
    // What is left of the slide makes rows higher, by a third at most.
    const stretch = Math.max(1, Math.min(4 / 3, area.height / least));
    const stretched = [head, ...page].map((row) => ({ ...row, height: row.height * stretch }));
    return [
      {
        type: 'table',
        name: model.title,
        area: { ...area, height: least * stretch },
        columns,
        rows: stretched,
        description: model.alternative,
      },
    ];
  });
}

function cell(text: string, style: TextStyle, align: TableCell['align']): TableCell {
  return { paragraph: [{ text, style }], align };
}
