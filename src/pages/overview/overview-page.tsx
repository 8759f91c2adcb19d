import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { contentsQuery } from '#data/queries.ts';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { passing, practiceCandidates } from '#view/match.ts';
import { useView } from '#view/use-view.ts';
import { Filters } from '#pages/filters/filters.tsx';
import { Results } from '#pages/filters/results.tsx';
import { PageHead } from '#pages/page-head.tsx';
import { PageIntro } from '#pages/page-intro.tsx';
import { Diagnosis } from './diagnosis.tsx';
import { FigureGrid } from './figure-grid.tsx';
import { Findings } from './findings.tsx';
import { PriorityTable } from './priority-table.tsx';
import { TableNote } from './table-note.tsx';
import styles from './overview-page.module.css';

/** The way in: which practice tackles which priority, what stands out, and the figures of the practices in view. */
export function OverviewPage() {
  const locale = useLocale();
  const { overview, filter } = useMessages();
  const { data: contents } = useSuspenseQuery(contentsQuery());
  const view = useView();
  const candidates = practiceCandidates(contents, locale);
  const shown = new Set(passing(candidates, view).map(({ id }) => id));
  const practiceOf = new Map(contents.charts.map(({ id, practice }) => [id, practice]));
  // An answer to a question about some practices holds no findings about others.
  const findings = contents.findings.filter(
    ({ chart }) => shown.size === candidates.length || shown.has(practiceOf.get(chart) ?? ''),
  );
  const { publisher, year, title } = contents.publication;
  const count = formatCount(contents.practices.length, locale);
  return (
    <>
      <PageHead title={overview.title} description={overview.description} />
      <PageIntro title={overview.title}>{overview.lead(title, `${publisher}, ${year}`, count)}</PageIntro>

      <section className={styles['section']} aria-labelledby="priorities">
        <h2 id="priorities">{overview.prioritiesTitle}</h2>
        <Filters contents={contents} candidates={candidates} searchLabel={filter.searchPractices} layout="bar" />
        <div>
          <Results contents={contents} candidates={candidates} shown={shown.size} of="practices">
            <PriorityTable contents={contents} shown={shown} />
          </Results>
        </div>
        <TableNote charts={contents.charts} />
      </section>

      <Findings findings={findings} />
      <Suspense>
        <Diagnosis />
      </Suspense>
      <FigureGrid charts={contents.charts} practices={contents.practices} shown={shown} />
    </>
  );
}
