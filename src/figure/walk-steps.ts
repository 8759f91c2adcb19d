import type { ChartModel, Table } from '#charts/model.ts';

/**
 * The point that a key leads to: left and right along the cells of the table, up and down in a column of it.
 * @param current index of the active point; null when there is none
 * @param count number of points
 * @param columns number of points in a row of the table
 * @returns the index of the next point, null to leave the points, undefined for a key that means nothing here
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

/** What is said of a cell: the heads of its row and column, and its text: `2012-2013, Inschrijvingen (personen): 559`. */
export function sentence(heads: readonly string[], text: string): string {
  return `${heads.filter(Boolean).join(', ')}: ${text}`;
}

/** The {@link sentence} of each point of a table, at the place of its index. */
export function pointSentences({ rows, columns }: Table): string[] {
  const sentences: string[] = [];
  for (const { heads, cells } of rows)
    for (const [column, { point, text }] of cells.entries())
      if (point !== null) sentences[point] = sentence([...heads, columns[column] ?? ''], text);
  return sentences;
}

/**
 * What the other series say in the period of a point, for each a text such as `Ingeloot: 100`; none where the chart has no
 * periods, or no other series there.
 */
export function othersInPeriod({ isTemporal, panels }: ChartModel, index: number): string[] {
  const panel = isTemporal ? panels.find(({ points }) => points.some((point) => point.index === index)) : undefined;
  const own = panel?.points.find((point) => point.index === index);
  const others = panel?.points.filter(
    ({ category, index: other }) => category.id === own?.category.id && other !== index,
  );
  return (
    others?.flatMap(({ series, cell, value }) => (series && value !== null ? [`${series.label}: ${cell}`] : [])) ?? []
  );
}

/** How many points stand in each row of a table. */
export function pointsInRow({ rows }: Table): number {
  return rows[0]?.cells.filter(({ point }) => point !== null).length ?? 1;
}

/** Puts the readout above the mark that it is about, inside the width of the chart, which may stand on a scaled slide. */
export function placeReadout(readout: HTMLElement, mark: Element, chart: HTMLElement): void {
  const frame = chart.getBoundingClientRect();
  const box = mark.getBoundingClientRect();
  const scale = frame.width / chart.offsetWidth || 1;
  const left = (box.left + box.width / 2 - frame.left) / scale - readout.offsetWidth / 2;
  const above = (box.top - frame.top) / scale - readout.offsetHeight - 8;
  readout.style.left = `${Math.max(0, Math.min(left, chart.offsetWidth - readout.offsetWidth))}px`;
  readout.style.top = `${above < -readout.offsetHeight ? (box.bottom - frame.top) / scale + 8 : above}px`;
}
