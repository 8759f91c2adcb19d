import type { ReactNode } from 'react';
import styles from './folded.module.css';

interface Props {
  /** The anchor of its head, which opens it. */
  id?: string;
  title: string;
  /** How many things are inside, in words; left out where that says nothing. */
  count?: string;
  children: ReactNode;
}

/** A part that stays closed until the reader asks for it. On paper it is open. */
export function Folded({ id, title, count, children }: Props) {
  return (
    <details className={styles['folded']}>
      <summary className={styles['title']}>
        <h3 id={id}>{title}</h3>
        {count && <span className={styles['count']}>{count}</span>}
      </summary>
      <div className={styles['content']}>{children}</div>
    </details>
  );
}
