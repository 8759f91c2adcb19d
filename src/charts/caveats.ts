import type { ChartModel } from './model.ts';

/** What a speaker should know about a chart: its note in full, then the doubts and notes of its figures, each once. */
export function caveatsOf({ note, origins }: ChartModel): string[] {
  const all = [note, ...origins.flatMap((origin) => [origin.reading, origin.note])];
  return [...new Set(all.flatMap((text) => text ?? []))];
}
