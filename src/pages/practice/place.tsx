import { useMessages } from '#i18n/locale-context.ts';
import type { Source } from '#schema/source.ts';
import styles from './place.module.css';

/** The place of a text in the publication, in a few small words. */
export function Place({ source }: { source: Source }) {
  const { practice: text } = useMessages();
  const [from, to] = source.lines;
  return (
    <small className={styles['place']}>
      {text.lines(String(from), String(to))}
      <span className="visually-hidden"> {text.under(source.heading)}</span>
    </small>
  );
}
