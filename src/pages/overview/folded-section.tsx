import { useId, type ReactNode } from 'react';
import styles from './folded-section.module.css';

interface Props {
  title: string;
  children: ReactNode;
}

/** A part of a page that is folded to its title; on paper, and where no script runs, it is open. */
export function FoldedSection({ title, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <details className={styles['fold']}>
        <summary className={styles['summary']}>
          <h2 id={id}>{title}</h2>
        </summary>
        <h2 className={styles['printed']}>{title}</h2>
        <div className={styles['content']}>{children}</div>
      </details>
    </section>
  );
}
