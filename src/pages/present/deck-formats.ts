import type { QueryClient } from '@tanstack/react-query';
import { chartExportContext } from '#figure/chart-export-context.ts';
import { loadChart } from '#figure/load-chart.ts';
import { today } from '#format/today.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Contents } from '#schema/contents.ts';
import { entryOf } from '#view/deck-entry.ts';
import { noteOf, type DeckWords } from '#view/deck-words.ts';
import type { DeckContent } from './shown-slide.ts';
import { deckFile } from './deck-file.tsx';

/** A kind of file that a deck can be taken away as. */
export type DeckFormat = 'html' | 'pptx';

/** What a file of a deck is made of. */
export interface DeckFileSource {
  deck: DeckContent;
  /** The notes of the reader. */
  words: Pick<DeckWords, 'notes'>;
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
  { deck, words, contents, locale, client, address }: DeckFileSource,
  onProgress: (slides: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const charts = await Promise.all(
    deck.charts.map(async (entry) => {
      const { chart, controls } = entryOf(entry);
      return { model: (await loadChart(client, chart, locale))(controls), note: noteOf(words, entry) };
    }),
  );
  signal.throwIfAborted();
  if (format === 'html') return deckFile({ title: deck.title, charts }, contents, address, onProgress, signal);
  const { toPptx } = await import('#export/pptx.ts');
  return toPptx(
    charts.map(({ model, note }) => ({ model, note, context: chartExportContext(model, contents) })),
    onProgress,
    signal,
    { address, day: today(), title: deck.title?.title ?? null, occasion: deck.title?.occasion ?? '' },
  );
}
