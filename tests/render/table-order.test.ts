import { describe, expect, it } from 'vitest';
import { nextOrder, orderedRows } from '#render/table-order.ts';
import { every } from '../export/every-chart.ts';

describe('a press on the head of a column', () => {
  it('orders up, then down, then as the chart does', () => {
    const up = nextOrder(null, 1);
    const down = nextOrder(up, 1);
    expect([up, down, nextOrder(down, 1)]).toEqual([
      { column: 1, direction: 'ascending' },
      { column: 1, direction: 'descending' },
      null,
    ]);
  });

  it('begins anew on another column', () => {
    expect(nextOrder({ column: 1, direction: 'ascending' }, 2)).toEqual({ column: 2, direction: 'ascending' });
  });
});

describe.each(every)('the table of $name', ({ model }) => {
  const values = new Map(model.panels.flatMap(({ points }) => points.map(({ index, value }) => [index, value])));
  const { rowHeads, columns, rows } = model.table;
  const valueColumns = columns.flatMap((_, column) =>
    rows.some(({ cells }) => cells[column]?.point !== null) ? [rowHeads.length + column] : [],
  );

  it('keeps every row in every order, and the order of the chart without one', () => {
    expect(orderedRows(model, null).map(({ place }) => place)).toEqual(rows.map((_, place) => place));
    for (const column of [...rowHeads, ...columns].keys()) {
      const places = orderedRows(model, { column, direction: 'ascending' }).map(({ place }) => place);
      expect(places.toSorted((a, b) => a - b)).toEqual(rows.map((_, place) => place));
    }
  });

  it.each(['ascending', 'descending'] as const)(
    'orders numbers by size, %s, with what is missing last',
    (direction) => {
      for (const column of valueColumns) {
        const found = orderedRows(model, { column, direction }).map(({ row }) => {
          const point = row.cells[column - rowHeads.length]?.point;
          return point == null ? null : (values.get(point) ?? null);
        });
        const known = found.filter((value) => value !== null);
        const sorted = known.toSorted((a, b) => (direction === 'ascending' ? a - b : b - a));
        expect(found).toEqual([...sorted, ...found.slice(known.length).map(() => null)]);
      }
    },
  );
});
