import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildChart } from '#charts/build.ts';
import type { ChartModel } from '#charts/model.ts';
import { citation } from '#format/citation.ts';
import { escapeHtml } from '#export/html.ts';
import { fingerprint } from '#export/provenance.ts';
import { contentsQuery, practiceQuery, unitsQuery } from '#data/queries.ts';
import { locales, type Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { address, pageAddress } from '#view/address.ts';
import { boundPractice } from './bound-texts.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { drawPictures } from './draw-pictures.ts';
import { embedHeight } from './embed-height.ts';
import { oembed, oembedFile, oembedWidth } from './oembed.ts';
import { embedMeta, pageMeta } from './page-meta.ts';
import { contents } from './published-files.ts';
import { readCatalogue } from './read-catalogue.ts';
import { siteAddress } from './site-address.ts';
import { sitemap } from './sitemap.ts';
import { socialImages } from './social-images.ts';
import { socialMeta } from './social-meta.ts';

const dist = 'dist';
const catalogue = readCatalogue('data');
const entries = contents(catalogue);

/** A chart in one language with its pictures. */
interface Printed {
  model: ChartModel;
  pictures: string[];
}

const models = locales.flatMap((locale) =>
  catalogue.charts.map((chart) => buildChart(chart, catalogue.datasets, catalogue.units, locale)),
);
const drawn = await drawPictures(models);
const social = await socialImages(models, (model) => ({
  publication: citation(catalogue.publication),
  practice: catalogue.practices.find(({ id }) => id === model.practice)?.name[model.locale] ?? null,
  provenance: { address: siteAddress(address.chart(model.locale, model.id)), fingerprint: fingerprint(model) },
}));
const printed = new Map(
  models.map((model, index): [string, Printed] => [
    `${model.locale}/${model.id}`,
    { model, pictures: drawn[index] ?? [] },
  ]),
);

// Loaded after the drawing: the pages must not take the drawing's DOM for a browser.
const { allPaths, createQueryClient, printEmbed, printFigure, printPage } = await import('#app/entry-prerender.tsx');

function find(chart: string, locale: Locale): Printed {
  const found = printed.get(`${locale}/${chart}`);
  if (!found) throw new Error(`expected a chart, received "${chart}"`);
  return found;
}

/** A query client that holds what a page needs. Figures bring their own data later. */
function clientFor(path: string) {
  const client = createQueryClient();
  client.setQueryData(contentsQuery().queryKey, entries);
  const [, , kind, id] = path.split('/');
  const practice = kind === 'practices' ? catalogue.practices.find((candidate) => candidate.id === id) : undefined;
  if (practice) {
    client.setQueryData(practiceQuery(practice.id).queryKey, boundPractice(practice, catalogue));
    client.setQueryData(unitsQuery().queryKey, { terms: catalogue.units });
  }
  return client;
}

/** The file of the type family that every page needs: asked for at once, so that text does not move when it arrives. */
const [font] = readdirSync(join(dist, 'assets')).filter((name) => /^source-sans-3-latin-wght.*\.woff2$/.test(name));
if (!font) throw new Error('expected the font of the interface in dist/assets, which vite build writes');
const preload = `<link rel="preload" as="font" type="font/woff2" crossorigin href="${import.meta.env.BASE_URL}assets/${font}">`;

const template = {
  app: readFileSync(join(dist, 'index.html'), 'utf8'),
  embed: readFileSync(join(dist, 'embed.html'), 'utf8'),
};

function write(
  file: string,
  kind: 'app' | 'embed',
  lang: Locale,
  parts: { head: string; body: string; state: string; path: string },
) {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy[kind]}">`;
  const head = policy + parts.head + preload;
  const page = template[kind]
    .replace(/<html lang="\w+">/, `<html lang="${lang}">`)
    .replace('<meta charset="utf-8" />', (meta) => `${meta}${head}`)
    .replace('<!--head-->', '')
    .replace('<div id="root">', `<div id="root" data-path="${pageAddress(parts.path)}">`)
    .replace('<!--app-->', () => parts.body)
    .replace('<!--state-->', () => `<script type="application/json" id="state">${parts.state}</script>`);
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  writeFileSync(join(dist, file), page);
}

async function writePage(path: string, file: string) {
  const [, segment, kind, id] = path.split('/');
  const locale = locales.find((candidate) => candidate === segment) ?? locales[0];
  const page = await printPage(path, clientFor(path), (chart, language, level) => {
    const { model, pictures } = find(chart, language);
    return printFigure(model, pictures, entries, level, level === 1 ? 'own-page' : 'page');
  });
  const chart = kind === 'charts' && id ? id : null;
  const isKnown = paths.includes(path);
  const head = page.head + socialMeta(page.head, path, chart, locale) + (isKnown ? pageMeta(path, catalogue) : '');
  write(file, 'app', locale, { ...page, head, path });
}

const paths = allPaths(entries);
rmSync(join(dist, 'embed.html'));
for (const path of paths) await writePage(path, `${path}index.html`);
await writePage(`/${locales[0]}/404/`, '404.html');
for (const { model, pictures } of printed.values()) {
  const { body, state } = printEmbed(model, pictures, entries);
  const title = `<title>${escapeHtml(model.title)} – ${messages[model.locale].site.name}</title>`;
  const about = `${title}<meta name="description" content="${escapeHtml(model.alternative)}">`;
  const path = address.embed(model.locale, model.id);
  const head = about + socialMeta(about, path, model.id, model.locale) + embedMeta(model.locale, model.id);
  write(`${path}index.html`, 'embed', model.locale, { head, body, state, path });
  const file = join(dist, oembedFile(model.locale, model.id));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(oembed(model, embedHeight(body, oembedWidth)))}\n`);
}
writeFileSync(join(dist, 'sitemap.xml'), sitemap(paths));
for (const [file, picture] of social) {
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  writeFileSync(join(dist, file), picture);
}
if (!existsSync(join(dist, 'data/figures.csv')))
  throw new Error('expected dist/data/figures.csv, which vite build writes');
// Says, once everything is there, for which path it was built: `npm start` looks for it.
writeFileSync('build/base-path', import.meta.env.BASE_URL);
console.log(`${paths.length + 1 + printed.size} documents, ${models.length} charts drawn.`);
