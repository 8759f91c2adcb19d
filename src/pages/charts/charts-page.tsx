import { useSuspenseQuery } from '@tanstack/react-query';
import { contentsQuery } from '#data/queries.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { chartCandidates, passing } from '#view/match.ts';
import { useView } from '#view/use-view.ts';
import { Catalogue } from '#pages/catalogue.tsx';
import { ChartCards } from '#pages/chart-cards.tsx';
import { Filters } from '#pages/filters/filters.tsx';
import { Results } from '#pages/filters/results.tsx';
import { PageHead } from '#pages/page-head.tsx';
import { PageIntro } from '#pages/page-intro.tsx';
import { useFound } from '#pages/search/use-found.ts';
import { useParts } from '#pages/use-parts.tsx';
import styles from './charts-page.module.css';

/** So many cards are there at first, and come with each press of the button. */
const step = 36;

/** The gallery: all charts, those across all practices first, then practice by practice, with filters and search. */
export function ChartsPage() {
  const locale = useLocale();
  const { charts: text } = useMessages();
  const { data: contents } = useSuspenseQuery(contentsQuery());
  const view = useView();
  const candidates = chartCandidates(contents, locale, useFound('chart', view.q));
  const passed = new Set(passing(candidates, view).map(({ id }) => id));
  const charts = contents.charts.filter(({ id }) => passed.has(id));
  const { shown, more } = useParts(charts, step);
  return (
    <>
      <PageHead title={text.title} description={text.description} />
      <PageIntro title={text.title}>{text.lead}</PageIntro>
      <Catalogue
        title={text.title}
        filters={<Filters contents={contents} candidates={candidates} of="charts" layout="side" />}
      >
        <Results contents={contents} candidates={candidates} shown={charts.length} of="charts">
          <ChartCards charts={shown} contents={contents} headingLevel={2} />
          {more && <p className={styles['more']}>{more}</p>}
        </Results>
      </Catalogue>
    </>
  );
}
