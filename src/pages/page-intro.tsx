import type { ReactNode } from 'react';
import styles from './page-intro.module.css';

interface Props {
  title: string;
  /** One or two sentences under the title. */
  children?: ReactNode;
  /** A word or two above the title. */
  above?: ReactNode;
  /** True where what follows is to be seen at once: the head is lower. */
  isCompact?: boolean;
}

/** The head of a page: its title and what it is about. */
export function PageIntro({ title, children, above, isCompact = false }: Props) {
  return (
    <header className={isCompact ? `${styles['intro']} ${styles['compact']}` : styles['intro']}>
      {above && <p className={styles['above']}>{above}</p>}
      <h1>{title}</h1>
      {children && <p className={styles['lead']}>{children}</p>}
    </header>
  );
}
