import * as v from 'valibot';
import { sourceSchema, type Source } from '#schema/source.ts';

/** A source and the path of its owner. */
export interface PlacedSource {
  path: string;
  source: Source;
}

/** Every `source` below a value, with the path of its owner. */
export function placedSources(value: unknown, path: string): PlacedSource[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => placedSources(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  const own = 'source' in value && v.is(sourceSchema, value.source) ? [{ path, source: value.source }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => placedSources(inner, `${path}.${key}`))];
}
