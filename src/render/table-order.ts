import type { ChartModel, Table } from '#charts/model.ts';

/** By which column the rows of a table stand, and in which direction. */
export interface TableOrder {
  /** Place among all columns, those that name the row first. */
  column: number;
  direction: 'ascending' | 'descending';
}

/** What a press on the head of a column leads to: up, then down, then the order of the chart. */
export function nextOrder(order: TableOrder | null, column: number): TableOrder | null {
  if (order?.column !== column) return { column, direction: 'ascending' };
  return order.direction === 'ascending' ? { column, direction: 'descending' } : null;
}

/** The rows in an order, with their place in the table: numbers by size, words by the alphabet, what is missing last. */
export function orderedRows(
  { table, panels, locale }: ChartModel,
  order: TableOrder | null,
): { row: Table['rows'][number]; place: number }[] {
  const rows = table.rows.map((row, place) => ({ row, place }));
  if (!order) return rows;
  const values = new Map(panels.flatMap(({ points }) => points.map(({ index, value }) => [index, value])));
  const keyOf = ({ heads, cells }: Table['rows'][number]): number | string | null => {
    const cell = cells[order.column - heads.length];
    if (!cell) return heads[order.column] ?? null;
    return cell.point === null ? cell.text || null : (values.get(cell.point) ?? null);
  };
  const sign = order.direction === 'ascending' ? 1 : -1;
  return rows.toSorted((one, other) => {
    const [a, b] = [keyOf(one.row), keyOf(other.row)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), locale));
  });
}
