import { Link } from 'react-router-dom';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { linkedTo } from '#render/link-attributes.ts';
import type { Contents } from '#schema/contents.ts';
import { address, withView } from '#view/address.ts';
import { useView } from '#view/use-view.ts';
import styles from './matrix-table.module.css';

interface Props {
  priorities: Contents['priorities'];
  /** How many practices in view declare each priority, in the order of the priorities. */
  totals: readonly number[];
}

/** How many practices declare each priority; each number leads to them. */
export function MatrixFoot({ priorities, totals }: Props) {
  const locale = useLocale();
  const { overview } = useMessages();
  const view = useView();
  return (
    <tfoot className={styles['foot']}>
      <tr>
        <th scope="row">{overview.total}</th>
        {priorities.map(({ id, label }, column) => {
          const total = totals[column] ?? 0;
          const isChosen = view.priority.includes(id);
          const count = formatCount(total, locale);
          return (
            <td key={id} className={isChosen ? styles['chosen'] : undefined} {...linkedTo(`priority:${id}`)}>
              {total > 0 && view.priority.length === 0 ? (
                <Link
                  className={styles['cell']}
                  to={withView(address.overview(locale), { ...view, priority: [id] })}
                  preventScrollReset
                  title={overview.only(label[locale])}
                >
                  {count}
                </Link>
              ) : (
                count
              )}
            </td>
          );
        })}
      </tr>
    </tfoot>
  );
}
