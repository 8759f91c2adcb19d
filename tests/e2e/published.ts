import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { locales, type Locale } from '#i18n/locale.ts';
import { contentsSchema, type ChartEntry } from '#schema/contents.ts';
import { datasetListSchema } from '#schema/dataset-list.ts';
import { boundFindingsSchema } from '#schema/finding.ts';
import { address } from '#view/address.ts';

// What the build published. The tests go through all of it, so that new files in `data/` are tested too.

const file = (path: string) => readFileSync(`dist/${path}`, 'utf8');

/** The lists of the published site. */
export const contents = v.parse(contentsSchema, JSON.parse(file('data/contents.json')));

/** The datasets of the published site. */
export const { datasets } = v.parse(datasetListSchema, JSON.parse(file('data/datasets.json')));

/** What stands out, as the published site says it. */
export const { findings } = v.parse(boundFindingsSchema, JSON.parse(file('data/findings.json')));

/** Every page of the app, in every language, from the published sitemap. */
export const pages = [...file('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)]
  .map(([, loc]) => new URL(loc ?? '').pathname)
  .filter((path) => path !== '/');

/** A chart in one language, with the two documents that show it by itself. */
export interface PublishedChart {
  chart: ChartEntry;
  locale: Locale;
  page: string;
  embed: string;
}

/** Every chart in every language. */
export const charts: PublishedChart[] = locales.flatMap((locale) =>
  contents.charts.map((chart) => ({
    chart,
    locale,
    page: `/${locale}/charts/${chart.id}/`,
    embed: `/${locale}/embed/${chart.id}/`,
  })),
);

/** The charts that are drawn as pictures; the others are HTML that needs no script. */
export const drawnCharts = charts.filter(({ embed }) => file(`${embed.slice(1)}index.html`).includes('data-drawing'));

/** Every embed document. */
export const embeds = charts.map(({ embed }) => embed);

/** An address that leads nowhere; the server answers it with the page that says so. */
export const unknownPage = '/nl/bestaat-niet/';

/** The language that an address stands for. */
export function localeOf(path: string): Locale {
  return locales.find((locale) => path.startsWith(address.overview(locale))) ?? locales[0];
}

/** The document of an address, as the server sends it, without the data that scripts start with. */
export async function servedDocument(site: string, path: string): Promise<string> {
  const response = await fetch(new URL(path.slice(1), site));
  return (await response.text()).replace(/<script[^>]*>[^<]*<\/script>/g, '');
}
