import { useEffect, useRef, useState, type DragEvent } from 'react';
import { ScaledSlide } from '#figure/scaled-slide.tsx';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import { withMoved } from '#view/deck-moves.ts';
import { AwaitedSlide } from './awaited-slide.tsx';
import { EntryNote } from './entry-note.tsx';
import { entryName } from './shown-slide.ts';
import styles from './deck-list.module.css';

interface Props {
  /** The entries of the deck. */
  charts: readonly string[];
  /** Number of slides before the first entry. */
  offset: number;
  contents: Contents;
  /** Takes the new deck, and what happened in words; with an undo for what is not undone by the same buttons. */
  onChange: (charts: readonly string[], said: string, canUndo: boolean) => void;
  onStart: (slide: number) => void;
}

/** The slides of the deck, in order: moved by buttons or by dragging, taken out, shown. */
export function DeckList({ charts, offset, contents, onChange, onStart }: Props) {
  const locale = useLocale();
  const text = useMessages().presentPage;
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const pressed = useRef<{ entry: string; button: string }>(null);
  useEffect(() => {
    // The button moved or went away, and the focus with it.
    if (!pressed.current || document.activeElement !== document.body) return;
    const { entry, button } = pressed.current;
    list.current?.querySelector<HTMLElement>(`[data-entry="${entry}"] [data-move="${button}"]`)?.focus();
  });
  const count = charts.length + offset;
  const nameOf = (entry: string) => entryName(entry, contents, locale);

  function move(from: number, to: number) {
    const next = withMoved(charts, from, to);
    const entry = charts[from] ?? '';
    onChange(
      next,
      text.moved(nameOf(entry), formatCount(next.indexOf(entry) + 1 + offset, locale), formatCount(count, locale)),
      false,
    );
  }

  function remove(entry: string) {
    const place = charts.indexOf(entry);
    onChange(charts.toSpliced(place, 1), text.removed(nameOf(entry)), true);
    const neighbour = charts[place + 1] ?? charts[place - 1];
    pressed.current = neighbour === undefined ? null : { entry: neighbour, button: 'remove' };
  }

  function drop(event: DragEvent, to: number) {
    event.preventDefault();
    if (dragged !== null && dragged !== to) move(dragged, to);
    setDragged(null);
    setOver(null);
  }

  return (
    <ol ref={list} className={styles['list']} data-deck-list="">
      {charts.map((entry, index) => {
        const name = nameOf(entry);
        const place = index + 1 + offset;
        const shift = (button: 'up' | 'down', to: number) => {
          if (to < 0 || to >= charts.length) return;
          move(index, to);
          pressed.current = { entry, button };
        };
        const edge =
          over !== index || dragged === null || dragged === index ? undefined : dragged < index ? 'end' : 'start';
        return (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dragging is one way of several
          <li
            key={entry}
            className={styles['entry']}
            data-entry={entry}
            data-dragged={dragged === index || undefined}
            data-edge={edge}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              setOver(index);
            }}
            onDrop={(event) => drop(event, index)}
          >
            {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- dragging is one way of several; the note stays outside, where text is selected */}
            <div
              className={styles['item']}
              draggable
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move';
                event.dataTransfer.setData('text/plain', name);
                setDragged(index);
              }}
              onDragEnd={() => {
                setDragged(null);
                setOver(null);
              }}
            >
              <div className={styles['thumbnail']}>
                <div className={styles['slide']} inert>
                  <ScaledSlide>
                    <AwaitedSlide slide={{ type: 'chart', entry }} place={place} count={count} contents={contents} />
                  </ScaledSlide>
                </div>
                <button
                  type="button"
                  className={styles['show']}
                  aria-label={text.startHere(name)}
                  onClick={() => onStart(place)}
                />
              </div>
              <p className={styles['title']}>
                <span className={styles['place']}>{formatCount(place, locale)}</span> {name}
              </p>
              <div className={styles['buttons']}>
                <button
                  type="button"
                  data-move="up"
                  aria-label={text.up(name)}
                  aria-disabled={index === 0}
                  onClick={() => shift('up', index - 1)}
                >
                  ↑
                </button>
                <button
                  type="button"
                  data-move="down"
                  aria-label={text.down(name)}
                  aria-disabled={index === charts.length - 1}
                  onClick={() => shift('down', index + 1)}
                >
                  ↓
                </button>
                <button type="button" data-move="remove" aria-label={text.remove(name)} onClick={() => remove(entry)}>
                  ×
                </button>
              </div>
            </div>
            <EntryNote entry={entry} name={name} />
          </li>
        );
      })}
    </ol>
  );
}
