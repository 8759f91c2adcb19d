import type { DrawnRow } from './drawn-rows.ts';

/** So many rows of marks a chart has at most: more can neither be read nor be printed. */
export const mostRows = 80;

/**
 * What a chart of very many rows of marks draws: the first ones, in the order that its reader chose.
 * @returns the rows that are drawn, and how many rows of marks are left out
 */
export function firstRowsOfMarks(drawn: DrawnRow[]): { kept: DrawnRow[]; leftOut: number } {
  const keyOf = ({ panel, point }: DrawnRow) => JSON.stringify([panel.id, point.category.id]);
  const keys = [...new Set(drawn.map(keyOf))];
  const first = new Set(keys.slice(0, mostRows));
  return { kept: drawn.filter((entry) => first.has(keyOf(entry))), leftOut: keys.length - first.size };
}
