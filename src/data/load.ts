import type * as v from 'valibot';
import { DataLoadError, DataShapeError } from './errors.ts';
import { parseData } from './parse.ts';

/** After this many milliseconds without an answer a request is given up. */
const timeout = 15_000;

/**
 * Fetches a published data file and parses it.
 * @param file path below the site's base, such as `data/units.json`
 * @throws {DataLoadError} no answer in time, or a status other than 2xx
 * @throws {DataShapeError} no JSON, or not what the schema asks for
 */
export async function loadData<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
  signal: AbortSignal,
): Promise<v.InferOutput<Schema>> {
  const response = await fetch(import.meta.env.BASE_URL + file, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
  }).catch((cause: unknown) => {
    throw new DataLoadError(file, null, { cause });
  });
  if (!response.ok) throw new DataLoadError(file, response.status);
  const body: unknown = await response.json().catch((cause: unknown) => {
    if (!(cause instanceof SyntaxError)) throw new DataLoadError(file, null, { cause });
    const received = response.headers.get('content-type') ?? 'no content type';
    throw new DataShapeError(file, [{ file, path: '$', expected: 'JSON', received }], { cause });
  });
  const parsed = parseData(schema, body, file);
  if (!parsed.ok) throw new DataShapeError(file, parsed.problems);
  return parsed.value;
}
