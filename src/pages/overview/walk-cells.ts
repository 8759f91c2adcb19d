import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Lets the arrow keys move the focus from one link or button of a table to the next one in their direction. */
export function walkCells(event: KeyboardEvent<HTMLTableElement>): void {
  const step = steps[event.key];
  const cell = event.target instanceof Element ? event.target.closest('td, th') : null;
  if (!step || !(cell instanceof HTMLTableCellElement) || isChord(event)) return;
  const { rows } = event.currentTarget;
  const [down, right] = step;
  let row = [...rows].findIndex((candidate) => candidate.contains(cell));
  let column = cell.cellIndex;
  do {
    row += down;
    column += right;
    const next = rows[row]?.cells[column];
    if (!next) return;
    const target = [...next.querySelectorAll<HTMLElement>('a, button')].find((control) => control.checkVisibility());
    if (target) {
      event.preventDefault();
      target.focus();
      return;
    }
  } while (row >= 0 && column >= 0);
}

/** With a key held down an arrow means something else to the browser. */
function isChord({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}
