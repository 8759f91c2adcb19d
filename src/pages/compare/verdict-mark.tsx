import { useMessages } from '#i18n/locale-context.ts';
import type { Verdict } from '#measures/comparability.ts';
import styles from './verdict-mark.module.css';

/** How far rates can be compared, as a small label that words and edge both tell. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { outcome } = useMessages();
  return (
    <span className={styles['verdict']} data-verdict={verdict}>
      {outcome.verdict[verdict]}
    </span>
  );
}
