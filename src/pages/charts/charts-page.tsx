import { useSuspenseQuery } from '@tanstack/react-query';
import { contentsQuery } from '#data/queries.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import { chartCandidates, passing } from '#view/match.ts';
import { useView } from '#view/use-view.ts';
import { Catalogue } from '#pages/catalogue.tsx';
import { Filters } from '#pages/filters/filters.tsx';
import { Results } from '#pages/filters/results.tsx';
import { PageHead } from '#pages/page-head.tsx';
import { PageIntro } from '#pages/page-intro.tsx';
import { ChartGroup } from './chart-group.tsx';

/** The gallery: all charts by practice, with filters and search. */
export function ChartsPage() {
  const locale = useLocale();
  const { charts, filter } = useMessages();
  const { data: contents } = useSuspenseQuery(contentsQuery());
  const candidates = chartCandidates(contents, locale);
  const shown = new Set(passing(candidates, useView()).map(({ id }) => id));
  return (
    <>
      <PageHead title={charts.title} description={charts.description} />
      <PageIntro title={charts.title}>{charts.lead}</PageIntro>
      <Catalogue
        title={charts.title}
        filters={
          <Filters contents={contents} candidates={candidates} searchLabel={filter.searchCharts} layout="side" />
        }
      >
        <Results contents={contents} candidates={candidates} shown={shown.size} of="charts">
          {groups(contents).map(({ practice, charts: list }) => (
            <ChartGroup key={practice?.id ?? ''} practice={practice} charts={list} shown={shown} />
          ))}
        </Results>
      </Catalogue>
    </>
  );
}

/** The charts across all practices, and after them those of each practice that has any. */
function groups({ practices, charts }: Contents) {
  return [null, ...practices]
    .map((practice) => ({ practice, charts: charts.filter((chart) => chart.practice === (practice?.id ?? null)) }))
    .filter((group) => group.charts.length > 0);
}
