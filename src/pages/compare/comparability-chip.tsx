import type { ReactNode } from 'react';
import { useMessages } from '#i18n/locale-context.ts';
import type { Verdict } from '#measures/comparability.ts';
import { VerdictMark } from './verdict-mark.tsx';
import styles from './comparability-chip.module.css';

interface Props {
  /** What is compared with what: two practices, or the outcomes of one. */
  name: string;
  verdict: Verdict;
  /** The reasons; open on paper. */
  children: ReactNode;
}

/** How far some outcomes can be compared, small; it opens the reasons. */
export function ComparabilityChip({ name, verdict, children }: Props) {
  const { comparePage: text } = useMessages();
  return (
    <details className={styles['chip']} data-chip={verdict}>
      <summary className={styles['summary']}>
        {name} <VerdictMark verdict={verdict} /> <span className={styles['why']}>{text.why}</span>
      </summary>
      <div className={styles['reasons']}>{children}</div>
    </details>
  );
}
