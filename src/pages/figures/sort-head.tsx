import type { Sort } from '#charts/controls.ts';
import { setSort } from '#view/store.ts';
import { useView } from '#view/use-view.ts';
import styles from './sort-head.module.css';

interface Props {
  by: Sort;
  name: string;
  /** True for a column of numbers, which is sorted from high to low. */
  isNumber?: boolean;
  /** Why the column cannot be sorted now; it then has no button. */
  refusal?: string;
}

/** The head of a column by which the table can be sorted. */
export function SortHead({ by, name, isNumber = false, refusal }: Props) {
  const { sort } = useView();
  const isSorted = sort === by && refusal === undefined;
  const direction = isNumber ? 'descending' : 'ascending';
  return (
    <th scope="col" className={isNumber ? styles['number'] : undefined} aria-sort={isSorted ? direction : undefined}>
      {refusal === undefined ? (
        <>
          <button
            type="button"
            className={`${styles['button']} needs-script`}
            onClick={() => setSort(isSorted ? 'source' : by)}
          >
            {name}
            <span className={styles['arrow']} aria-hidden="true">
              {isSorted ? (isNumber ? '↓' : '↑') : '↕'}
            </span>
          </button>
          <span className="without-script">{name}</span>
        </>
      ) : (
        <>
          {name} <span className={styles['refusal']}>{refusal}</span>
        </>
      )}
    </th>
  );
}
