import { useEffect, useState } from 'react';
import { useMessages } from '#i18n/locale-context.ts';
import type { Showing } from '#view/presentation.ts';
import { toggleFullScreen } from './full-screen.ts';
import styles from './presentation-tools.module.css';

/** After this many milliseconds without movement the tools go away. */
const patience = 2500;

interface Props {
  /** Number of the slide and of all slides, as written. */
  position: string;
  showing: Showing;
  onStep: (step: 1 | -1) => void;
  onToggle: (showing: Showing) => void;
  onNotes: () => void;
  onLeave: () => void;
}

/** The buttons of a presentation. They appear when the pointer moves or the focus comes, and go away again. */
export function PresentationTools({ position, showing, onStep, onToggle, onNotes, onLeave }: Props) {
  const text = useMessages().presentPage;
  const isMoving = useMovement();
  const shows = [
    ['table', text.table],
    ['overview', text.overview],
    ['black', text.black],
    ['help', text.help],
  ] as const;
  return (
    <div className={styles['tools']} data-idle={!isMoving}>
      <button type="button" aria-label={text.previous} onClick={() => onStep(-1)}>
        ←
      </button>
      <span className={styles['position']}>{position}</span>
      <button type="button" aria-label={text.next} onClick={() => onStep(1)}>
        →
      </button>
      {shows.map(([what, label]) => (
        <button key={what} type="button" aria-pressed={showing === what} onClick={() => onToggle(what)}>
          {label}
        </button>
      ))}
      <button type="button" onClick={onNotes}>
        {text.notesTitle}
      </button>
      <button type="button" onClick={() => void toggleFullScreen()}>
        {text.fullScreen}
      </button>
      <button type="button" onClick={onLeave}>
        {text.leave}
      </button>
    </div>
  );
}

/** True from the last movement of a pointer until it has been still for a while. */
function useMovement(): boolean {
  const [isMoving, setMoving] = useState(true);
  useEffect(() => {
    let timer = setTimeout(() => setMoving(false), patience);
    const onMove = () => {
      clearTimeout(timer);
      setMoving(true);
      timer = setTimeout(() => setMoving(false), patience);
    };
    document.addEventListener('pointermove', onMove);
    document.addEventListener('pointerdown', onMove);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointermove', onMove);
      document.removeEventListener('pointerdown', onMove);
    };
  }, []);
  useEffect(() => {
    document.documentElement.toggleAttribute('data-still', !isMoving);
    return () => document.documentElement.removeAttribute('data-still');
  }, [isMoving]);
  return isMoving;
}
