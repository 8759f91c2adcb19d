import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressFiles } from '../../scripts/compressed-files.ts';
import { serve } from '../../scripts/serve.ts';

const decoders = { br: brotliDecompressSync, gzip: gunzipSync, identity: (body: Buffer) => body };

describe('the server of the built site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vaardigheden-'));
  let site: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    const files = [
      '404.html',
      'nl/index.html',
      'nl/embed/sab-placement/index.html',
      'data/figures.csv',
      'assets/app.js',
      'embed.js',
      'oembed/nl/sab-placement.json',
    ];
    for (const file of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), file);
    }
    mkdirSync(join(folder, 'nl/charts'));
    writeFileSync(join(folder, 'data/large.csv'), 'a,b\n'.repeat(1_000));
    await compressFiles(join(folder, 'data'));
    site = await serve(folder, '/skills/', 0);
  });
  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  it('prints an address below the base', () => {
    expect(site.address).toMatch(/^http:\/\/localhost:\d+\/skills\/$/);
  });

  it.each([
    ['a page', 'nl/', 200, 'nl/index.html'],
    ['a page with a query', 'nl/?priority=governance', 200, 'nl/index.html'],
    ['a data file', 'data/figures.csv', 200, 'data/figures.csv'],
    ['a page that does not exist, as a page', 'nl/nothing/', 404, '404.html'],
    ['a file that does not exist, in one line', 'data/nothing.csv', 404, 'Not found'],
    ['a way out of the folder, as a file that does not exist', '..%2f..%2fpackage.json', 404, 'Not found'],
    ['a page that does not exist, whatever is asked of it', 'nl/nothing?x=a.b', 404, '404.html'],
    ['an address that ends in a line end, as a page that does not exist', '%0A', 404, '404.html'],
    ['what is not below the base', '../nl/', 404, '404.html'],
  ])('answers %s', async (_, path, status, body) => {
    const response = await fetch(site.address + path);
    expect(response.status).toBe(status);
    await expect(response.text()).resolves.toBe(body);
  });

  it.each([
    ['a page', 'nl/', "frame-ancestors 'none'", null],
    ['an embed', 'nl/embed/sab-placement/', 'frame-ancestors *', null],
    ['a data file', 'data/figures.csv', null, '*'],
    ['a script', 'assets/app.js', null, '*'],
    ['the script for pages that embed', 'embed.js', null, '*'],
    ['a description for sites that embed', 'oembed/nl/sab-placement.json', null, '*'],
  ])('says who may frame and read %s', async (_, path, policy, origin) => {
    const { headers } = await fetch(site.address + path);
    expect(headers.get('content-security-policy')).toBe(policy);
    expect(headers.get('access-control-allow-origin')).toBe(origin);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('lets browsers keep assets for ever and ask again for pages and data', async () => {
    const cache = async (path: string) => (await fetch(site.address + path)).headers.get('cache-control');
    expect(await cache('assets/app.js')).toContain('immutable');
    expect(await cache('nl/')).toBe('no-cache');
    expect(await cache('data/figures.csv')).toBe('no-cache');
  });

  it.each([
    ['br', 'gzip, deflate, br, zstd'],
    ['gzip', 'gzip, deflate'],
    ['gzip', 'br;q=0, gzip'],
    ['identity', 'identity'],
    ['identity', 'br;q=0, gzip;q=0'],
  ] as const)('sends a text as %s to a browser that takes %s', async (encoding, accepted) => {
    const { headers, ...response } = await raw('data/large.csv', { 'accept-encoding': accepted });
    expect(headers['content-encoding'] ?? 'identity').toBe(encoding);
    expect(headers['vary']).toBe('Accept-Encoding');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    const text = decoders[encoding](response.body).toString();
    expect(text).toBe('a,b\n'.repeat(1_000));
  });

  it('does not send again what the browser has', async () => {
    const { headers } = await raw('data/large.csv', {});
    expect(headers.etag).toMatch(/"/);
    const again = await raw('data/large.csv', { 'if-none-match': headers.etag ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('does not send again what is among those that the browser has, or was not changed since', async () => {
    const { headers } = await raw('data/large.csv', {});
    const asked: Record<string, string>[] = [
      { 'if-none-match': '*' },
      { 'if-none-match': `"another", ${headers.etag}` },
      { 'if-modified-since': headers['last-modified'] ?? '' },
    ];
    for (const condition of asked) expect(await statusOf('data/large.csv', condition)).toBe(304);
    expect(await statusOf('data/large.csv', { 'if-none-match': '"another"' })).toBe(200);
  });

  it('sends a part only of the file that the browser has the rest of', async () => {
    const { headers } = await raw('data/large.csv', {});
    const range = 'bytes=0-2';
    expect(await statusOf('data/large.csv', { range, 'if-range': headers.etag ?? '' })).toBe(206);
    expect(await statusOf('data/large.csv', { range, 'if-range': '"another"' })).toBe(200);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('answers no %s', async (method) => {
    const { status, headers } = await fetch(`${site.address}nl/`, { method });
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('is there for its own machine alone, unless it is asked for others', async () => {
    const others = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
    const { port } = new URL(site.address);
    for (const { address, internal, family } of others) {
      if (internal || family !== 'IPv4') continue;
      await expect(fetch(`http://${address}:${port}/skills/nl/`)).rejects.toThrow('fetch failed');
    }
    const open = await serve(folder, '/', 0, '0.0.0.0');
    for (const { address } of others.filter(({ family }) => family === 'IPv4'))
      expect((await fetch(`http://${address}:${new URL(open.address).port}/nl/`)).ok).toBe(true);
    await open.close();
  });

  it.each([
    ['bytes=0-2', 206, 'a,b'],
    ['bytes=-4', 206, 'a,b\n'],
    ['bytes=3998-', 206, 'b\n'],
    ['bytes=4000-', 416, 'The request cannot be answered'],
    ['bytes=10-5', 416, 'The request cannot be answered'],
    ['bytes=5-2', 416, 'The request cannot be answered'],
  ])('answers the range %s', async (range, status, body) => {
    const response = await raw('data/large.csv', { range });
    expect([response.status, response.body.toString()]).toEqual([status, body]);
  });

  it('leads to the address of a page with its slash, and keeps what was asked', async () => {
    const { status, headers } = await raw('nl/charts?priority=governance', {});
    expect([status, headers.location]).toEqual([301, '/skills/nl/charts/?priority=governance']);
  });

  it('goes on when its files are taken away, and says that they are gone', async () => {
    writeFileSync(join(folder, 'data/short-lived.csv'), 'a');
    expect((await raw('data/short-lived.csv', {})).status).toBe(200);
    rmSync(join(folder, 'data/short-lived.csv'));
    expect((await raw('data/short-lived.csv', {})).status).toBe(404);
    expect((await raw('nl/', {})).status).toBe(200);
  });

  async function statusOf(path: string, headers: Record<string, string>) {
    return (await raw(path, headers)).status;
  }

  /** An answer as it comes over the line. */
  async function raw(path: string, headers: Record<string, string>) {
    const [answered] = await once(get(site.address + path, { headers }), 'response');
    const response: IncomingMessage = answered;
    return {
      status: response.statusCode,
      headers: response.headers,
      body: Buffer.concat(await response.toArray()),
    };
  }
});
