import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { practiceQuery, unitsQuery } from '#data/queries.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { ChartEntry, Contents, PracticeEntry } from '#schema/contents.ts';
import { address } from '#view/address.ts';
import { Neighbours } from '#pages/neighbours.tsx';
import { PageHead } from '#pages/page-head.tsx';
import { ConditionsAndMoney } from './conditions-and-money.tsx';
import { HowItWorks } from './how-it-works.tsx';
import { PracticeFront } from './practice-front.tsx';
import { Results } from './results.tsx';
import { SectionList, sectionIds, type SectionId } from './section-list.tsx';
import { Sources } from './sources.tsx';
import styles from './practice-chapter.module.css';

interface Props {
  entry: PracticeEntry;
  contents: Contents;
}

/** Everything the publication says of one practice, each thing once: a first screen, then four sections. */
export function PracticeChapter({ entry, contents }: Props) {
  const locale = useLocale();
  const text = useMessages().practice;
  usePrefetchQuery(unitsQuery());
  const { data: practice } = useSuspenseQuery(practiceQuery(entry.id));
  const charts = contents.charts.filter((chart) => chart.practice === entry.id);
  const best = charts.find(({ extent }) => extent !== 'line') ?? null;
  const others = charts.filter((chart) => chart !== best);
  const place = contents.practices.indexOf(entry);
  const neighbour = (other: PracticeEntry | undefined) =>
    other && { address: address.practice(locale, other.id), title: other.name[locale] };
  const isMoney = ({ topics }: ChartEntry) => topics.includes('cost');
  const sections: Record<SectionId, ReactNode> = {
    results: <Results practice={practice} charts={others.filter((chart) => !isMoney(chart))} />,
    working: <HowItWorks practice={practice} />,
    money: <ConditionsAndMoney practice={practice} charts={others.filter(isMoney)} />,
    sources: <Sources practice={practice} publication={contents.publication} />,
  };
  return (
    <article>
      <PageHead title={entry.name[locale]} description={entry.summary[locale]} />
      <PracticeFront entry={entry} practice={practice} contents={contents} chart={best} />
      <SectionList />
      {sectionIds.map((id) => (
        <section key={id} id={id} className={styles['section']} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{text.sections[id]}</h2>
          {sections[id]}
        </section>
      ))}
      <Neighbours
        previous={neighbour(contents.practices[place - 1])}
        next={neighbour(contents.practices[place + 1])}
        words={{ previous: text.previous, next: text.next }}
      />
    </article>
  );
}
