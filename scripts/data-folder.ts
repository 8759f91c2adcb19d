import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import type { DataProblem } from '#data/errors.ts';
import { parseData } from '#data/parse.ts';
import { idSchema } from '#schema/id.ts';
import { parseStrictJson } from '#data/strict-json.ts';

/** No data file is larger than this, in bytes: every reader of a chart fetches one. */
const largest = 2_000_000;

/** What one data file holds, or null and all that is wrong with it. */
export interface Reading<Value> {
  value: Value | null;
  problems: DataProblem[];
}

/** A whole file or folder that is not what it has to be. */
export function refusal(file: string, expected: string, received: string): DataProblem {
  return { file, path: '$', expected, received };
}

/** What stands at a path, whatever it is. */
export function entryAt(path: string): 'a file' | 'a folder' | 'neither a file nor a folder' | 'none' {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry) return 'none';
  if (entry.isFile()) return 'a file';
  return entry.isDirectory() ? 'a folder' : 'neither a file nor a folder';
}

/** The text of a data file. A byte order mark is a problem: what reads the published files may not expect it. */
function decodeUtf8(
  bytes: Uint8Array,
  file: string,
): { ok: true; value: string } | { ok: false; problems: DataProblem[] } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return { ok: false, problems: [refusal(file, 'UTF-8 without a byte order mark', 'a byte order mark')] };
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { ok: false, problems: [refusal(file, 'text in UTF-8', 'bytes that are not UTF-8')] };
  }
}

/**
 * Reads and parses one data file.
 * @param folder the data folder
 * @param file path of the file below it
 */
export function readDataFile<Schema extends v.GenericSchema>(
  folder: string,
  file: string,
  schema: Schema,
): Reading<v.InferOutput<Schema>> {
  const name = join(basename(folder), file);
  const refuse = (expected: string, received: string) => ({
    value: null,
    problems: [refusal(name, expected, received)],
  });
  const path = join(folder, file);
  const entry = entryAt(path);
  if (entry !== 'a file') return refuse('a file', entry);
  const { size } = statSync(path);
  if (size > largest) return refuse(`at most ${largest} bytes`, String(size));
  const text = decodeUtf8(readFileSync(path), name);
  const json = text.ok ? parseStrictJson(text.value, name) : text;
  const parsed = json.ok ? parseData(schema, json.value, name) : json;
  return parsed.ok ? { value: parsed.value, problems: [] } : { value: null, problems: parsed.problems };
}

/**
 * Reads and parses every file of one kind, each named by its id.
 * @param folder the data folder
 * @param kind the folder below it
 */
export function readDataFiles<Schema extends v.GenericSchema<unknown, { id: string }>>(
  folder: string,
  kind: string,
  schema: Schema,
): { values: v.InferOutput<Schema>[]; problems: DataProblem[] } {
  const entry = entryAt(join(folder, kind));
  if (entry !== 'a folder') {
    return { values: [], problems: [refusal(join(basename(folder), kind), 'a folder', entry)] };
  }
  const readings = readdirSync(join(folder, kind))
    .sort()
    .map((file) => readNamedFile(folder, kind, file, schema));
  return {
    values: readings.flatMap(({ value }) => (value ? [value] : [])),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

function readNamedFile<Schema extends v.GenericSchema<unknown, { id: string }>>(
  folder: string,
  kind: string,
  file: string,
  schema: Schema,
): Reading<v.InferOutput<Schema>> {
  const name = join(basename(folder), kind, file);
  const refuse = (expected: string) => ({ value: null, problems: [refusal(name, expected, file)] });
  if (!file.endsWith('.json')) return refuse('a file whose name ends in .json');
  const stem = file.slice(0, -'.json'.length);
  if (!v.is(idSchema, stem)) return refuse('a file name in lower-case letters, digits and single hyphens');
  const reading = readDataFile(folder, join(kind, file), schema);
  const { value } = reading;
  if (!value || value.id === stem) return reading;
  const expected = `"${stem}", the name of the file`;
  return { value, problems: [{ file: name, path: '$.id', expected, received: JSON.stringify(value.id) }] };
}
