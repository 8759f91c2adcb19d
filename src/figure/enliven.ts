import type { QueryClient } from '@tanstack/react-query';
import type { Locale } from '#i18n/locale.ts';
import { listenForActions } from './actions.ts';
import { walk } from './walk.ts';
import { whenNeeded } from './when-needed.ts';

/**
 * Makes a printed figure answer: its points can be visited at once, and its picture becomes a live chart when it is
 * about to be used. Where the code of the live chart does not arrive, the picture stays, with a message and a retry.
 * @returns what undoes it
 */
export function enliven(
  figure: HTMLElement,
  locale: Locale,
  queryClient: () => QueryClient | Promise<QueryClient>,
): () => void {
  const chart = figure.dataset['figure'];
  const failed = figure.querySelector<HTMLElement>('[data-slot="failed"]');
  const undo = [walk(figure), listenForActions(figure, locale, queryClient)];
  async function goLive(name: string) {
    const [{ mountLiveChart }, client] = await Promise.all([import('./live-chart.tsx'), queryClient()]);
    if (figure.isConnected) undo.push(mountLiveChart(figure, name, locale, client));
  }
  function start() {
    if (!chart) return;
    if (failed) failed.hidden = true;
    goLive(chart).catch(() => {
      if (failed) failed.hidden = false;
    });
  }
  if (figure.querySelector('svg[data-drawing]')) {
    const retry = failed?.querySelector('button');
    retry?.addEventListener('click', start);
    undo.push(whenNeeded(figure, start), () => retry?.removeEventListener('click', start));
  }
  return () => undo.forEach((stop) => stop());
}
