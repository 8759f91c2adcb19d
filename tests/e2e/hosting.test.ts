import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { inTier } from '../tier.ts';
import { settle } from './figures.ts';
import { newPage, useBrowser } from './open-page.ts';
import { charts, datasets, embeds, pages, servedDocument, unknownPage } from './published.ts';

useBrowser();

const get = (path: string) => fetch(new URL(path.slice(1), inject('site')));
const files = [
  '/data/figures.csv',
  '/data/priorities.csv',
  '/data/datapackage.json',
  ...datasets.flatMap(({ id }) => [`/data/${id}.csv`, `/data/${id}.json`]),
];

test.for(files)('%s is open to every site', async (path) => {
  const response = await get(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('content-type')).toMatch(path.endsWith('csv') ? /^text\/csv/ : /^application\/json/);
  expect((await response.text()).length).toBeGreaterThan(0);
});

test('the scripts and styles of an embed are open to frames without an origin', async () => {
  const html = await servedDocument(inject('site'), embeds[0] ?? '');
  const document = readFileSync(`dist${embeds[0]}index.html`, 'utf8');
  const assets = [...document.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? '');
  expect(assets.length).toBeGreaterThan(1);
  for (const path of assets) expect((await get(path)).headers.get('access-control-allow-origin'), path).toBe('*');
  expect(html).toContain('<figure');
});

test('every answer names its type, and pages may be framed only where they are made for it', async () => {
  for (const path of [...pages, ...embeds, unknownPage, '/']) {
    const { headers } = await get(path);
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(headers.get('content-type'), path).toMatch(/^text\/html/);
    const framing = [headers.get('content-security-policy'), headers.get('x-frame-options')];
    expect(framing, path).toEqual(
      embeds.includes(path)
        ? [expect.stringContaining('frame-ancestors *'), null]
        : [expect.stringContaining("frame-ancestors 'none'"), 'DENY'],
    );
  }
});

test.for([
  unknownPage,
  '/en/charts/nothing/',
  '/en/embed/nothing/',
  '/weg',
  '/en/%00',
  '/assets/gone.js',
  '/data/gone.json',
])('%s does not exist, and the answer says so', async (path) => {
  const response = await get(path);
  expect(response.status).toBe(404);
  expect(response.headers.get('cache-control') ?? '').not.toMatch(/immutable|max-age=[1-9]/);
  const isFile = /\.\w+$/.test(path);
  expect(/<h1[\s>]/.test(await response.text()), 'is the page for people').toBe(!isFile);
});

test('an embed shows its chart in a page of another site, sandboxed too; a page of the app refuses', async () => {
  const { chart, embed, page: own } = charts[0] ?? {};
  const site = inject('site');
  const host = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><title>Host</title>
      <iframe name="plain" src="${site}${embed?.slice(1)}"></iframe>
      <iframe name="sandboxed" sandbox="allow-scripts" src="${site}${embed?.slice(1)}"></iframe>
      <iframe name="app" src="${site}${own?.slice(1)}"></iframe>`);
  });
  await new Promise<void>((resolve) => {
    host.listen(0, '127.0.0.1', resolve);
  });
  const bound = host.address();
  const { page, messages, close } = await newPage();
  await page.goto(`http://127.0.0.1:${typeof bound === 'object' ? bound?.port : 0}/`);
  for (const name of ['plain', 'sandboxed']) {
    const frame = page.frameLocator(`iframe[name="${name}"]`);
    expect(await frame.locator('h1').innerText()).toBe(chart?.title.nl);
    await frame.locator('figure').hover();
    await frame
      .getByRole('application', { name: chart?.title.nl ?? '' })
      .or(frame.getByRole('group', { name: chart?.title.nl ?? '' }))
      .waitFor();
  }
  expect(
    await page
      .frameLocator('iframe[name="app"]')
      .locator('h1', { hasText: chart?.title.nl ?? '' })
      .count(),
  ).toBe(0);
  expect(messages.filter((message) => !/frame-ancestors|BLOCKED_BY_RESPONSE|favicon|404/.test(message))).toEqual([]);
  expect(messages.some((message) => message.includes('frame-ancestors'))).toBe(true);
  await close();
  host.close();
});

test.for(inTier(['/nl', '/en/practices/project-3030', '/nl/charts/ibo-outcomes/index.html'], ['/nl']))(
  '%s is the page as it was printed, under its own address',
  async (path) => {
    const { page, messages, close } = await newPage();
    await page.goto(path.slice(1));
    const printed = await page.locator('[data-slot="printed"]').count();
    expect(printed).toBeGreaterThan(0);
    await settle(page);
    expect(await page.locator('[data-slot="printed"]').count()).toBe(printed);
    expect(new URL(page.url()).pathname).toMatch(/\/$/);
    expect(messages).toEqual([]);
    await close();
  },
);

test('an address in capitals is that of the page', async () => {
  const { page, close } = await newPage();
  await page.goto('NL/Practices/SAB');
  await page.getByRole('heading', { level: 1, name: 'SAB' }).waitFor();
  expect(new URL(page.url()).pathname).toMatch(/\/nl\/practices\/sab\/$/);
  await close();
});

describe('links', () => {
  test('all lead to pages, files and places that exist', async () => {
    const documents = new Map(
      await Promise.all(
        [...pages, ...embeds].map(async (path) => [path, await servedDocument(inject('site'), path)] as const),
      ),
    );
    const broken: string[] = [];
    const known = new Map<string, boolean>();
    for (const [path, html] of documents) {
      const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
      for (const [, href = ''] of html.matchAll(/<a [^>]*?href="([^"]+)"/g)) {
        if (href.startsWith('#') && !ids.has(href.slice(1))) broken.push(`${path}: ${href}`);
        if (!href.startsWith('/')) continue;
        const target = href.replace(/[?#].*/, '');
        if (!known.has(target)) known.set(target, documents.has(target) || (await get(target)).ok);
        if (!known.get(target)) broken.push(`${path}: ${href}`);
      }
    }
    expect(broken).toEqual([]);
    expect(known.size).toBeGreaterThan(pages.length / 2);
  });
});
