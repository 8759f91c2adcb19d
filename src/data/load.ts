import type * as v from 'valibot';
import { DataLoadError, DataShapeError } from './errors.ts';
import { parseData } from './parse.ts';

/** After this many milliseconds without an answer a request is given up. */
const timeout = 15_000;

/** A published file, and what the server calls its type. */
async function fetchText(file: string, signal: AbortSignal): Promise<{ text: string; type: string | null }> {
  const response = await fetch(import.meta.env.BASE_URL + file, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
  }).catch((cause: unknown) => {
    throw new DataLoadError(file, null, { cause });
  });
  if (!response.ok) throw new DataLoadError(file, response.status);
  const text = await response.text().catch((cause: unknown) => {
    throw new DataLoadError(file, null, { cause });
  });
  return { text, type: response.headers.get('content-type') };
}

/**
 * Fetches a published table.
 * @param file path below the site's base, such as `data/figures.csv`
 * @throws {DataLoadError} no answer in time, or a status other than 2xx
 */
export async function loadTable(file: string, signal: AbortSignal): Promise<string> {
  return (await fetchText(file, signal)).text;
}

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
  const { text, type } = await fetchText(file, signal);
  const parsed = parseData(schema, jsonOf(text, file, type), file);
  if (!parsed.ok) throw new DataShapeError(file, parsed.problems);
  return parsed.value;
}

/**
 * Fetches the data file of one thing and makes sure that it is that one.
 * @param id what the file has to be about
 * @throws {DataShapeError} also when the file is about something else
 */
export async function loadNamed<Schema extends v.GenericSchema<unknown, { id: string }>>(
  file: string,
  schema: Schema,
  id: string,
  signal: AbortSignal,
): Promise<v.InferOutput<Schema>> {
  const value = await loadData(file, schema, signal);
  if (value.id === id) return value;
  throw new DataShapeError(file, [{ file, path: '$.id', expected: `"${id}"`, received: `"${value.id}"` }]);
}

function jsonOf(text: string, file: string, type: string | null): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const received = `${text.length} characters that are not JSON, or break off (${type ?? 'no content type'})`;
    throw new DataShapeError(file, [{ file, path: '$', expected: 'JSON', received }], { cause });
  }
}
