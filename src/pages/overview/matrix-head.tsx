import type { ReactNode } from 'react';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { linkedTo } from '#render/link-attributes.ts';
import type { Contents } from '#schema/contents.ts';
import { Mark } from '#ui/mark.tsx';
import { setRowOrder, toggleFirst } from '#view/store.ts';
import { useView } from '#view/use-view.ts';
import styles from './matrix-table.module.css';

interface Props {
  priorities: Contents['priorities'];
  /** What the rows are. */
  rows: string;
}

/** The heads of the heatmap. Each orders the rows: the first by name, a priority by who declares it. */
export function MatrixHead({ priorities, rows }: Props) {
  const locale = useLocale();
  const { overview } = useMessages();
  const { sort, first, priority: chosen } = useView();
  const isByName = sort === 'name' && first === null;
  return (
    <thead className={styles['head']}>
      <tr>
        <th scope="col" className={styles['corner']} aria-sort={isByName ? 'ascending' : undefined}>
          <Order
            isOn={isByName}
            sign="↑"
            title={overview.orderByName}
            onPress={() => setRowOrder(isByName ? 'source' : 'name')}
          >
            {rows}
          </Order>
        </th>
        {priorities.map(({ id, short, label }, place) => (
          <th
            key={id}
            scope="col"
            className={chosen.includes(id) ? styles['chosen'] : undefined}
            aria-sort={first === id ? 'descending' : undefined}
            {...linkedTo(`priority:${id}`)}
          >
            <Order
              isOn={first === id}
              sign="↓"
              title={overview.orderByPriority(label[locale])}
              onPress={() => toggleFirst(id)}
            >
              <Mark place={place} />
              <span className={styles['short']}>{short[locale]}</span>
            </Order>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface OrderProps {
  isOn: boolean;
  /** Shows the direction of the order. */
  sign: string;
  title: string;
  onPress: () => void;
  children: ReactNode;
}

/** A head that orders the rows, and plain words without scripts. */
function Order({ isOn, sign, title, onPress, children }: OrderProps) {
  return (
    <>
      <button type="button" className={`${styles['order']} needs-script`} title={title} onClick={onPress}>
        {children}
        <span className={styles['sign']} aria-hidden="true">
          {isOn && sign}
        </span>
      </button>
      <span className={`${styles['order']} without-script`}>{children}</span>
    </>
  );
}
