import { marksOf, partOf, pointAt } from './markup.ts';
import { placeReadout, sentence, step } from './walk-steps.ts';

/**
 * Lets keyboard and pointer visit the points of a slide in a deck that is one file, which has no React: the cells of the
 * slide's table give order and words. Elsewhere `use-walk.ts` does.
 */
export function walk(slide: HTMLElement): void {
  const chart = partOf(slide, 'chart');
  const readout = partOf(slide, 'readout');
  if (!chart || !readout) return;
  const cells = [...slide.querySelectorAll<HTMLTableCellElement>('td[data-point]')]
    .filter((cell) => !chart.contains(cell))
    .toSorted((a, b) => Number(a.dataset['point']) - Number(b.dataset['point']));
  const columns = cells[0]?.parentElement?.querySelectorAll('td[data-point]').length ?? 1;
  let current: number | null = null;

  function visit(index: number | null) {
    if (!chart || !readout) return;
    current = index;
    for (const mark of chart.querySelectorAll('[data-active]')) mark.removeAttribute('data-active');
    const cell = index === null ? undefined : cells[index];
    readout.textContent = cell ? sentence(headsOf(cell), cell.textContent) : '';
    if (index === null) return;
    const marks = marksOf(chart, index);
    for (const mark of marks) mark.setAttribute('data-active', '');
    placeReadout(readout, marks.find((mark) => mark.getClientRects().length > 0) ?? chart, chart);
  }

  chart.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = step(event.key, current, cells.length, columns);
    if (next === undefined) return;
    event.preventDefault();
    visit(next);
  });
  // Moves and touches only: a mark may come to stand below a pointer that rests, as on the next slide.
  const onPointer = ({ target }: PointerEvent) => {
    const point = pointAt(target);
    if (point !== null && point !== current) visit(point);
  };
  chart.addEventListener('pointermove', onPointer);
  chart.addEventListener('pointerdown', onPointer);
  chart.addEventListener('pointerleave', () => {
    if (document.activeElement !== chart) visit(null);
  });
  chart.addEventListener('blur', () => visit(null));
  // Who only points at the chart has the focus elsewhere.
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && visit(null));
}

/** The heads of the row and the column of a cell. */
function headsOf(cell: HTMLTableCellElement): string[] {
  const row = [...(cell.parentElement?.querySelectorAll('th') ?? [])];
  const column = cell.closest('table')?.querySelectorAll('thead th')[cell.cellIndex];
  return [...row, column].map((head) => head?.textContent ?? '');
}
