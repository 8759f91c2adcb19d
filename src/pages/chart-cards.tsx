import { Link } from 'react-router-dom';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { ChartEntry, Contents } from '#schema/contents.ts';
import { address, fileAddress } from '#view/address.ts';
import { miniatureFile, miniatureSize } from '#view/miniature.ts';
import styles from './chart-cards.module.css';

interface Props {
  charts: readonly ChartEntry[];
  /** Names the practice of each; null where the charts are of one that is named above them. */
  contents: Contents | null;
  headingLevel: 2 | 3;
}

/** Charts as cards: a miniature of the drawing, the practice and the title, which leads to the page of the chart. */
export function ChartCards({ charts, contents, headingLevel }: Props) {
  const locale = useLocale();
  const text = useMessages().charts;
  const Heading = `h${headingLevel}` as const;
  return (
    <ul className={styles['cards']}>
      {charts.map(({ id, title, practice }) => (
        <li key={id} className={styles['card']}>
          {contents && (
            <p className={styles['practice']}>
              {contents.practices.find((entry) => entry.id === practice)?.name[locale] ?? text.across}
            </p>
          )}
          <Heading className={styles['title']}>
            <Link to={address.chart(locale, id)}>{title[locale]}</Link>
          </Heading>
          <img
            className={styles['miniature']}
            src={fileAddress(miniatureFile(locale, id))}
            {...miniatureSize}
            loading="lazy"
            alt=""
          />
        </li>
      ))}
    </ul>
  );
}
