import { useEffect, useRef, useState, type DragEvent } from 'react';
import { ScaledSlide } from '#figure/scaled-slide.tsx';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import { withMoved } from '#view/deck-moves.ts';
import { AwaitedSlide } from './awaited-slide.tsx';
import styles from './deck-list.module.css';

interface Props {
  charts: readonly string[];
  contents: Contents;
  /** Takes the new deck, and what happened in words; with an undo for what is not undone by the same buttons. */
  onChange: (charts: readonly string[], said: string, canUndo: boolean) => void;
  onStart: (slide: number) => void;
}

/** The slides of the deck, in order: moved by buttons or by dragging, taken out, shown. */
export function DeckList({ charts, contents, onChange, onStart }: Props) {
  const locale = useLocale();
  const text = useMessages().presentPage;
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const pressed = useRef<{ chart: string; button: string }>(null);
  useEffect(() => {
    // The button moved or went away, and the focus with it.
    if (!pressed.current || document.activeElement !== document.body) return;
    const { chart, button } = pressed.current;
    list.current?.querySelector<HTMLElement>(`[data-chart="${chart}"] [data-move="${button}"]`)?.focus();
  });
  const titleOf = (chart: string) => contents.charts.find(({ id }) => id === chart)?.title[locale] ?? '';

  function move(from: number, to: number) {
    const next = withMoved(charts, from, to);
    const chart = charts[from] ?? '';
    onChange(
      next,
      text.moved(titleOf(chart), formatCount(next.indexOf(chart) + 1, locale), formatCount(next.length, locale)),
      false,
    );
  }

  function remove(chart: string) {
    const place = charts.indexOf(chart);
    onChange(charts.toSpliced(place, 1), text.removed(titleOf(chart)), true);
    const neighbour = charts[place + 1] ?? charts[place - 1];
    pressed.current = neighbour === undefined ? null : { chart: neighbour, button: 'remove' };
  }

  function drop(event: DragEvent, to: number) {
    event.preventDefault();
    if (dragged !== null && dragged !== to) move(dragged, to);
    setDragged(null);
    setOver(null);
  }

  return (
    <ol ref={list} className={styles['list']} data-deck-list="">
      {charts.map((chart, index) => {
        const title = titleOf(chart);
        const shift = (button: 'up' | 'down', to: number) => {
          if (to < 0 || to >= charts.length) return;
          move(index, to);
          pressed.current = { chart, button };
        };
        const edge =
          over !== index || dragged === null || dragged === index ? undefined : dragged < index ? 'end' : 'start';
        return (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dragging is one way of several
          <li
            key={chart}
            className={styles['item']}
            data-chart={chart}
            data-dragged={dragged === index || undefined}
            data-edge={edge}
            draggable
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', title);
              setDragged(index);
            }}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              setOver(index);
            }}
            onDrop={(event) => drop(event, index)}
            onDragEnd={() => {
              setDragged(null);
              setOver(null);
            }}
          >
            <div className={styles['thumbnail']}>
              <div className={styles['slide']} inert>
                <ScaledSlide>
                  <AwaitedSlide chart={chart} place={index + 1} count={charts.length} contents={contents} />
                </ScaledSlide>
              </div>
              <button
                type="button"
                className={styles['show']}
                aria-label={text.startHere(title)}
                onClick={() => onStart(index + 1)}
              />
            </div>
            <p className={styles['title']}>
              <span className={styles['place']}>{formatCount(index + 1, locale)}</span> {title}
            </p>
            <div className={styles['buttons']}>
              <button
                type="button"
                data-move="up"
                aria-label={text.up(title)}
                aria-disabled={index === 0}
                onClick={() => shift('up', index - 1)}
              >
                ↑
              </button>
              <button
                type="button"
                data-move="down"
                aria-label={text.down(title)}
                aria-disabled={index === charts.length - 1}
                onClick={() => shift('down', index + 1)}
              >
                ↓
              </button>
              <button type="button" data-move="remove" aria-label={text.remove(title)} onClick={() => remove(chart)}>
                ×
              </button>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
