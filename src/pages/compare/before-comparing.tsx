import { useMessages } from '#i18n/locale-context.ts';
import styles from './before-comparing.module.css';

/** What no comparison of these figures can say, told before there is one. */
export function BeforeComparing() {
  const { comparePage: text } = useMessages();
  return (
    <section aria-labelledby="before">
      <h2 id="before" className={styles['title']}>
        {text.beforeTitle}
      </h2>
      <ul className={styles['list']}>
        {text.before.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
