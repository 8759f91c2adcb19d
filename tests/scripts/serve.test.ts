import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.ts';

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
});
