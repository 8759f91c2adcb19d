import { useId } from 'react';
import { Link } from 'react-router-dom';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { ChartEntry, Contents } from '#schema/contents.ts';
import { address, withView } from '#view/address.ts';
import { ChartCards } from '#pages/chart-cards.tsx';
import { mostRelated, relatedCharts, type RelatedCharts as Group } from './related.ts';
import styles from './related-charts.module.css';

/** The charts that go with one, in groups that say why. */
export function RelatedCharts({ chart, contents }: { chart: ChartEntry; contents: Contents }) {
  return relatedCharts(chart, contents.charts).map((group) => (
    <RelatedGroup key={group.question} group={group} chart={chart} contents={contents} />
  ));
}

interface GroupProps {
  group: Group;
  chart: ChartEntry;
  contents: Contents;
}

function RelatedGroup({ group: { question, charts }, chart, contents }: GroupProps) {
  const locale = useLocale();
  const text = useMessages().chart;
  const id = useId();
  const practice = contents.practices.find((entry) => entry.id === chart.practice)?.name[locale];
  const title = question ? text.others[question] : practice ? text.related(practice) : text.relatedAcross;
  // What finds these charts in the gallery, among its words.
  const words = question ? text.questions[question] : practice;
  return (
    <section className={`${styles['group']} screen-only`} aria-labelledby={id}>
      <h2 id={id} className={styles['title']}>
        {title}
      </h2>
      <ChartCards charts={charts.slice(0, mostRelated)} contents={question && contents} headingLevel={3} />
      {charts.length > mostRelated && (
        <p>
          <Link to={withView(address.charts(locale), { q: words ?? '' })}>{text.more}</Link>
        </p>
      )}
    </section>
  );
}
