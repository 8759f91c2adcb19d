import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Link } from 'react-router-dom';
import { contentsQuery } from '#data/queries.ts';
import { countInWords } from '#format/count-in-words.ts';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { address } from '#view/address.ts';
import { passing, practiceCandidates } from '#view/match.ts';
import { useView } from '#view/use-view.ts';
import { CompareLink } from '#pages/filters/compare-link.tsx';
import { Filters } from '#pages/filters/filters.tsx';
import { Results } from '#pages/filters/results.tsx';
import { PageHead } from '#pages/page-head.tsx';
import { PageIntro } from '#pages/page-intro.tsx';
import { PracticeCards } from '#pages/practice-cards.tsx';
import { useFound } from '#pages/search/use-found.ts';
import { Diagnosis } from './diagnosis.tsx';
import { Findings } from './findings.tsx';
import { Heatmap } from './heatmap.tsx';
import { OftenAsked } from './often-asked.tsx';
import { Panel } from './panel.tsx';
import styles from './overview-page.module.css';

/** The way in: which practice tackles which priority, and all that the filters leave, a card for each practice. */
export function OverviewPage() {
  const locale = useLocale();
  const { overview } = useMessages();
  const { data: contents } = useSuspenseQuery(contentsQuery());
  const view = useView();
  const candidates = practiceCandidates(contents, locale, useFound('practice', view.q));
  const ids = passing(candidates, view).map(({ id }) => id);
  const isAll = ids.length === candidates.length;
  const practices = contents.practices.filter(({ id }) => ids.includes(id));
  const { publisher, year, title } = contents.publication;
  return (
    <>
      <PageHead title={overview.title} description={overview.description} />
      <PageIntro title={overview.title} isCompact>
        {overview.lead(title, `${publisher}, ${year}`, countInWords(contents.practices.length, locale))}
      </PageIntro>
      <OftenAsked contents={contents} />
      <Results
        contents={contents}
        candidates={candidates}
        shown={ids.length}
        of="practices"
        bar={{
          filters: <Filters contents={contents} candidates={candidates} of="practices" layout="bar" />,
          actions: <CompareLink shown={ids} isAll={isAll} />,
        }}
      >
        <div className={styles['dashboard']} hidden={ids.length === 0}>
          <Heatmap contents={contents} practices={practices} />
          <Panel contents={contents} practices={practices} isAll={isAll} />
        </div>
        <section className={styles['section']} aria-labelledby="cards" hidden={ids.length === 0}>
          <h2 id="cards">{overview.cardsTitle}</h2>
          <PracticeCards practices={practices} contents={contents} headingLevel={3} />
        </section>
      </Results>
      <div className={styles['section']}>
        <Suspense>
          <Findings charts={contents.charts} practices={isAll ? null : ids} />
          <Diagnosis />
        </Suspense>
        <p className={styles['on']}>
          <Link to={address.charts(locale)}>{overview.allCharts(formatCount(contents.charts.length, locale))}</Link>
          <Link to={address.data(locale)}>{overview.allData}</Link>
        </p>
      </div>
    </>
  );
}
