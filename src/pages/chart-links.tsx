import { Link } from 'react-router-dom';
import { useLocale } from '#i18n/locale-context.ts';
import type { ChartEntry } from '#schema/contents.ts';
import { address, fileAddress } from '#view/address.ts';
import styles from './chart-links.module.css';

interface Props {
  charts: readonly ChartEntry[];
  /** Ids of those in view; absent means all. */
  shown?: ReadonlySet<string>;
  headingLevel: 2 | 3;
}

/** Charts by title, subtitle and the picture that the build made for links on other sites, each leading to its page. */
export function ChartLinks({ charts, shown, headingLevel }: Props) {
  const locale = useLocale();
  const Heading = `h${headingLevel}` as const;
  return (
    <ul className={styles['list']}>
      {charts.map(({ id, title, subtitle }) => (
        <li key={id} className={styles['chart']} hidden={shown && !shown.has(id)}>
          <div>
            <Heading className={styles['title']}>
              <Link to={address.chart(locale, id)}>{title[locale]}</Link>
            </Heading>
            <p className={styles['subtitle']}>{subtitle[locale]}</p>
          </div>
          <img
            className={styles['picture']}
            src={fileAddress(`social/${locale}/${id}.png`)}
            width={1200}
            height={630}
            loading="lazy"
            alt=""
            onError={({ currentTarget }) => {
              currentTarget.hidden = true;
            }}
          />
        </li>
      ))}
    </ul>
  );
}
