import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { compressedKinds } from './site-headers.ts';

/** The ending of a compressed file, after its own name, by the name of the encoding; the smallest first. */
export const encodings = { br: '.br', gzip: '.gz' };

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/**
 * Writes each text of a site beside itself as hosts send it to browsers, in every encoding.
 * @param folder the built site
 */
export async function compressFiles(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && compressedKinds.includes(extname(entry.name).slice(1)))
    .map((entry) => join(entry.parentPath, entry.name));
  // zlib works beside this thread, on a few files at once.
  await Promise.all(
    files.map(async (file) => {
      const text = readFileSync(file);
      // Measured on the whole site: quality 9 takes 28 times as long for 1 % less, 10 takes 18 times as long for 7 % less.
      const params = { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
      writeFileSync(file + encodings.br, await brotli(text, { params }));
      writeFileSync(file + encodings.gzip, await deflate(text, { level: 9 }));
    }),
  );
}
