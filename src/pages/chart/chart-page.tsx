import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router-dom';
import { contentsQuery } from '#data/queries.ts';
import { Figure } from '#figure/figure.tsx';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { address } from '#view/address.ts';
import { setTab } from '#view/store.ts';
import { useView } from '#view/use-view.ts';
import { ChartLinks } from '#pages/chart-links.tsx';
import { NotFoundPage } from '#pages/not-found-page.tsx';
import { PageHead } from '#pages/page-head.tsx';
import { ChartFacts } from './chart-facts.tsx';
import styles from './chart-page.module.css';

/** One chart by itself, with its addresses, its data and the charts beside it. */
export function ChartPage() {
  const { id } = useParams();
  const locale = useLocale();
  const text = useMessages();
  const { tab } = useView();
  const { data: contents } = useSuspenseQuery(contentsQuery());
  const chart = contents.charts.find((entry) => entry.id === id);
  if (!chart) return <NotFoundPage title={text.notFound.chart} />;
  const practice = contents.practices.find((entry) => entry.id === chart.practice);
  const related = contents.charts.filter((other) => other.practice === chart.practice && other.id !== chart.id);
  return (
    <div className={styles['page']}>
      <PageHead title={chart.title[locale]} description={chart.sentence[locale]} />
      <p className={styles['practice']}>
        {practice ? (
          <Link to={address.practice(locale, practice.id)}>{practice.name[locale]}</Link>
        ) : (
          text.charts.across
        )}
      </p>
      <Figure chart={chart.id} headingLevel={1} place="own-page" tab={tab} onTab={setTab} />
      <div className={styles['aside']}>
        <ChartFacts chart={chart} />
      </div>
      {related.length > 0 && (
        <section className={styles['related']} aria-labelledby="related">
          <h2 id="related">{practice ? text.chart.related(practice.name[locale]) : text.chart.relatedAcross}</h2>
          <ChartLinks charts={related} headingLevel={3} />
        </section>
      )}
    </div>
  );
}
