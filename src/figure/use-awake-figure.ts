import { useQuery } from '@tanstack/react-query';
import type { ChartModel } from '#charts/model.ts';
import { codeQuery, contentsQuery } from '#data/queries.ts';
import { useLocale } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import { useChartModel } from './use-chart-model.ts';

/** The code of awake figures, and with it Recharts. */
export const awakeFigureCode = codeQuery('awake-figure', () => import('./awake-figure.tsx'));

/** All that an awake figure is made of, or how far it is. */
export type AwakeFigureState =
  | { status: 'pending' }
  | { status: 'error'; errors: Error[]; retry: () => void }
  | { status: 'success'; code: typeof import('./awake-figure.tsx'); model: ChartModel; contents: Contents };

/**
 * Loads code and data of an awake figure, side by side.
 * @param isWanted false while nothing is to be loaded
 */
export function useAwakeFigure(chart: string, isWanted: boolean): AwakeFigureState {
  const model = useChartModel(chart, useLocale(), isWanted);
  const code = useQuery({ ...awakeFigureCode, enabled: isWanted });
  const contents = useQuery({ ...contentsQuery(), enabled: isWanted });
  const failed = [code, contents].filter(({ error, isFetching }) => error && !isFetching);
  if (model.status === 'error' || failed.length > 0)
    return {
      status: 'error',
      errors: [...failed.flatMap(({ error }) => error ?? []), ...(model.status === 'error' ? model.errors : [])],
      retry: () => {
        for (const query of failed) void query.refetch();
        if (model.status === 'error') model.retry();
      },
    };
  if (model.status === 'pending' || !code.data || !contents.data) return { status: 'pending' };
  return { status: 'success', code: code.data, model: model.model, contents: contents.data };
}
