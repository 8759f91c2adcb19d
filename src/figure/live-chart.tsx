import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode, useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { useIsSlow } from '#ui/use-is-slow.ts';
import { FigureProblem } from './figure-problem.tsx';
import { ResponsiveChart } from './responsive-chart.tsx';
import { useChartModel } from './use-chart-model.ts';

/**
 * Puts a live chart in the place of the printed picture of a figure. The picture stays until the live chart is there,
 * and stays with a message when its data cannot be loaded.
 * @returns what removes it
 */
export function mountLiveChart(
  figure: HTMLElement,
  chart: string,
  locale: Locale,
  queryClient: QueryClient,
): () => void {
  const slot = figure.querySelector('[data-slot="live"]');
  if (!slot) return () => {};
  const root = createRoot(slot);
  root.render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <LiveChart figure={figure} chart={chart} locale={locale} />
      </QueryClientProvider>
    </StrictMode>,
  );
  return () => root.unmount();
}

function LiveChart({ figure, chart, locale }: { figure: HTMLElement; chart: string; locale: Locale }) {
  const state = useChartModel(chart, locale);
  const isLive = state.status === 'success';
  useLayoutEffect(() => {
    figure.toggleAttribute('data-live', isLive);
  }, [figure, isLive]);
  const place = figure.querySelector('[data-slot="problem"]');
  if (state.status === 'success') return <ResponsiveChart model={state.model} />;
  if (state.status === 'error' && place)
    return createPortal(<FigureProblem errors={state.errors} retry={state.retry} locale={locale} />, place);
  return place && createPortal(<Wait locale={locale} />, place);
}

/** Says below a printed picture, once it has been long, that its live chart is on the way. */
function Wait({ locale }: { locale: Locale }) {
  const isSlow = useIsSlow();
  return <div role="status">{isSlow && <p>{messages[locale].problem.slow}</p>}</div>;
}
