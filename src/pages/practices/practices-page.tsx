import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { contentsQuery } from '#data/queries.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { passing, practiceCandidates } from '#view/match.ts';
import { useView } from '#view/use-view.ts';
import { Catalogue } from '#pages/catalogue.tsx';
import { Filters } from '#pages/filters/filters.tsx';
import { Results } from '#pages/filters/results.tsx';
import { PageHead } from '#pages/page-head.tsx';
import { PageIntro } from '#pages/page-intro.tsx';
import { ChallengesByTheme } from './challenges-by-theme.tsx';
import { PracticeItem } from './practice-item.tsx';
import styles from './practices-page.module.css';

/** All practices, with filters and search. */
export function PracticesPage() {
  const locale = useLocale();
  const { practices, filter } = useMessages();
  const { data: contents } = useSuspenseQuery(contentsQuery());
  const candidates = practiceCandidates(contents, locale);
  const shown = new Set(passing(candidates, useView()).map(({ id }) => id));
  return (
    <>
      <PageHead title={practices.title} description={practices.description} />
      <PageIntro title={practices.title}>{practices.lead}</PageIntro>
      <Catalogue
        title={practices.list}
        filters={
          <Filters contents={contents} candidates={candidates} searchLabel={filter.searchPractices} layout="side" />
        }
      >
        <Results contents={contents} candidates={candidates} shown={shown.size} of="practices">
          <ol className={styles['list']} hidden={shown.size === 0}>
            {contents.practices.map((practice) => (
              <li key={practice.id} hidden={!shown.has(practice.id)}>
                <PracticeItem practice={practice} contents={contents} />
              </li>
            ))}
          </ol>
        </Results>
      </Catalogue>
      <Suspense>
        <ChallengesByTheme practices={contents.practices.filter(({ id }) => shown.has(id))} />
      </Suspense>
    </>
  );
}
