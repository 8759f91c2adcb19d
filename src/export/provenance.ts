import type { ChartModel } from '#charts/model.ts';

/** Where a file comes from: what it carries so that it leads back to the chart. */
export interface Provenance {
  /** Absolute address of exactly the view that the file shows. */
  address: string;
  /** {@link fingerprint} of the data that the file holds. */
  fingerprint: string;
}

/** Where a file of a deck comes from, as a whole. @param charts where each of its charts comes from, in their order */
export function deckProvenance(address: string, charts: readonly Provenance[]): Provenance {
  return { address, fingerprint: charts.map((chart) => chart.fingerprint).join('-') };
}

/** The key under which files carry their provenance. */
export const provenanceMark = 'vaardigheden-in-beeld';

/** The provenance as files carry it: JSON with the version of this form. */
export function writeProvenance({ address, fingerprint: data }: Provenance): string {
  return JSON.stringify({ v: 1, address, fingerprint: data });
}

/** Reads what {@link writeProvenance} wrote; null for anything else. */
export function readProvenance(text: string): Provenance | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof json !== 'object' || json === null || !('v' in json) || json.v !== 1) return null;
  if (!('address' in json) || typeof json.address !== 'string') return null;
  if (!('fingerprint' in json) || typeof json.fingerprint !== 'string') return null;
  return { address: json.address, fingerprint: json.fingerprint };
}

/**
 * Tells whether two files, or a file and today's chart, hold the same figures: 16 hexadecimal digits over the keys,
 * values, periods, missing reasons and readings of all points. Language and wording do not count.
 */
export function fingerprint(model: Pick<ChartModel, 'panels'>): string {
  const figures = model.panels.flatMap((panel) =>
    panel.points.map(({ category, series, value, missing, reading, extent }) => [
      panel.id,
      category.id,
      series?.id ?? null,
      value,
      missing,
      reading,
      extent && [extent.start, extent.end],
    ]),
  );
  return fnv1a(JSON.stringify(figures)).toString(16).padStart(16, '0');
}

/** The 64-bit FNV-1a hash of a text in UTF-8. It finds changes; it is no protection against forgery. */
function fnv1a(text: string): bigint {
  return new TextEncoder()
    .encode(text)
    .reduce((hash, byte) => BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n), 0xcbf29ce484222325n);
}
