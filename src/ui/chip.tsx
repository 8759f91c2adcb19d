import type { ReactNode } from 'react';
import styles from './chip.module.css';

interface Props {
  isChecked: boolean;
  onToggle: () => void;
  /** What the choice is called, with a mark before it where there is one. */
  children: ReactNode;
  /** How many there are of it, as written. */
  count: string;
  /** The longest that the count can become, as written: its room is kept, so that no chip around it moves. */
  mostCount?: string;
  /** True when the choice gives nothing. */
  isEmpty: boolean;
  /** True when it cannot be chosen now; what stands around it says why. Default false. */
  isDisabled?: boolean;
}

/** A choice that can be on or off, in the shape of a chip: a native check box. */
export function Chip({ isChecked, onToggle, children, count, mostCount, isEmpty, isDisabled = false }: Props) {
  return (
    <label className={isEmpty && !isChecked ? `${styles['chip']} ${styles['empty']}` : styles['chip']}>
      <input
        className={styles['input']}
        type="checkbox"
        checked={isChecked}
        disabled={isDisabled}
        onChange={onToggle}
      />
      <span className={styles['face']}>
        {children}{' '}
        <span className={styles['count']} data-most={mostCount}>
          {count}
        </span>
      </span>
    </label>
  );
}
