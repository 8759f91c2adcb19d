import { useMessages } from '#i18n/locale-context.ts';
import { useIsSlow } from '#ui/use-is-slow.ts';
import styles from './page-loading.module.css';

/** The shape of a page while its data are on their way. */
export function PageLoading() {
  const { loading } = useMessages();
  const isSlow = useIsSlow();
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
