import { useEffect, useState } from 'react';
import { useMessages } from '#i18n/locale-context.ts';
import styles from './page-loading.module.css';

/** After this many milliseconds the wait is put into words. */
const patience = 4000;

/** The shape of a page while its data are on their way. */
export function PageLoading() {
  const { loading } = useMessages();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles['loading']} aria-busy="true">
      <p className={isSlow ? undefined : 'visually-hidden'} role="status">
        {isSlow ? loading.slow : loading.page}
      </p>
      <div className={styles['title']} />
      <div className={styles['line']} />
      <div className={styles['line']} />
      <div className={styles['block']} />
    </div>
  );
}
