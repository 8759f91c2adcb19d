import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Link } from 'react-router-dom';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import { Button } from '#ui/button.tsx';
import { address } from '#view/address.ts';
import { deckKey, deckStore, keepDeck } from '#view/deck.ts';
import { deckWordsKey, deckWordsStore } from '#view/deck-words.ts';
import { unkeptStore } from '#view/unkept.ts';
import { AddCharts } from './add-charts.tsx';
import { DeckFiles } from './deck-files.tsx';
import { DeckList } from './deck-list.tsx';
import { slidesOf } from './shown-slide.ts';
import { TitleEditor } from './title-editor.tsx';
import type { ShownDeck } from './use-deck.ts';
import styles from './deck-editor.module.css';

interface Props {
  deck: ShownDeck;
  contents: Contents;
  /** Starts the presentation at a slide, from 1. */
  onStart: (slide: number) => void;
}

/** The last thing that happened, in words, with what undoes it. */
interface Happened {
  said: string;
  /** Null for what needs no undo. */
  undo: (() => void) | null;
}

/** The deck with all that can be done with it. */
export function DeckEditor({ deck, contents, onStart }: Props) {
  const locale = useLocale();
  const { presentPage: text, filter, notice } = useMessages();
  const own = useStore(deckStore, ({ charts }) => charts);
  const words = useStore(deckWordsStore);
  const isKept = useStore(unkeptStore, ({ keys }) => !keys.includes(deckKey) && !keys.includes(deckWordsKey));
  const [happened, setHappened] = useState<Happened | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What was pressed went away, and the focus with it.
    if (happened && document.activeElement === document.body) heading.current?.focus();
  }, [happened]);
  const count = (charts: readonly string[]) => filter.charts(charts.length, formatCount(charts.length, locale));

  function change(charts: readonly string[], said: string, canUndo: boolean) {
    const before = deck.charts;
    deck.change(charts);
    setHappened({ said, undo: canUndo ? () => deck.change(before) : null });
  }

  function keepShared() {
    const before = own;
    keepDeck(deck.charts);
    const isOnDevice = !unkeptStore.getState().keys.includes(deckKey);
    setHappened({ said: isOnDevice ? text.kept : notice.notKept, undo: () => keepDeck(before) });
  }

  const isEmpty = deck.charts.length === 0;
  const isSame = own.length === deck.charts.length && own.every((id, index) => id === deck.charts[index]);
  return (
    <div className={styles['editor']}>
      <section aria-labelledby="deck">
        <h2 ref={heading} id="deck" tabIndex={-1} className={isEmpty ? undefined : styles['title']}>
          {deck.isOwn ? text.own : text.shared} <span className={styles['count']}>({count(deck.charts)})</span>
        </h2>
        {!deck.isOwn && (
          <p className={styles['shared']}>
            <span>{text.sharedNote}</span>
            {!isSame && (
              <Button onPress={keepShared}>
                {text.keepShared}
                {own.length > 0 && ` (${text.replaces(count(own))})`}
              </Button>
            )}
            <Link to={address.present(locale)}>{text.toOwn}</Link>
          </p>
        )}
        <div className={styles['happened']}>
          <p role="status">{[happened?.said, deck.isOwn && !isKept && notice.notKept].filter(Boolean).join(' ')}</p>
          {happened?.undo && (
            <Button
              look="text"
              onPress={() => {
                happened.undo?.();
                setHappened({ said: text.restored, undo: null });
              }}
            >
              {text.undo}
            </Button>
          )}
        </div>
        {isEmpty ? (
          <p>{text.empty}</p>
        ) : (
          <>
            <p className={styles['buttons']}>
              <button type="button" className={styles['start']} data-start="" onClick={() => onStart(1)}>
                {text.start}
              </button>
              {deck.isOwn && <Button onPress={() => change([], text.cleared, true)}>{text.clear}</Button>}
            </p>
            {deck.isOwn && (
              <TitleEditor words={words} shown={deck.title} count={slidesOf(deck).length} contents={contents} />
            )}
            <DeckList
              charts={deck.charts}
              offset={deck.title ? 1 : 0}
              contents={contents}
              onChange={change}
              onStart={onStart}
            />
          </>
        )}
        {!isEmpty && <DeckFiles deck={deck} contents={contents} />}
      </section>
      <AddCharts charts={deck.charts} contents={contents} onAdd={(charts, said) => change(charts, said, true)}>
        {!isEmpty && (
          <p className={styles['bar']}>
            {count(deck.charts)}
            <button type="button" className={styles['start']} onClick={() => onStart(1)}>
              {text.startShort}
            </button>
          </p>
        )}
      </AddCharts>
    </div>
  );
}
