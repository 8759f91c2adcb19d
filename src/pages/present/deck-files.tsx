import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { ProblemList } from '#figure/problem-list.tsx';
import { saveFile } from '#figure/save-file.ts';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import { Button } from '#ui/button.tsx';
import { CopyField } from '#ui/copy-field.tsx';
import { address, pageUrl, withView } from '#view/address.ts';
import { deckWordsStore } from '#view/deck-words.ts';
import { slidesOf, type DeckContent } from './shown-slide.ts';
import type { DeckFormat } from './deck-formats.ts';
import styles from './deck-files.module.css';

/** How far a file is. */
type Outcome =
  | { kind: 'none' | 'done' | 'cancelled' }
  | { kind: 'busy'; slides: number }
  | { kind: 'failed'; error: Error; format: DeckFormat };

interface Props {
  deck: DeckContent;
  contents: Contents;
}

/** The deck for others, and for where there is no network: its address, paper, files. */
export function DeckFiles({ deck, contents }: Props) {
  const locale = useLocale();
  const { presentPage: text, problem } = useMessages();
  const client = useQueryClient();
  const id = useId();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  const slides = slidesOf(deck).length;
  const shared = pageUrl(withView(address.present(locale), { charts: deck.charts }));

  async function make(format: DeckFormat) {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    setOutcome({ kind: 'busy', slides: 0 });
    try {
      const { makeDeckFile } = await import('./deck-formats.ts');
      const onProgress = (done: number) => {
        if (!signal.aborted) setOutcome({ kind: 'busy', slides: done });
      };
      const source = { deck, words: deckWordsStore.getState(), contents, locale, client, address: shared };
      const file = await makeDeckFile(format, source, onProgress, signal);
      if (signal.aborted) return;
      saveFile(file, `${text.fileName}-${locale}.${format}`);
      setOutcome({ kind: 'done' });
    } catch (thrown) {
      if (signal.aborted) return;
      setOutcome({ kind: 'failed', error: thrown instanceof Error ? thrown : new Error(String(thrown)), format });
    }
  }

  function cancel() {
    running.current?.abort();
    setOutcome({ kind: 'cancelled' });
  }

  return (
    <section className={styles['files']} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{text.share}</h2>
      <CopyField
        label={text.address}
        text={shared}
        words={{ copy: text.copy, copied: text.copied, failed: text.copyFailed }}
        rows={2}
      />
      <ul className={styles['list']}>
        <li>
          <Button onPress={() => window.print()}>{text.print}</Button> <span>{text.printNote}</span>
        </li>
        <li>
          <Button onPress={() => void make('html')}>{text.file}</Button> <span>{text.fileNote}</span>
        </li>
        <li>
          <Button onPress={() => void make('pptx')}>{text.pptx}</Button> <span>{text.pptxNote}</span>
        </li>
      </ul>
      <div className={styles['row']}>
        {outcome.kind === 'busy' && (
          <>
            <progress
              aria-label={text.making(formatCount(outcome.slides, locale), formatCount(slides, locale))}
              value={outcome.slides}
              max={slides}
            />
            <span>{text.making(formatCount(outcome.slides, locale), formatCount(slides, locale))}</span>
            <Button onPress={cancel}>{text.cancel}</Button>
          </>
        )}
        <p role="status">
          {outcome.kind === 'done' && text.made}
          {outcome.kind === 'cancelled' && text.cancelled}
        </p>
      </div>
      {outcome.kind === 'failed' && (
        <div role="alert">
          <p>{text.notMade}</p>
          <ProblemList errors={[outcome.error]} locale={locale} />
          <Button onPress={() => void make(outcome.format)}>{problem.retry}</Button>
        </div>
      )}
    </section>
  );
}
