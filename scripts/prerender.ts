import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildChart } from '#charts/build.ts';
import type { ChartModel } from '#charts/model.ts';
import { citation } from '#format/citation.ts';
import type { ExportContext } from '#export/export-context.ts';
import { fingerprint } from '#export/provenance.ts';
import {
  allPaths,
  createQueryClient,
  printEmbed,
  printedState,
  printFailure,
  printFigure,
  printPage,
} from '#app/entry-prerender.tsx';
import { practiceCostsId, practicePeriodsId, practiceReachId } from '#data/across-practices.ts';
import { outcomeRatesId } from '#data/outcome-rates.ts';
import { pageContentsQuery } from '#data/queries.ts';
import { inEveryLanguage, locales, type Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { panelAnswer } from '#pages/overview/panel-answer.ts';
import { pageQueries } from '#pages/page-queries.ts';
import { panelId } from '#pages/overview/panel-id.ts';
import type { PanelData } from '#pages/overview/panel-parts.ts';
import type { Contents } from '#schema/contents.ts';
import { address, listsAddress, parseAddress, type PageAddress } from '#view/address.ts';
import { defaultView } from '#view/view-state.ts';
import { boundOutcome } from './bound-texts.ts';
import { compressFiles } from './compressed-files.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { drawCharts } from './draw-charts.ts';
import { embedHeights } from './embed-heights.ts';
import { writeOfflineFiles } from './offline-files.ts';
import { pageContents } from './page-contents.ts';
import { oembed, oembedFile } from './oembed.ts';
import { embedMeta, pageMeta } from './page-meta.ts';
import {
  headMarkup,
  printDocument,
  readTemplate,
  withStyle,
  type PrintedParts,
  type Template,
} from './printed-document.ts';
import { addFindable, nothingFindable, printedStyle, withoutFontFaces, type Findable } from './printed-style.ts';
import { publishedChart } from './published-chart.ts';
import { contents } from './published-files.ts';
import { readCatalogue } from './read-catalogue.ts';
import { siteAddress } from './site-address.ts';
import { sitemap } from './sitemap.ts';
import { siteImages } from './social-images.ts';
import { socialMeta } from './social-meta.ts';

const dist = 'dist';
const catalogue = readCatalogue('data');
const entries = contents(catalogue);

/** A chart in one language with its pictures. */
interface Printed {
  model: ChartModel;
  /** Reads its markup: held in memory are only those of the page that is being written. */
  pictures: () => string[];
}

const models = locales.flatMap((locale) =>
  catalogue.charts.map((chart) =>
    buildChart(publishedChart(chart, catalogue), catalogue.datasets, catalogue.units, locale),
  ),
);
// What the overview says before any filter is chosen, in each language.
const panels = locales.flatMap(
  (locale) => panelAnswer(defaultView.panel, entries.practices, panelData(), locale, null).make?.() ?? [],
);
const drawn = await drawCharts(
  [
    ...models.map((model) => ({ model, context: exportContext(model) })),
    ...panels.map((model) => ({ model, context: null })),
  ],
  import.meta.dirname,
);
/** What was drawn of each model, by its place among them. */
const read = (index: number) => {
  const pictures = drawn[index];
  if (!pictures) throw new Error(`expected pictures of chart ${index}, received none`);
  return pictures();
};
const printed = new Map(
  models.map((model, index): [string, Printed] => [
    `${model.locale}/${model.id}`,
    { model, pictures: () => read(index).printed },
  ]),
);

/** The panel of the overview by language; it is no chart of the gallery, and has no embed. */
const printedPanels = new Map(
  panels.map((model, index): [Locale, Printed] => [
    model.locale,
    { model, pictures: () => read(models.length + index).printed },
  ]),
);

/** What the picture beside links to a chart says of its origin. */
function exportContext(model: ChartModel): ExportContext {
  return {
    publication: citation(catalogue.publication),
    practice: catalogue.practices.find(({ id }) => id === model.practice)?.name[model.locale] ?? null,
    provenance: { address: siteAddress(address.chart(model.locale, model.id)), fingerprint: fingerprint(model) },
  };
}

function find(chart: string, locale: Locale): Printed {
  const found = printed.get(`${locale}/${chart}`);
  if (!found) throw new Error(`expected a chart, received "${chart}"`);
  return found;
}

/** What the panel of the overview is made of. */
function panelData(): PanelData {
  const dataset = (id: string) => {
    const found = catalogue.datasets.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`expected a dataset, received "${id}"`);
    return found;
  };
  return {
    outcomes: catalogue.outcomes.map((outcome) => boundOutcome(outcome, catalogue)),
    units: catalogue.units,
    rates: dataset(outcomeRatesId),
    reach: dataset(practiceReachId),
    costs: dataset(practiceCostsId),
    periods: dataset(practicePeriodsId),
  };
}

/** The lists as far as a page needs them, with what the chart says that it is about; null when it needs them whole. */
function contentsOf(page: PageAddress | null): Contents | null {
  const lists = pageContents(page, entries);
  if (lists === null || page?.page !== 'chart') return lists;
  const sentence = inEveryLanguage((locale) => find(page.id, locale).model.sentence);
  return { ...lists, charts: lists.charts.map((chart) => (chart.id === page.id ? { ...chart, sentence } : chart)) };
}

/** What a published file holds. */
function published(file: string): unknown {
  return JSON.parse(readFileSync(join(dist, file), 'utf8'));
}

