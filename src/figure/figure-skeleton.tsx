import { useEffect, useState } from 'react';
import { useMessages } from '#i18n/locale-context.ts';
import styles from './figure-skeleton.module.css';

/** After this many milliseconds the wait is put into words. */
const patience = 4000;

/** The room of a figure while it is on its way. */
export function FigureSkeleton() {
  const text = useMessages().problem;
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles['skeleton']} aria-busy="true">
      <p role="status">{isSlow ? text.slow : ''}</p>
    </div>
  );
}
