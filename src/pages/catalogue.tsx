import type { ReactNode } from 'react';
import styles from './catalogue.module.css';

interface Props {
  /** What the list is, for who cannot see the layout. */
  title: string;
  filters: ReactNode;
  children: ReactNode;
}

/** A list with its filters: beside it where there is room, above it where there is not. */
export function Catalogue({ title, filters, children }: Props) {
  return (
    <div className={styles['catalogue']}>
      <div className={styles['filters']}>{filters}</div>
      <section aria-label={title}>{children}</section>
    </div>
  );
}
