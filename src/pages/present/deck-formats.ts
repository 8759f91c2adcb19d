import type { QueryClient } from '@tanstack/react-query';
import { chartExportContext } from '#figure/chart-export-context.ts';
import { loadChartModel } from '#figure/load-chart-model.ts';
import { today } from '#format/today.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Contents } from '#schema/contents.ts';
import { deckFile } from './deck-file.tsx';

/** A kind of file that a deck can be taken away as. */
export type DeckFormat = 'html' | 'pptx';

/** What a file of a deck is made of. */
export interface DeckFileSource {
  charts: readonly string[];
  contents: Contents;
  locale: Locale;
  client: QueryClient;
  /** Where the deck stands on the site, absolute. */
  address: string;
}

/**
 * Makes a file of a deck.
 * @param onProgress is told after each slide how many are done
 * @throws what stopped it: a file that did not arrive, or an ExportError with the chart
 * @throws the signal's reason when it is aborted
 */
export async function makeDeckFile(
  format: DeckFormat,
  { charts, contents, locale, client, address }: DeckFileSource,
  onProgress: (slides: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const models = await Promise.all(charts.map((chart) => loadChartModel(client, chart, locale)));
  signal.throwIfAborted();
  if (format === 'html') return deckFile(models, contents, address, onProgress, signal);
  const { toPptx } = await import('#export/pptx.ts');
  return toPptx(
    models.map((model) => ({ model, context: chartExportContext(model, contents) })),
    onProgress,
    signal,
    { address, day: today() },
  );
}
