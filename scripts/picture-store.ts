import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ChartPictures, ChartToDraw } from './chart-pictures.ts';

/** Where pictures are kept from one build to the next. */
const folder = 'node_modules/.cache/vaardigheden-in-beeld';

/**
 * The key of what is drawn of a chart: a fingerprint of its model and of the code that draws it.
 * @param code {@link codeFingerprint}
 */
export function pictureKey(chart: ChartToDraw, code: string): string {
  return createHash('sha256').update(code).update(JSON.stringify(chart)).digest('hex');
}

/** A fingerprint of all scripts below a folder, and of the packages that they import. */
export function codeFingerprint(scripts: string): string {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'));
  const files = readdirSync(scripts, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  for (const file of files.toSorted()) hash.update(file).update(readFileSync(join(scripts, file)));
  return hash.digest('hex');
}

/** Whether the pictures of a key are kept. */
export function hasPictures(key: string): boolean {
  return existsSync(join(folder, key));
}

/** Keeps the pictures of a key: all of them, or none where the build is stopped meanwhile. */
export function keepPictures(key: string, pictures: ChartPictures): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, key);
  writeFileSync(`${file}.part`, serialize(pictures));
  renameSync(`${file}.part`, file);
}

/** The pictures of a key. @throws Error when none are kept */
export function readPictures(key: string): ChartPictures {
  const pictures: ChartPictures = deserialize(readFileSync(join(folder, key)));
  return pictures;
}

/** Throws away what is kept under other keys than these. */
export function forgetOthers(keys: readonly string[]): void {
  const wanted = new Set(keys);
  for (const key of readdirSync(folder)) if (!wanted.has(key)) rmSync(join(folder, key));
}
