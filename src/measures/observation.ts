import type { Derivation, Row } from '#schema/dataset.ts';
import type { Source } from '#schema/source.ts';

/** A row of a dataset, published or derived, with everything spelled out. */
export interface Observation extends Omit<Row, 'dimensions' | 'source'> {
  /** The value of each dimension that applies; empty when none does. */
  dimensions: Record<string, string>;
  /** Where it is printed; null for a figure that the reader added. */
  source: Source | null;
  /** How the value was computed and from what; null for a published figure. */
  derivation: { function: Derivation['function']; inputs: Observation[] } | null;
  /** The counts behind a percentage ("7 of 9"); null where they are unknown or the value is no percentage. */
  fraction: { part: number; whole: number } | null;
}

/** A published row as an observation. */
export function published(row: Row): Observation {
  return { ...row, dimensions: row.dimensions ?? {}, derivation: null, fraction: null };
}

/** Whether a figure was computed, here or where it was copied from, rather than published. */
export function isComputed({ derivation, computed }: Observation): boolean {
  return derivation !== null || computed !== undefined;
}

/** What tells an observation from all others of its dataset, as a text. */
export function nameOf({ measure, dimensions, period }: Observation): string {
  return JSON.stringify([measure, Object.entries(dimensions).toSorted(([a], [b]) => a.localeCompare(b)), period]);
}

/** Where a figure, or each figure that it was computed from, is printed; and where its own caveat is found. */
export function sourcesOf(observation: Observation): Source[] {
  return [...printedAt(observation), ...(observation.note?.source ? [observation.note.source] : [])];
}

function printedAt({ source, derivation }: Observation): Source[] {
  if (derivation) return derivation.inputs.flatMap(printedAt);
  return source ? [source] : [];
}

/** The dimension values without one dimension. */
export function withoutDimension(dimensions: Record<string, string>, dimension: string): Record<string, string> {
  return Object.fromEntries(Object.entries(dimensions).filter(([id]) => id !== dimension));
}
