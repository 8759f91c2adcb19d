import { useId, type ReactNode } from 'react';
import styles from './choice-card.module.css';

interface Props {
  isChecked: boolean;
  onToggle: () => void;
  /** A shape that stands for the choice. */
  mark: ReactNode;
  title: string;
  /** What the choice means; not seen where there is no room. */
  note: string;
  /** How many there are of it, as written. */
  count: string;
}

/** A choice that can be on or off, with room to say what it means: a native check box. */
export function ChoiceCard({ isChecked, onToggle, mark, title, note, count }: Props) {
  const id = useId();
  return (
    <label className={styles['card']}>
      <input
        className={styles['input']}
        type="checkbox"
        checked={isChecked}
        onChange={onToggle}
        aria-labelledby={`${id}-title ${id}-count`}
        aria-describedby={`${id}-note`}
      />
      <span className={styles['mark']}>{mark}</span>
      <span className={styles['title']} id={`${id}-title`}>
        {title}
      </span>
      <span className={styles['count']} id={`${id}-count`}>
        {count}
      </span>
      <span className={styles['note']} id={`${id}-note`}>
        {note}
      </span>
    </label>
  );
}
