import { useSuspenseQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { usePageContentsQuery } from '#figure/page-contents.ts';
import { sourceText } from '#format/source-text.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Source } from '#schema/source.ts';
import styles from './place.module.css';

/**
 * One quiet mark after a statement, which opens its place in the publication: the heading and the lines; or another
 * publication, with a link to it. On paper the place stands there in a few small words.
 */
export function Place({ source }: { source: Source }) {
  const id = useId();
  const locale = useLocale();
  const { practice: text } = useMessages();
  const { otherPublications, publication } = useSuspenseQuery(usePageContentsQuery()).data;
  const words = sourceText(source, otherPublications, locale);
  return (
    <small className={styles['place']}>
      <button type="button" className={styles['mark']} popoverTarget={id} aria-label={text.source}>
        ¶
      </button>
      <span popover="auto" id={id} className={styles['words']}>
        {'publication' in source ? (
          <a href={otherPublications.find((other) => other.id === source.publication)?.url} rel="external noopener">
            {words}
          </a>
        ) : (
          <>
            {words}
            <span className={styles['heading']}>
              {' '}
              {text.under} <q lang={publication.language}>{source.heading}</q>
            </span>
          </>
        )}
      </span>
    </small>
  );
}
