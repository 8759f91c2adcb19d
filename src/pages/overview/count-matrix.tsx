import { Link } from 'react-router-dom';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { linkedTo } from '#render/link-attributes.ts';
import type { Contents, PracticeEntry } from '#schema/contents.ts';
import { address, withView } from '#view/address.ts';
import { defaultView } from '#view/view-state.ts';
import { useView } from '#view/use-view.ts';
import { countEach, countedRows, shadeOf, shadeRanges, type CountedBy, type CountedRow } from './heatmap-rows.ts';
import { MatrixFoot } from './matrix-foot.tsx';
import { MatrixHead } from './matrix-head.tsx';
import { walkCells } from './walk-cells.ts';
import styles from './matrix-table.module.css';

interface Props {
  contents: Contents;
  /** The practices in view. */
  practices: readonly PracticeEntry[];
  by: CountedBy;
}

/** Values of a filter down, priorities across: how many practices there are, the more the darker. A number leads to them. */
export function CountMatrix({ contents, practices, by }: Props) {
  const locale = useLocale();
  const { overview, filter, figure } = useMessages();
  const view = useView();
  const rows = countedRows(contents, practices, by, view, locale);
  const most = Math.max(0, ...rows.flatMap(({ cells }) => cells));
  const count = (number: number) => formatCount(number, locale);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys go from link to link */}
      <table className={styles['table']} onKeyDown={walkCells}>
        <caption className="visually-hidden">{overview.countCaption(overview.by[by])}</caption>
        <MatrixHead priorities={contents.priorities} rows={filter[by]} />
        <tbody>
          {rows.map((row) => (
            <CountRow key={row.id} row={row} by={by} most={most} contents={contents} />
          ))}
        </tbody>
        <MatrixFoot priorities={contents.priorities} totals={countEach(contents, practices)} />
      </table>
      <ul className={styles['legend']} aria-label={overview.shades}>
        {shadeRanges(most).map(({ shade, from, to }) => (
          <li key={shade}>
            <span className={`${styles['swatch']} ${styles[`shade-${shade}`]}`} aria-hidden="true" />
            {from === to ? count(from) : figure.range(count(from), count(to))}
          </li>
        ))}
        <li>{overview.countUnit}</li>
      </ul>
    </>
  );
}

interface RowProps {
  row: CountedRow;
  by: CountedBy;
  /** The largest count of the heatmap. */
  most: number;
  contents: Contents;
}

function CountRow({ row, by, most, contents }: RowProps) {
  const locale = useLocale();
  const { overview, filter } = useMessages();
  const view = useView();
  // One row would be left of this heatmap: its practices say more.
  const own = { ...view, by: defaultView.by, [by]: [row.id] };
  const total = filter.practices(row.practices, formatCount(row.practices, locale));
  return (
    <tr className={styles['row']}>
      <th scope="row">
        <Link to={withView(address.overview(locale), own)} preventScrollReset>
          {row.label}
        </Link>
        <span className={styles['facts']}>{total}</span>
      </th>
      {contents.priorities.map(({ id, label }, column) => {
        const cell = row.cells[column] ?? 0;
        const number = formatCount(cell, locale);
        // Beside a chosen priority another one counts who declares both, and no filter gives those.
        const isFilter = view.priority.length === 0 || view.priority.includes(id);
        return (
          <td
            key={id}
            className={view.priority.includes(id) ? styles['chosen'] : undefined}
            {...linkedTo(`priority:${id}`)}
          >
            {cell === 0 ? (
              <span className="visually-hidden">{number}</span>
            ) : isFilter ? (
              <Link
                className={`${styles['cell']} ${styles[`shade-${shadeOf(cell, most)}`]}`}
                to={withView(address.overview(locale), { ...own, priority: [id] })}
                preventScrollReset
                title={overview.cell(total, row.label, label[locale])}
              >
                {number}
              </Link>
            ) : (
              <span className={`${styles['cell']} ${styles[`shade-${shadeOf(cell, most)}`]}`}>{number}</span>
            )}
          </td>
        );
      })}
    </tr>
  );
}
