import { useQuery } from '@tanstack/react-query';
import { codeQuery } from '#data/queries.ts';
import { useLocale } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import type { ChartMaker } from './load-chart.ts';
import { usePageContentsQuery } from './page-contents.ts';
import { useChart } from './use-chart.ts';

/** The code of awake figures, and with it Recharts. */
export const awakeFigureCode = codeQuery('awake-figure', () => import('./awake-figure.tsx'));

/** All that an awake figure is made of, or how far it is. */
export type AwakeFigureState =
  | { status: 'pending' }
  | { status: 'error'; errors: Error[]; retry: () => void }
  | { status: 'success'; code: typeof import('./awake-figure.tsx'); make: ChartMaker; contents: Contents };

/**
 * Loads code and data of an awake figure, side by side.
 * @param isWanted false while nothing is to be loaded
 */
export function useAwakeFigure(chart: string, isWanted: boolean): AwakeFigureState {
  const state = useChart(chart, useLocale(), isWanted);
  const code = useQuery({ ...awakeFigureCode, enabled: isWanted });
  const contents = useQuery({ ...usePageContentsQuery(), enabled: isWanted });
  const failed = [code, contents].filter(({ error, isFetching }) => error && !isFetching);
  if (state.status === 'error' || failed.length > 0)
    return {
      status: 'error',
      errors: [...failed.flatMap(({ error }) => error ?? []), ...(state.status === 'error' ? state.errors : [])],
      retry: () => {
        for (const query of failed) void query.refetch();
        if (state.status === 'error') state.retry();
      },
    };
  if (state.status === 'pending' || !code.data || !contents.data) return { status: 'pending' };
  return { status: 'success', code: code.data, make: state.make, contents: contents.data };
}
