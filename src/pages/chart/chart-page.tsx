import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router-dom';
import { usePageContentsQuery } from '#figure/page-contents.ts';
import { Figure } from '#figure/figure.tsx';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { address } from '#view/address.ts';
import { setControls, setTab } from '#view/store.ts';
import { useView } from '#view/use-view.ts';
import { Neighbours } from '#pages/neighbours.tsx';
import { NotFoundPage } from '#pages/not-found-page.tsx';
import { PageHead } from '#pages/page-head.tsx';
import { PaperAddress } from './paper-address.tsx';
import { RelatedCharts } from './related-charts.tsx';
import styles from './chart-page.module.css';

/** One chart by itself, large, and after it the charts that answer the same questions. */
export function ChartPage() {
  const { id } = useParams();
  const locale = useLocale();
  const text = useMessages();
  const view = useView();
  const { data: contents } = useSuspenseQuery(usePageContentsQuery());
  const { charts } = contents;
  const place = charts.findIndex((entry) => entry.id === id);
  const chart = charts[place];
  if (!chart) return <NotFoundPage title={text.notFound.chart} />;
  const practice = contents.practices.find((entry) => entry.id === chart.practice);
  const neighbour = (entry: (typeof charts)[number] | undefined) =>
    entry && { address: address.chart(locale, entry.id), title: entry.title[locale] };
  return (
    <>
      <PageHead title={chart.title[locale]} description={(chart.sentence ?? chart.title)[locale]} />
      <p className={styles['practice']}>
        {practice ? (
          <Link to={address.practice(locale, practice.id)}>{practice.name[locale]}</Link>
        ) : (
          text.charts.across
        )}
      </p>
      <Figure
        chart={chart.id}
        headingLevel={1}
        place="own-page"
        tab={view.tab}
        onTab={setTab}
        controls={view}
        onControls={setControls}
      />
      <PaperAddress chart={chart.id} />
      <RelatedCharts chart={chart} contents={contents} />
      <Neighbours
        previous={neighbour(charts[place - 1])}
        next={neighbour(charts[place + 1])}
        words={{ previous: text.chart.previous, next: text.chart.next }}
      />
    </>
  );
}
