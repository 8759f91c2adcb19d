import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { outcomeRatesId } from '#data/outcome-rates.ts';
import { practiceCostsId, practicePeriodsId, practiceReachId } from '#data/across-practices.ts';
import { codeQuery, datasetQuery, outcomesQuery, unitsQuery } from '#data/queries.ts';
import { useLocale } from '#i18n/locale-context.ts';
import type { PracticeEntry } from '#schema/contents.ts';
import { useView } from '#view/use-view.ts';
import type { PanelAnswer } from './panel-parts.ts';

const answerCode = codeQuery('panel-answer', () => import('./panel-answer.ts'));

/** All that the answers are made of, with the code that makes them. */
function panelQuery() {
  return queryOptions({
    queryKey: ['panel'],
    queryFn: async ({ client }) => {
      const dataset = (id: string) => client.fetchQuery(datasetQuery(id));
      const [code, { outcomes }, { terms: units }, rates, reach, costs, periods] = await Promise.all([
        client.fetchQuery(answerCode),
        client.fetchQuery(outcomesQuery()),
        client.fetchQuery(unitsQuery()),
        dataset(outcomeRatesId),
        dataset(practiceReachId),
        dataset(practiceCostsId),
        dataset(practicePeriodsId),
      ]);
      return { ...code, data: { outcomes, units, rates, reach, costs, periods } };
    },
    // Its files are asked for again by themselves.
    retry: false,
  });
}

/** The answer of the panel, or how far it is. */
export type PanelState =
  | { status: 'pending' }
  | { status: 'error'; errors: Error[]; retry: () => void }
  | { status: 'success'; answer: PanelAnswer };

/**
 * What some practices say to the chosen question, loaded where it is not there yet.
 * @param practices those in view
 * @param measure the id of what the reader wants drawn, where the question has several to choose from; null where they chose none
 * @param isWanted false while nothing is to be loaded
 */
export function usePanel(practices: readonly PracticeEntry[], measure: string | null, isWanted: boolean): PanelState {
  const locale = useLocale();
  const { panel } = useView();
  const { data: made, error, isFetching, refetch } = useQuery({ ...panelQuery(), enabled: isWanted });
  const shown = practices.map(({ id }) => id).join('~');
  const answer = useMemo(
    () => made?.panelAnswer(panel, practices, made.data, locale, measure),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the ids stand for the practices, whatever list holds them
    [made, panel, shown, locale, measure],
  );
  if (answer) return { status: 'success', answer };
  if (!error || isFetching) return { status: 'pending' };
  return { status: 'error', errors: [error], retry: () => void refetch() };
}
