import { Link } from 'react-router-dom';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { PracticeEntry } from '#schema/contents.ts';
import { address } from '#view/address.ts';
import styles from './neighbours.module.css';

/** The practices before and after this one. */
export function Neighbours({ practices, place }: { practices: readonly PracticeEntry[]; place: number }) {
  const locale = useLocale();
  const { practice: text } = useMessages();
  const previous = practices[place - 1];
  const next = practices[place + 1];
  return (
    <nav className={styles['neighbours']} aria-label={`${text.previous}, ${text.next}`}>
      {previous && (
        <Link className={styles['previous']} to={address.practice(locale, previous.id)} rel="prev">
          <span className={styles['label']}>{text.previous}</span>
          {previous.name[locale]}
        </Link>
      )}
      {next && (
        <Link className={styles['next']} to={address.practice(locale, next.id)} rel="next">
          <span className={styles['label']}>{text.next}</span>
          {next.name[locale]}
        </Link>
      )}
    </nav>
  );
}
