import type { ReactNode } from 'react';
import { useMessages } from '#i18n/locale-context.ts';
import type { Showing } from '#view/presentation.ts';
import { fileAttribute } from './deck-file-attributes.ts';
import styles from './presentation-tools.module.css';

interface Props {
  /** Number of the slide in view and of all slides, as written; null in a file, whose slides have their number. */
  position: string | null;
  showing: Showing;
  /** Does what a key does. In a file nothing is handed over: its script reads the key on the button. */
  onKey?: (key: string) => void;
  /** What else stands at the end. */
  children: ReactNode;
}

/**
 * The buttons of a presentation, each of which stands for a key. They are hidden, and take no press, while the pointer is
 * at rest and the focus of the keyboard elsewhere.
 */
export function PresentationTools({ position, showing, onKey, children }: Props) {
  const text = useMessages().presentPage;
  const shows = [
    ['t', 'table', text.table],
    ['o', 'overview', text.toOverview],
    ['b', 'black', text.black],
    ['?', 'help', text.help],
  ] as const;
  const keyOf = (key: string) => ({ [fileAttribute.key]: key, onClick: () => onKey?.(key) });
  return (
    <div className={styles['tools']} {...{ [fileAttribute.tools]: '' }}>
      <button type="button" aria-label={text.previous} {...keyOf('ArrowLeft')}>
        ←
      </button>
      {position !== null && <span className={styles['position']}>{position}</span>}
      <button type="button" aria-label={text.next} {...keyOf('ArrowRight')}>
        →
      </button>
      {shows.map(([key, what, label]) => (
        <button
          key={key}
          type="button"
          className={what === 'help' ? styles['keys'] : undefined}
          aria-pressed={showing === what}
          {...{ [fileAttribute.shows]: what }}
          {...keyOf(key)}
        >
          {label}
        </button>
      ))}
      <button type="button" {...keyOf('n')}>
        {text.notesTitle}
      </button>
      <button type="button" {...keyOf('f')}>
        <span className={styles['enter']}>{text.fullScreen}</span>
        <span className={styles['leave']}>{text.leaveFullScreen}</span>
      </button>
      {children}
    </div>
  );
}
