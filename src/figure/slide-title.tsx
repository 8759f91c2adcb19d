import { useId } from 'react';
import { formatCount } from '#format/number.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import styles from './slide.module.css';

interface Props {
  title: string;
  /** The subtitle, or where and for whom it is shown; empty for none. */
  occasion: string;
  /** Number of slides of the deck. */
  count: number;
  /** Publisher, year and title of the publication. */
  publication: string;
  locale: Locale;
}

/** The first slide of a deck, in the words of the reader. */
export function TitleSlide({ title, occasion, count, publication, locale }: Props) {
  const { site, figure, presentPage } = messages[locale];
  const id = useId();
  return (
    <section className={styles['slide']} data-slide="title" aria-labelledby={`${id}-title`} lang={locale}>
      <header className={styles['cover']}>
        <h2 className={styles['coverTitle']} id={`${id}-title`}>
          {title}
        </h2>
        {occasion !== '' && <p className={styles['occasion']}>{occasion}</p>}
      </header>
      <footer className={styles['footer']}>
        <p className={styles['line']}>{site.name}</p>
        <p className={styles['line']}>
          <strong>{figure.source}:</strong> {figure.sourceLine(publication)}
        </p>
        <p className={styles['number']}>{presentPage.position(formatCount(1, locale), formatCount(count, locale))}</p>
      </footer>
    </section>
  );
}
