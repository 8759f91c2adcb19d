import { Button } from '#ui/button.tsx';
import type { DeckLineState } from './use-deck-button.ts';
import styles from './deck-line.module.css';

/** A line below a figure: what happened to the reader's deck, what undoes it, and the way there. */
export function DeckLine({ line }: { line: DeckLineState | null }) {
  return (
    <div className={styles['line']}>
      <p role="status">{line?.words}</p>
      {line && (
        <>
          <Button look="text" onPress={line.action.onPress}>
            {line.action.label}
          </Button>
          <a href={line.deck.address}>{line.deck.label}</a>
        </>
      )}
    </div>
  );
}