/**
 * What a page is made of. Figures bring their own data later.
 * @returns `client` holds it all, `state` what the document brings along; for the `needs` the browser asks when the page
 * is used
 */
function madeOf(path: string) {
  const client = createQueryClient();
  const page = parseAddress(path);
  const own = contentsOf(page);
  if (own) client.setQueryData(pageContentsQuery(listsAddress(path), client).queryKey, own);
  const state = printedState(client);
  const queries = pageQueries(page);
  for (const { queryKey, meta } of queries) client.setQueryData([...queryKey], published(meta.file));
  return { client, state, needs: queries.map(({ meta }) => meta.file) };
}

const templates = {
  app: readTemplate('app', readFileSync(join(dist, 'index.html'), 'utf8')),
  embed: readTemplate('embed', readFileSync(join(dist, 'embed.html'), 'utf8')),
};

/** Documents of one kind: they share one style text, so that a site has few of them, whatever its size. */
interface Kind {
  template: Template;
  files: string[];
  found: Findable;
}

const kinds = new Map<string, Kind>();

/** Writes a document without its styles: those are known when all documents of its kind are. */
function write(file: string, template: Template, parts: PrintedParts) {
  const name = template.kind === 'embed' ? 'embed' : (parseAddress(parts.path)?.page ?? 'root');
  const kind = kinds.get(name) ?? { template, files: [], found: nothingFindable() };
  const page = printDocument(template, parts);
  addFindable(kind.found, page);
  kind.files.push(file);
  kinds.set(name, kind);
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  writeFileSync(join(dist, file), page);
}

async function writePage(path: string, file: string) {
  const target = parseAddress(path);
  const locale = target?.locale ?? locales[0];
  const { client, state, needs } = madeOf(path);
  const page = await printPage(path, client, (chart, language, level) => {
    const found = chart === panelId ? printedPanels.get(language) : find(chart, language);
    // Where no practice gives an outcome, the panel says so once it is made.
    if (!found) return '';
    const { model, pictures } = found;
    return printFigure(model, pictures(), entries, level, level === 1 || chart === panelId ? 'own-page' : 'page');
  });
  const chart = target?.page === 'chart' ? target.id : null;
  const isKnown = paths.includes(path);
  const meta = isKnown ? pageMeta(path, catalogue) : '';
  const head = headMarkup(page.facts) + socialMeta(page.facts, path, chart, locale) + meta;
  write(file, templates.app, {
    lang: locale,
    path,
    head,
    body: page.body,
    failure: printFailure(locale),
    state,
    needs,
  });
}

const paths = allPaths(entries);
rmSync(join(dist, 'embed.html'));
for (const path of paths) await writePage(path, `${path}index.html`);
await writePage(`/${locales[0]}/404/`, '404.html');
for (const { model, pictures } of printed.values()) {
  const facts = { title: messages[model.locale].site.pageTitle(model.title), description: model.sentence };
  const path = address.embed(model.locale, model.id);
  const lists = pageContents(parseAddress(path), entries) ?? entries;
  const { body, state } = printEmbed(model, pictures(), lists);
  const meta = socialMeta(facts, path, model.id, model.locale) + embedMeta(model.locale, model.id);
  write(`${path}index.html`, templates.embed, {
    lang: model.locale,
    path,
    head: headMarkup(facts) + meta,
    body,
    state,
  });
}

const assets = join(dist, 'assets');
const [sheetFile = '', ...others] = readdirSync(assets).filter((name) => name.endsWith('.css'));
if (others.length > 0) throw new Error(`expected one style sheet in ${assets}, received ${others.join(', ')} too`);
const sheet = readFileSync(join(assets, sheetFile));
writeFileSync(join(assets, sheetFile), withoutFontFaces(sheet));
const policies: Record<string, string> = {};
for (const [name, { template, files, found }] of kinds) {
  const style = printedStyle(sheet, found);
  policies[name] = contentSecurityPolicy(template.kind, { script: template.script, style });
  for (const file of files)
    writeFileSync(join(dist, file), withStyle(template, readFileSync(join(dist, file), 'utf8'), style));
}
const heights = await embedHeights(models.map(({ locale, id }) => join(dist, address.embed(locale, id), 'index.html')));
for (const [index, model] of models.entries()) {
  const file = join(dist, oembedFile(model.locale, model.id));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(oembed(model, heights[index] ?? 0))}\n`);
}
// For a host that sends the policy as a header.
writeFileSync('build/content-security-policy.json', JSON.stringify(policies, null, 2));
writeFileSync(join(dist, 'sitemap.xml'), sitemap(paths));
const writePictures = (files: ReadonlyMap<string, string | Uint8Array>) => {
  for (const [file, picture] of files) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), picture);
  }
};
writePictures(await siteImages());
for (const index of models.keys()) writePictures(read(index).files);
if (!existsSync(join(dist, 'data/figures.csv')))
  throw new Error('expected dist/data/figures.csv, which vite build writes');
await writeOfflineFiles(dist, {
  ofPractices: new Set(catalogue.datasets.filter(({ practice }) => practice !== null).map(({ id }) => id)),
  pages: paths,
});
await compressFiles(dist);
// Says, once everything is there, for which path it was built: `npm start` looks for it.
writeFileSync('build/base-path', import.meta.env.BASE_URL);
console.log(`${paths.length + 1 + printed.size} documents, ${models.length} charts drawn.`);
