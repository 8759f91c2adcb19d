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
import type { Tab } from '#view/view-state.ts';
import type { FigureAction } from './actions.ts';
import { DownloadOptions } from './download-options.tsx';
import { EmbedOptions } from './embed-options.tsx';
import { FigureProblem } from './figure-problem.tsx';
import { ShareOptions } from './share-options.tsx';
import { useChartModel } from './use-chart-model.ts';

/** What the inside of a figure's dialog gets. */
export interface ActionProps {
  model: ChartModel;
  contents: Contents;
  /** The view that the figure was in when its button was pressed. */
  tab: Tab;
}

const insides: Record<FigureAction, ComponentType<ActionProps>> = {
  download: DownloadOptions,
  embed: EmbedOptions,
  share: ShareOptions,
};

/** What a reader asks for by pressing a button of a figure. */
interface AskedAction {
  action: FigureAction;
  chart: string;
  locale: Locale;
  tab: Tab;
}

/**
 * Opens the dialog of an action for a chart.
 * @param slot the place in the figure that is left free for it
 * @returns what closes it
 */
export function mountActionDialog(slot: HTMLElement, asked: AskedAction, queryClient: QueryClient): () => void {
  const root = createRoot(slot);
  const close = () => root.unmount();
  root.render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <LocaleContext value={asked.locale}>
          <ActionDialog {...asked} onClosed={close} />
        </LocaleContext>
      </QueryClientProvider>
    </StrictMode>,
  );
  return close;
}

function ActionDialog({ action, chart, locale, tab, onClosed }: AskedAction & { onClosed: () => void }) {
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
      {state.status === 'success' && contents.data && <Inside model={state.model} contents={contents.data} tab={tab} />}
    </Dialog>
  );
}
