import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { parseAddress } from '#view/address.ts';
import { embeds, pages, unknownPage } from './published.ts';

const site = inject('site');

/** What a document may weigh, in bytes after gzip. */
const usual = 30_000;

/** Pages that hold more than the design wants; each may only get lighter. */
const heavy: Partial<Record<string, number>> = { practice: 36_100 };

/** What the data weigh that a document brings along. */
const mostState = 8_000;

function budget(path: string): number {
  const target = parseAddress(path);
  return heavy[target?.page ?? ''] ?? usual;
}

const weigh = (text: string) => gzipSync(text, { level: 9 }).length;

test.for([...pages, ...embeds, unknownPage])('%s stays within its budget of bytes', async (path) => {
  const html = await (await fetch(new URL(path.slice(1), site))).text();
  expect(weigh(html)).toBeLessThanOrEqual(budget(path));
  const [, state = ''] = /<script[^>]*id="state"[^>]*>([^<]*)</.exec(html) ?? [];
  // The time of the build would make every document new each time.
  expect(state).not.toMatch(/\b\d{13}\b/);
  expect(weigh(state)).toBeLessThanOrEqual(mostState);
});
