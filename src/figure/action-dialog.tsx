import { QueryClientProvider, useQuery, type QueryClient } from '@tanstack/react-query';
import { StrictMode, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import type { ChartModel } from '#charts/model.ts';
import { contentsQuery } from '#data/queries.ts';
import type { Locale } from '#i18n/locale.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import { messages } from '#i18n/messages.ts';
import type { Contents } from '#schema/contents.ts';
import { Dialog } from '#ui/dialog.tsx';
import type { FigureAction } from './actions.ts';
import { DownloadOptions } from './download-options.tsx';
import { FigureProblem } from './figure-problem.tsx';
import { useChartModel } from './use-chart-model.ts';

/** What the inside of a figure's dialog gets. */
export interface ActionProps {
  model: ChartModel;
  contents: Contents;
}

const insides: Record<FigureAction, ComponentType<ActionProps>> = { download: DownloadOptions };

/**
 * Opens the dialog of an action for a chart.
 * @param slot the place in the figure that is left free for it
 * @returns what closes it
 */
export function mountActionDialog(
  slot: HTMLElement,
  action: FigureAction,
  chart: string,
  locale: Locale,
  queryClient: QueryClient,
): () => void {
  const root = createRoot(slot);
  const close = () => root.unmount();
  root.render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <LocaleContext value={locale}>
          <ActionDialog action={action} chart={chart} locale={locale} onClosed={close} />
        </LocaleContext>
      </QueryClientProvider>
    </StrictMode>,
  );
  return close;
}

interface Props {
  action: FigureAction;
  chart: string;
  locale: Locale;
  onClosed: () => void;
}

function ActionDialog({ action, chart, locale, onClosed }: Props) {
  const text = messages[locale];
  const state = useChartModel(chart, locale);
  const contents = useQuery(contentsQuery());
  const Inside = insides[action];
  const retry = () => {
    if (state.status === 'error') state.retry();
    if (contents.isError) void contents.refetch();
  };
  const errors = [...(state.status === 'error' ? state.errors : []), ...(contents.error ? [contents.error] : [])];
  return (
    <Dialog title={text.figure.actions[action]} closeLabel={text.notice.dismiss} onClosed={onClosed}>
      {errors.length > 0 && <FigureProblem errors={errors} retry={retry} locale={locale} />}
      {errors.length === 0 && !(state.status === 'success' && contents.data) && (
        <p role="status">{text.loading.page}</p>
      )}
      {state.status === 'success' && contents.data && <Inside model={state.model} contents={contents.data} />}
    </Dialog>
  );
}
