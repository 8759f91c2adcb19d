/**
 * Lets keyboard and pointer visit the points of a figure. It works on the document alone, so that it serves the printed
 * picture and the live chart alike: the table's cells give the order and the words, marks with the same number light up.
 * @returns what undoes it
 */
export function walk(figure: HTMLElement): () => void {
  const chart = figure.querySelector<HTMLElement>('[data-slot="chart"]');
  const readout = figure.querySelector<HTMLElement>('[data-slot="readout"]');
  if (!chart || !readout) return () => {};
  const cells = tableCells(figure);
  const columns = cells[0]?.parentElement?.querySelectorAll('td[data-point]').length ?? 1;
  let current: number | null = null;

  function visit(index: number | null) {
    if (!chart || !readout) return;
    current = index;
    for (const mark of chart.querySelectorAll('[data-active]')) mark.removeAttribute('data-active');
    const cell = index === null ? undefined : cells[index];
    readout.textContent = cell ? sentence(cell) : '';
    if (index === null) return;
    const marks = chart.querySelectorAll(`[data-point="${index}"]`);
    for (const mark of marks) mark.setAttribute('data-active', '');
    place(readout, [...marks].find((mark) => mark.getClientRects().length > 0) ?? chart, chart);
  }

  function onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = step(event.key, current, cells.length, columns);
    if (next === undefined) return;
    event.preventDefault();
    visit(next);
  }

  function onPointer(event: PointerEvent) {
    const mark = event.target instanceof Element ? event.target.closest('[data-point]') : null;
    const index = mark ? Number(mark.getAttribute('data-point')) : current;
    if (index !== current) visit(index);
  }

  const leave = () => visit(null);
  const onPointerLeave = () => {
    if (document.activeElement !== chart) leave();
  };
  const role = chart.getAttribute('role');
  if (role === 'img') chart.setAttribute('role', 'application');
  chart.tabIndex = 0;
  chart.addEventListener('keydown', onKey);
  // Moves and touches only: a mark may come to stand below a pointer that rests, as on the next slide.
  chart.addEventListener('pointermove', onPointer);
  chart.addEventListener('pointerdown', onPointer);
  chart.addEventListener('pointerleave', onPointerLeave);
  chart.addEventListener('blur', leave);
  return () => {
    chart.removeEventListener('keydown', onKey);
    chart.removeEventListener('pointermove', onPointer);
    chart.removeEventListener('pointerdown', onPointer);
    chart.removeEventListener('pointerleave', onPointerLeave);
    chart.removeEventListener('blur', leave);
    leave();
    chart.removeAttribute('tabindex');
    if (role) chart.setAttribute('role', role);
  };
}

/** The cells of the table that hold points, in their order. */
function tableCells(figure: HTMLElement): HTMLTableCellElement[] {
  const cells = figure.querySelectorAll<HTMLTableCellElement>('[data-panel="table"] td[data-point]');
  return [...cells].toSorted((a, b) => Number(a.dataset['point']) - Number(b.dataset['point']));
}

/** A cell with the heads of its row and column: `2012-2013, Inschrijvingen (personen): 559`. */
export function sentence(cell: HTMLTableCellElement): string {
  const rowHeads = [...(cell.parentElement?.querySelectorAll('th') ?? [])].map((head) => head.textContent ?? '');
  const column = cell.closest('table')?.querySelectorAll('thead th')[cell.cellIndex]?.textContent ?? '';
  return `${[...rowHeads, column].filter(Boolean).join(', ')}: ${cell.textContent}`;
}

/**
 * The point that a key leads to: left and right along the cells of the table, up and down in a column of it.
 * Null leaves the points, undefined is a key without a meaning here.
 */
export function step(key: string, current: number | null, count: number, columns: number): number | null | undefined {
  const last = count - 1;
  switch (key) {
    case 'ArrowRight':
      return current === null ? 0 : Math.min(current + 1, last);
    case 'ArrowLeft':
      return current === null ? last : Math.max(current - 1, 0);
    case 'ArrowDown':
      return current === null ? 0 : current + columns > last ? current : current + columns;
    case 'ArrowUp':
      return current === null ? last : current < columns ? current : current - columns;
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'Escape':
      return current === null ? undefined : null;
    default:
      return undefined;
  }
}

/** Puts the readout above its mark, inside the chart's width; the chart may stand on a slide that is scaled. */
function place(readout: HTMLElement, mark: Element, chart: HTMLElement) {
  const frame = chart.getBoundingClientRect();
  const box = mark.getBoundingClientRect();
  const scale = frame.width / chart.offsetWidth || 1;
  const left = (box.left + box.width / 2 - frame.left) / scale - readout.offsetWidth / 2;
  const above = (box.top - frame.top) / scale - readout.offsetHeight - 8;
  readout.style.left = `${Math.max(0, Math.min(left, chart.offsetWidth - readout.offsetWidth))}px`;
  readout.style.top = `${above < -readout.offsetHeight ? (box.bottom - frame.top) / scale + 8 : above}px`;
}
