import type { ChartCatalogue } from '#charts/definition.ts';
import { escapeHtml, inertJson } from '#export/html.ts';
import { locales, type Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { address, correctionsFeedFile, dcatFile, inLanguage, parseAddress } from '#view/address.ts';
import { chartJsonLd, dataPageJsonLd } from './json-ld.ts';
import { oembedFile } from './oembed.ts';
import { siteAddress } from './site-address.ts';

/** The same page in every language, and for readers of none of them: addresses by language tag. */
export function alternates(path: string): { language: string; href: string }[] {
  const others = locales.map((locale) => ({ language: locale, href: siteAddress(inLanguage(path, locale)) }));
  return [...others, { language: 'x-default', href: siteAddress(path === '/' ? '/' : inLanguage(path, locales[0])) }];
}

/** What the head of a page of the app says to machines, beyond the title and description that the page itself states. */
export function pageMeta(path: string, catalogue: ChartCatalogue): string {
  const page = parseAddress(path);
  const locale = page?.locale ?? locales[0];
  const chart = page?.page === 'chart' ? catalogue.charts.find(({ id }) => id === page.id) : undefined;
  const dataset = catalogue.datasets.find((candidate) => candidate.id === chart?.dataset);
  return [
    link({ rel: 'canonical', href: siteAddress(path) }),
    ...alternates(path).map((other) => link({ rel: 'alternate', hreflang: other.language, href: other.href })),
    ...(chart && dataset
      ? [oembedLink(locale, chart.id), jsonLd(chartJsonLd(dataset, catalogue, locale, chart.id))]
      : []),
    ...(page?.page === 'data'
      ? [feedLink(locale), catalogueLink(locale), jsonLd(dataPageJsonLd(catalogue, locale))]
      : []),
  ].join('');
}

/** What the head of an embed says to machines: whose chart it is, and how to embed it. */
export function embedMeta(locale: Locale, chart: string): string {
  return link({ rel: 'canonical', href: siteAddress(address.chart(locale, chart)) }) + oembedLink(locale, chart);
}

function oembedLink(locale: Locale, chart: string): string {
  const href = siteAddress(oembedFile(locale, chart));
  return link({ rel: 'alternate', type: 'application/json+oembed', href, title: 'oEmbed' });
}

function feedLink(locale: Locale): string {
  const href = siteAddress(`/${correctionsFeedFile(locale)}`);
  return link({ rel: 'alternate', type: 'application/atom+xml', href, title: messages[locale].dataPage.corrections });
}

function catalogueLink(locale: Locale): string {
  const href = siteAddress(`/${dcatFile}`);
  return link({ rel: 'alternate', type: 'application/ld+json', href, title: messages[locale].dataPage.catalogue });
}

function link(attributes: Record<string, string>): string {
  const pairs = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(value)}"`);
  return `<link ${pairs.join(' ')}>`;
}

/** Data in the page that no browser runs. */
function jsonLd(data: object): string {
  return `<script type="application/ld+json">${inertJson(data)}</script>`;
}
