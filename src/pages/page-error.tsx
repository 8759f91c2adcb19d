import { useEffect, useRef } from 'react';
import { DataLoadError, DataShapeError } from '#data/errors.ts';
import { ProblemList } from '#figure/problem-list.tsx';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { Button } from '#ui/button.tsx';
import { PageHead } from './page-head.tsx';
import styles from './page-error.module.css';

interface Props {
  error: Error;
  onRetry: () => void;
}

/** In place of a page: what went wrong, and what to do now. */
export function PageError({ error, onRetry }: Props) {
  const locale = useLocale();
  const { error: text } = useMessages();
  const title = text[kindOf(error)];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    // The network is back: what did not arrive is asked for again.
    window.addEventListener('online', onRetry);
    return () => window.removeEventListener('online', onRetry);
  }, [onRetry]);
  return (
    <section className={styles['error']} role="alert">
      <PageHead title={title} description={title} />
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <ProblemList errors={[error]} locale={locale} />
      <p className={styles['actions']}>
        <Button onPress={onRetry}>{text.retry}</Button>
        <Button onPress={() => window.location.reload()}>{text.reload}</Button>
      </p>
    </section>
  );
}

function kindOf(error: Error): 'load' | 'shape' | 'unknown' {
  if (error instanceof DataLoadError) return 'load';
  return error instanceof DataShapeError ? 'shape' : 'unknown';
}
