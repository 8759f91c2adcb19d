import { useEffect, useRef } from 'react';
import { DataLoadError, DataShapeError } from '#data/errors.ts';
import { useMessages } from '#i18n/locale-context.ts';
import { Button } from '#ui/button.tsx';
import { PageHead } from './page-head.tsx';
import styles from './page-error.module.css';

interface Props {
  error: Error;
  onRetry: () => void;
}

/** At most this many problems of one file are listed; the first ones lead to the cause. */
const most = 5;

/** In place of a page: what went wrong, where, what was expected and received, and what to do now. */
export function PageError({ error, onRetry }: Props) {
  const { error: text } = useMessages();
  const title = titleOf(error, text);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles['error']} role="alert">
      <PageHead title={title} description={title} />
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <Details error={error} />
      <p>{adviceOf(error, text)}</p>
      <p className={styles['actions']}>
        <Button onPress={onRetry}>{text.retry}</Button>
        <Button onPress={() => window.location.reload()}>{text.reload}</Button>
      </p>
    </section>
  );
}

type Text = ReturnType<typeof useMessages>['error'];

function titleOf(error: Error, text: Text): string {
  if (error instanceof DataLoadError) return text.load;
  return error instanceof DataShapeError ? text.shape : text.unknown;
}

function adviceOf(error: Error, text: Text): string {
  if (error instanceof DataLoadError) return text.loadAdvice;
  return error instanceof DataShapeError ? text.shapeAdvice : text.unknownAdvice;
}

function Details({ error }: { error: Error }) {
  const { error: text } = useMessages();
  if (error instanceof DataLoadError) {
    return <p>{error.status === null ? text.noAnswer(error.file) : text.status(error.file, error.status)}</p>;
  }
  if (!(error instanceof DataShapeError)) return <p className={styles['code']}>{error.message}</p>;
  return (
    <>
      <p>{text.shapeIntro(error.file)}</p>
      {error.problems.slice(0, most).map(({ file, path, expected, received }) => (
        <dl key={file + path} className={styles['problem']}>
          <dt>{text.place}</dt>
          <dd>{path}</dd>
          <dt>{text.expected}</dt>
          <dd>{expected}</dd>
          <dt>{text.received}</dt>
          <dd>{received}</dd>
        </dl>
      ))}
    </>
  );
}
