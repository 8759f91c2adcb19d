import { useSuspenseQuery } from '@tanstack/react-query';
import { contentsQuery } from '#data/queries.ts';
import { sourceText } from '#format/source-text.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Source } from '#schema/source.ts';
import styles from './place.module.css';

/** The place of a text in the publication, in a few small words; or another publication, with a link to it. */
export function Place({ source }: { source: Source }) {
  const locale = useLocale();
  const { practice: text } = useMessages();
  const { otherPublications } = useSuspenseQuery(contentsQuery()).data;
  const words = sourceText(source, otherPublications, locale);
  if ('publication' in source) {
    const url = otherPublications.find(({ id }) => id === source.publication)?.url;
    return (
      <small className={styles['place']}>
        <a href={url} rel="external noopener">
          {words}
        </a>
      </small>
    );
  }
  return (
    <small className={styles['place']}>
      {words}
      <span className="visually-hidden"> {text.under(source.heading)}</span>
    </small>
  );
}
