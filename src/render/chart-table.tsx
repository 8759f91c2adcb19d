import type { ChartModel } from '#charts/model.ts';
import { messages } from '#i18n/messages.ts';
import { ScrollBox } from '#ui/scroll-box.tsx';
import styles from './chart-table.module.css';

/** The chart as a table, in a box that scrolls sideways where there is no room. */
export function ChartTable({ model }: { model: ChartModel }) {
  return (
    <ScrollBox className={styles['scroll']} label={messages[model.locale].figure.tableOf(model.title)}>
      <PlainTable model={model} />
    </ScrollBox>
  );
}

/** The table itself. Cells of points carry their number: the keyboard walks along them. */
export function PlainTable({ model }: { model: ChartModel }) {
  const { table } = model;
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{model.subtitle}</caption>
      <thead>
        <tr>
          {[...table.rowHeads, ...table.columns].map((head, index) => (
            <th key={`${index}-${head}`} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          <tr key={index}>
            {row.heads.map((head, column) => (
              <th key={column} scope="row">
                {head}
              </th>
            ))}
            {row.cells.map((cell, column) => (
              <td key={column} data-point={cell.point ?? undefined}>
                {cell.text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
