import { Link } from 'react-router-dom';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { ChartEntry, PracticeEntry } from '#schema/contents.ts';
import { address, embedAddress, fileAddress } from '#view/address.ts';
import styles from './chart-facts.module.css';

interface Props {
  chart: ChartEntry;
  /** Null for a chart across all practices. */
  practice: PracticeEntry | null;
}

/** Where a chart belongs, where it stands for ever, and its data. */
export function ChartFacts({ chart, practice }: Props) {
  const locale = useLocale();
  const { chart: text } = useMessages();
  const permalink = fileAddress(address.chart(locale, chart.id).slice(1));
  const embed = embedAddress(locale, chart.id);
  return (
    <section className={styles['about']} aria-label={text.about}>
      <dl className={styles['facts']}>
        {practice && (
          <div>
            <dt>{text.practice}</dt>
            <dd>
              <Link to={address.practice(locale, practice.id)}>{practice.name[locale]}</Link>
            </dd>
          </div>
        )}
        <div>
          <dt>{text.permalink}</dt>
          <dd>
            <a href={permalink}>{permalink}</a>
          </dd>
        </div>
        <div>
          <dt>{text.embed}</dt>
          <dd>
            <a href={embed}>{embed}</a>
          </dd>
        </div>
        <div>
          <dt>{text.download}</dt>
          <dd className={styles['files']}>
            <a href={fileAddress(`data/${chart.dataset}.csv`)} download>
              {text.csv}
            </a>
            <a href={fileAddress(`data/${chart.dataset}.json`)} download>
              {text.json}
            </a>
          </dd>
        </div>
      </dl>
      <p>
        <Link to={address.charts(locale)}>{text.all}</Link>
      </p>
    </section>
  );
}
