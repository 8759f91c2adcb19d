import type { QueryClient } from '@tanstack/react-query';
import type { Locale } from '#i18n/locale.ts';
import { walk } from './walk.ts';
import { whenNeeded } from './when-needed.ts';

/**
 * Makes a printed figure answer: its points can be visited at once, and its picture becomes a live chart when it is
 * about to be used. Where the code of the live chart does not arrive, the picture goes on serving.
 * @returns what undoes it
 */
export function enliven(
  figure: HTMLElement,
  locale: Locale,
  queryClient: () => QueryClient | Promise<QueryClient>,
): () => void {
  const chart = figure.dataset['figure'];
  const undo = [walk(figure)];
  if (chart && figure.querySelector('svg[data-drawing]')) {
    const goLive = async () => {
      const [{ mountLiveChart }, client] = await Promise.all([import('./live-chart.tsx'), queryClient()]);
      if (figure.isConnected) undo.push(mountLiveChart(figure, chart, locale, client));
    };
    undo.push(whenNeeded(figure, () => void goLive().catch(() => {})));
  }
  return () => undo.forEach((stop) => stop());
}
