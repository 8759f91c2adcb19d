import { Link } from 'react-router-dom';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import { Mark } from '#ui/mark.tsx';
import { NumberText } from '#ui/number-text.tsx';
import { address } from '#view/address.ts';
import { toggleFilter } from '#view/store.ts';
import { useView } from '#view/use-view.ts';
import styles from './priority-table.module.css';

interface Props {
  contents: Contents;
  /** Ids of the practices in view; the rows of the others are hidden. */
  shown: ReadonlySet<string>;
}

/**
 * Practices down, priorities across, and a key figure at the end of each row. A column's head filters, a row's head
 * opens the practice; the heads stay when no row is left. On narrow screens each row becomes a block with its marks and their names.
 */
export function PriorityTable({ contents, shown }: Props) {
  const locale = useLocale();
  const { overview, figure } = useMessages();
  const { priority: chosen } = useView();
  const { priorities, practices, sectors } = contents;
  const columnClass = (id: string) => (chosen.includes(id) ? styles['chosen'] : undefined);
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{overview.tableCaption}</caption>
      <thead className={styles['head']}>
        <tr>
          <th scope="col" className={styles['practice-head']}>
            {overview.practice}
          </th>
          {priorities.map(({ id, short, label }, place) => (
            <th key={id} scope="col" className={columnClass(id)}>
              <button
                type="button"
                className={`${styles['column']} needs-script`}
                aria-pressed={chosen.includes(id)}
                title={overview.only(label[locale])}
                onClick={() => toggleFilter('priority', id)}
              >
                <Mark place={place} />
                {short[locale]}
              </button>
              <span className={`${styles['column']} without-script`}>
                <Mark place={place} />
                {short[locale]}
              </span>
            </th>
          ))}
          <th scope="col" className={styles['figure-head']}>
            {overview.keyFigure}
          </th>
        </tr>
      </thead>
      <tbody>
        {practices.map((practice) => (
          <tr key={practice.id} className={styles['row']} hidden={!shown.has(practice.id)}>
            <th scope="row" className={styles['practice']}>
              <Link to={address.practice(locale, practice.id)}>{practice.name[locale]}</Link>
              <span className={styles['sector']}>
                {sectors.find(({ id }) => id === practice.sector)?.label[locale]}
              </span>
            </th>
            {priorities.map(({ id, short }, place) => {
              const isDeclared = practice.priorities.includes(id);
              return (
                <td
                  key={id}
                  className={[styles[isDeclared ? 'declared' : 'blank'], columnClass(id)].filter(Boolean).join(' ')}
                >
                  {isDeclared && <Mark place={place} />}
                  <span className={styles['name']} aria-hidden="true">
                    {isDeclared && short[locale]}
                  </span>
                  <span className="visually-hidden">{isDeclared ? figure.declared : figure.notDeclared}</span>
                </td>
              );
            })}
            <td className={styles['figure']}>
              <NumberText text={practice.keyFigure[locale]} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot className={styles['foot']} hidden={shown.size === 0}>
        <tr>
          <th scope="row">{overview.total}</th>
          {priorities.map(({ id }) => (
            <td key={id} className={columnClass(id)}>
              {practices.filter((practice) => shown.has(practice.id) && practice.priorities.includes(id)).length}
            </td>
          ))}
          <td />
        </tr>
      </tfoot>
    </table>
  );
}
