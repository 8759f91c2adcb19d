import { describe, expect, inject, test } from 'vitest';
import { escapeHtml } from '#export/html.ts';
import { socialSize } from '../../scripts/social-images.ts';
import { every } from '../export/every-chart.ts';
import { charts, pages, servedDocument } from './published.ts';

const site = inject('site');
const paths = [...new Set([...pages, ...charts.map(({ embed }) => embed)])];

const sentences = new Map(every.map(({ name, model }) => [name, model.sentence]));

/** What a page says of itself to other sites, by property. */
async function preview(path: string): Promise<Record<string, string>> {
  const html = await servedDocument(site, path);
  return Object.fromEntries(
    [...html.matchAll(/<meta property="([^"]*)" content="([^"]*)">/g)].map(([, name = '', content = '']) => [
      name,
      content,
    ]),
  );
}

describe.each(paths)('a link to %s', (path) => {
  test('has a preview with a title, words and a picture that is there', async () => {
    const said = await preview(path);
    expect(said['og:title']).toMatch(/\S{3}/);
    expect(said['og:description']).toMatch(/\S{3}/);
    expect(new URL(said['og:url'] ?? '').pathname).toMatch(path);
    const picture = await fetch(new URL(new URL(said['og:image'] ?? '').pathname, site));
    expect(picture.headers.get('content-type')).toBe('image/png');
    const view = new DataView(await picture.arrayBuffer());
    expect({ width: view.getUint32(16), height: view.getUint32(20) }).toEqual(socialSize);
  });
});

test('a chart is told in its sentence to take along, on its page and in its embed', async () => {
  for (const { page, embed, chart, locale } of charts) {
    for (const path of [page, embed]) {
      const said = await preview(path);
      expect(said['og:description'], path).toBe(escapeHtml(sentences.get(`${chart.id} in ${locale}`) ?? ''));
    }
  }
});

test('every chart has a picture of its own', async () => {
  const pictures = await Promise.all(charts.map(async ({ page }) => (await preview(page))['og:image']));
  expect(new Set(pictures).size).toBe(charts.length);
});
