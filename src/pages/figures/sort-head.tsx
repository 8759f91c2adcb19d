import type { Sort } from '#charts/controls.ts';
import { setSort } from '#view/store.ts';
import { useView } from '#view/use-view.ts';
import styles from './sort-head.module.css';

interface Props {
  by: Sort;
  name: string;
  /** True for a column of numbers, which is sorted from high to low. */
  isNumber?: boolean;
  /** Within what it is sorted, said once it is; all rows when left out. */
  scope?: string;
}

/** The head of a column by which the table can be sorted. */
export function SortHead({ by, name, isNumber = false, scope }: Props) {
  const { sort, q } = useView();
  // What a search finds stands in no order of a column until one is asked for: missing figures come last.
  const isSorted = sort === by && (by !== 'source' || q === '');
  const direction = isNumber ? 'descending' : 'ascending';
  return (
    <th scope="col" className={isNumber ? styles['number'] : undefined} aria-sort={isSorted ? direction : undefined}>
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
      {isSorted && scope && <span className={styles['scope']}> {scope}</span>}
    </th>
  );
}
