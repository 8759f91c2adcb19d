import type { ChartModel } from './model.ts';

/** What a speaker should know about a chart: its note and details, then the doubts and notes of its figures, each once. */
export function caveatsOf({ note, details, origins }: ChartModel): string[] {
  const all = [note, details, ...origins.flatMap((origin) => [origin.reading, ...origin.notes])];
  return [...new Set(all.flatMap((text) => text ?? []))];
}

/** The note of a chart together with its details, for files that hold both; null when there is neither. */
export function wholeNote({ note, details }: ChartModel): string | null {
  return [note, details].filter((text) => text !== null).join(' ') || null;
}
