import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A data file, or a part of one. */
type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** The folders whose files belong to one practice each. */
const folders = ['practices', 'datasets', 'outcomes', 'charts'] as const;

/**
 * Writes a data folder of as many practices as asked, to measure how cost grows: the real ones first, then copies of
 * them in turn, each with its own datasets, outcomes and charts under new ids, names and orders.
 * @param from the real data folder
 * @param to where to write; nothing has to be there
 * @param count how many practices, at least as many as there are
 */
export function writeCatalogueOf(from: string, to: string, count: number): void {
  cpSync(from, to, { recursive: true });
  const read = (folder: string) =>
    readdirSync(join(from, folder)).map((file) => asObject(JSON.parse(readFileSync(join(from, folder, file), 'utf8'))));
  const files = Object.fromEntries(folders.map((folder) => [folder, read(folder)]));
  const exceptionsFile = 'number-exceptions.json';
  const exceptions = asObject(JSON.parse(readFileSync(join(from, exceptionsFile), 'utf8')));
  const excepted = Array.isArray(exceptions['exceptions']) ? exceptions['exceptions'].map(asObject) : [];
  const practices = files['practices'] ?? [];
  const copiedExceptions: Json[] = [];
  for (let number = practices.length; number < count; number++) {
    const practice = asObject(practices[number % practices.length] ?? null);
    const own = ownFiles(files, practice['id'] ?? null);
    const copy = copyWith(new Set(own.map(({ file }) => file['id'] ?? null)), `-${number + 1}`);
    for (const { folder, file } of own) {
      const copied = asObject(copy(file));
      if (typeof copied['order'] === 'number') copied['order'] += 10_000 * number;
      if (folder === 'practices') copied['name'] = copyOfName(copied['name'] ?? null, number);
      const copiedFile = `${folder}/${textOf(copied['id'])}.json`;
      writeFileSync(join(to, copiedFile), JSON.stringify(copied));
      const isOfFile = (exception: Json) => asObject(exception)['file'] === `${folder}/${textOf(file['id'])}.json`;
      copiedExceptions.push(...excepted.filter(isOfFile).map((exception) => ({ ...exception, file: copiedFile })));
    }
  }
  const all = { ...exceptions, exceptions: [...excepted, ...copiedExceptions] };
  writeFileSync(join(to, exceptionsFile), JSON.stringify(all));
}

/** The files of one practice: itself, its datasets and outcomes, and the charts of these datasets. */
function ownFiles(files: Record<string, { [key: string]: Json }[]>, practice: Json) {
  const of = (folder: string, isOwn: (file: { [key: string]: Json }) => boolean) =>
    (files[folder] ?? []).filter(isOwn).map((file) => ({ folder, file }));
  const datasets = of('datasets', (dataset) => dataset['practice'] === practice);
  const ids = datasets.map(({ file }) => file['id']);
  return [
    ...of('practices', ({ id }) => id === practice),
    ...datasets,
    ...of('outcomes', (outcome) => outcome['practice'] === practice),
    ...of('charts', ({ dataset }) => ids.includes(dataset)),
  ];
}

/** Copies a value, with an ending behind each text that is one of the ids. */
function copyWith(ids: ReadonlySet<Json>, ending: string): (value: Json) => Json {
  const copy = (value: Json): Json => {
    if (typeof value === 'string') return ids.has(value) ? value + ending : value;
    if (Array.isArray(value)) return value.map(copy);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copy(part)]));
  };
  return copy;
}

/** A name in each language, with letters that tell it from others: a number would want a source. */
function copyOfName(name: Json, number: number): Json {
  const letters = [...number.toString(10)].map((digit) => 'ABCDEFGHIJ'.charAt(Number(digit))).join('');
  return Object.fromEntries(
    Object.entries(asObject(name)).map(([locale, text]) => [locale, `${textOf(text)} ${letters}`]),
  );
}

/** An object of a data file. */
function asObject(value: Json): { [key: string]: Json } {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new Error(`expected an object, received ${JSON.stringify(value)}`);
  return value;
}

/** A text of a data file. */
function textOf(value: Json | undefined): string {
  if (typeof value !== 'string') throw new Error(`expected a text, received ${JSON.stringify(value)}`);
  return value;
}
