import { useState } from 'react';
import { kinds } from '#charts/kinds.ts';
import type { ChartModel, Table } from '#charts/model.ts';
import { messages } from '#i18n/messages.ts';
import { ScrollBox } from '#ui/scroll-box.tsx';
import { linked } from './link-attributes.ts';
import { nextOrder, orderedRows, type TableOrder } from './table-order.ts';
import styles from './chart-table.module.css';

/** Texts of at most so many characters stand on one line; above so many, a column is one of remarks. */
const shortText = 18;
const longText = 60;

/**
 * The chart as a table, in a box that scrolls sideways where there is no room.
 * @param props.isAwake whether its reader can order its rows by a column
 */
export function ChartTable({ model, isAwake }: { model: ChartModel; isAwake: boolean }) {
  const [order, setOrder] = useState<TableOrder | null>(null);
  return (
    <ScrollBox className={styles['scroll']} label={messages[model.locale].figure.tableOf(model.title)}>
      <PlainTable model={model} order={order} onOrder={isAwake ? setOrder : undefined} />
    </ScrollBox>
  );
}

interface Props {
  model: ChartModel;
  /** The order of the rows; that of the chart when left out. */
  order?: TableOrder | null;
  /** Called when the reader orders the rows; left out where they cannot. */
  onOrder?: ((order: TableOrder | null) => void) | undefined;
}

/** The table itself. Cells of points carry their number: the keyboard walks along them. */
export function PlainTable({ model, order = null, onOrder }: Props) {
  const { table } = model;
  const looks = looksOf(model);
  const named = table.rowHeads.length;
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{model.subtitle}</caption>
      <thead>
        <tr>
          {[...table.rowHeads, ...table.columns].map((head, column) => (
            <th
              key={`${column}-${head}`}
              scope="col"
              data-look={looks[column]}
              aria-sort={order?.column === column ? order.direction : undefined}
            >
              {onOrder ? (
                <button type="button" className={styles['head']} onClick={() => onOrder(nextOrder(order, column))}>
                  {head}
                </button>
              ) : (
                <span className={styles['head']}>{head}</span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {orderedRows(model, order).map(({ row, place }) => (
          <tr key={place} {...linksOfRow(row, model)}>
            {row.heads.map((head, column) => (
              <th key={column} scope="row" data-look={looks[column]}>
                {head}
              </th>
            ))}
            {row.cells.map((cell, column) => (
              <td key={column} data-point={cell.point ?? undefined} data-look={looks[named + column]}>
                {cell.text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How a column looks: its numbers end below each other, its short texts stand on one line, its remarks are narrow. */
type Look = 'number' | 'short' | 'remark' | undefined;

/** The look of each column, those that name the row first. */
function looksOf({ kind, table: { rowHeads, columns, rows } }: ChartModel): Look[] {
  const lookOf = (texts: string[]): Look => {
    const longest = Math.max(...texts.map(({ length }) => length));
    if (longest <= shortText) return 'short';
    return longest > longText ? 'remark' : undefined;
  };
  return [
    ...rowHeads.map((_, column) =>
      rows.every(({ heads }) => (heads[column] ?? '').length <= shortText) ? 'short' : undefined,
    ),
    ...columns.map((_, column) => {
      const cells = rows.flatMap((row) => row.cells[column] ?? []);
      const isValue = cells.some(({ point }) => point !== null) && kinds[kind].shows === 'value';
      return isValue ? 'number' : lookOf(cells.map(({ text }) => text));
    }),
  ];
}

/** A row stands for what all of its points do. */
function linksOfRow({ cells }: Table['rows'][number], { panels }: ChartModel) {
  const own = new Set(cells.map(({ point }) => point));
  const [first, ...others] = panels.flatMap(({ points }) => points.filter(({ index }) => own.has(index)));
  if (!first) return {};
  const shared = first.links.filter((link) => others.every(({ links }) => links.includes(link)));
  return linked(shared, others.every(({ standsFor }) => standsFor === first.standsFor) ? first.standsFor : null);
}
