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
import { PracticeCards } from '#pages/practice-cards.tsx';
import { AlsoFound } from '#pages/search/also-found.tsx';
import { useFound } from '#pages/search/use-found.ts';
import { ChallengesByTheme } from './challenges-by-theme.tsx';

/** All practices, with filters and search. */
export function PracticesPage() {
  const locale = useLocale();
  const { practices: text } = useMessages();
  const { data: contents } = useSuspenseQuery(contentsQuery());
  const view = useView();
  const candidates = practiceCandidates(contents, locale, useFound('practice', view.q));
  const shown = new Set(passing(candidates, view).map(({ id }) => id));
  const practices = contents.practices.filter(({ id }) => shown.has(id));
  return (
    <>
      <PageHead title={text.title} description={text.description} />
      <PageIntro title={text.title}>{text.lead}</PageIntro>
      <Catalogue
        title={text.list}
        filters={<Filters contents={contents} candidates={candidates} of="practices" layout="side" />}
      >
        <Results contents={contents} candidates={candidates} shown={shown.size} of="practices">
          {practices.length > 0 && (
            <AlsoFound text={view.q} beside="practice">
              <PracticeCards practices={practices} contents={contents} headingLevel={2} />
            </AlsoFound>
          )}
        </Results>
      </Catalogue>
      <Suspense>
        <ChallengesByTheme practices={practices} />
      </Suspense>
    </>
  );
}
