import { useMessages } from '#i18n/locale-context.ts';
import styles from './key-list.module.css';

/** The keys of a presentation. */
export function KeyList() {
  const text = useMessages().presentPage;
  return (
    <div className={styles['help']}>
      <h2>{text.help}</h2>
      <dl>
        {text.keys.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
