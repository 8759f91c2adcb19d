import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { headersOf } from '../../scripts/site-headers.ts';
import { answerTo, oddRequests, wrongAnswer } from '../fixtures/odd-requests.ts';
import { hosts, installedHosts, startHost } from './hosts.ts';
import { datasets, embeds, pages, unknownPage } from './published.ts';

const files = [
  'data/figures.csv',
  'data/contents.json',
  'oembed/nl/sab-placement.json',
  'embed.js',
  'favicon.svg',
  'sitemap.xml',
  ...datasets.map(({ id }) => `data/${id}.json`),
];
const [, asset = ''] = /(assets\/[^"]+\.js)/.exec(readFileSync('dist/nl/index.html', 'utf8')) ?? [];
const found = [...pages, ...embeds].map((path) => path.slice(1));

test('every host that is described is tried, where Debian has it', () => {
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) expect(installedHosts).toEqual(hosts);
});

describe.each(installedHosts)('the configuration of $name', (host) => {
  let started: Awaited<ReturnType<typeof startHost>>;
  beforeAll(async () => {
    started = await startHost(host, 'dist');
  });
  afterAll(() => started.stop());

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(new URL(path, started.address), { headers, redirect: 'manual' });

  test.each(['', ...found.filter((_, at) => at % 10 === 0), ...files, asset])(
    'sends /%s as the server of the project does',
    async (path) => {
      const [answer, own] = await Promise.all([get(path), fetch(new URL(path, inject('site')))]);
      const [text, ownText] = await Promise.all([answer.text(), own.text()]);
      expect(answer.status).toBe(200);
      expect(text).toBe(ownText);
      const expected = headersOf(path === '' || path.endsWith('/') ? `${path}index.html` : path);
      for (const name of [
        'Content-Security-Policy',
        'X-Frame-Options',
        'Access-Control-Allow-Origin',
        ...Object.keys(expected),
      ]) {
        expect(answer.headers.get(name), name).toBe(expected[name] ?? null);
      }
      const type = (response: Response) => response.headers.get('content-type')?.toLowerCase().split(';')[0];
      expect(type(answer)).toBe(type(own));
    },
  );

  test.each(['data/figures.csv', 'nl/', asset])('sends /%s compressed, and not again', async (path) => {
    const answer = await get(path, { 'accept-encoding': 'gzip' });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('vary')).toMatch(/Accept-Encoding/i);
    const tag = answer.headers.get('etag') ?? '';
    expect(tag).not.toBe('');
    await answer.arrayBuffer();
    expect((await get(path, { 'accept-encoding': 'gzip', 'if-none-match': tag })).status).toBe(304);
  });

  test.each([
    unknownPage.slice(1),
    'en/charts/nothing/',
    'en/embed/nothing/',
    'assets/gone.js',
    'data/gone.json',
    'gone.js',
  ])('says that /%s is not there', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    const isFile = /\.\w+$/.test(path);
    expect(/<h1[\s>]/.test(await answer.text()), 'is the page for people').toBe(!isFile);
  });

  test('leads to the address of a page with its slash, and keeps what was asked', async () => {
    const answer = await get('nl/charts?priority=governance');
    expect(answer.status).toBeGreaterThanOrEqual(301);
    expect(answer.status).toBeLessThanOrEqual(308);
    expect(new URL(answer.headers.get('location') ?? '', started.address).href).toBe(
      `${started.address}nl/charts/?priority=governance`,
    );
  });

  test('sends a file or refuses, whatever it is asked, and goes on', async () => {
    const requests = oddRequests(20_000);
    const wrong: string[] = [];
    for (let from = 0; from < requests.length; from += 100) {
      const group = requests.slice(from, from + 100);
      const answers = await Promise.all(group.map((raw) => answerTo(started.port, raw)));
      wrong.push(...group.flatMap((raw, index) => wrongAnswer(raw, answers[index] ?? '', '"private": true') ?? []));
    }
    expect(wrong).toEqual([]);
    expect((await get('nl/')).status).toBe(200);
  });
});
