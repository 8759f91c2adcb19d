// Descriptions for search engines and harvesters in the words of schema.org.
import type { Catalogue } from '#data/catalogue.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { Dataset } from '#schema/dataset.ts';
import { address } from '#view/address.ts';
import { datasetMetadata, licence, manifest } from './metadata.ts';
import { siteAddress } from './site-address.ts';

function common({ publication }: Catalogue, locale: Locale) {
  return {
    inLanguage: locale,
    license: licence.path,
    version: manifest.version,
    isAccessibleForFree: true,
    creator: {
      '@type': 'Organization',
      name: messages[locale].site.name,
      url: siteAddress(address.overview(locale)),
    },
    isBasedOn: {
      '@type': 'Report',
      name: publication.title,
      datePublished: String(publication.year),
      publisher: { '@type': 'Organization', name: publication.publisher },
      url: publication.url,
    },
  };
}

function download(file: string, encodingFormat: string) {
  return { '@type': 'DataDownload', encodingFormat, contentUrl: siteAddress(`data/${file}`) };
}

function described(dataset: Dataset, catalogue: Catalogue, locale: Locale) {
  const { name, description, temporal, spatial, measures } = datasetMetadata(dataset, catalogue, locale);
  return {
    '@type': 'Dataset',
    name,
    description,
    ...common(catalogue, locale),
    ...(temporal === null ? {} : { temporalCoverage: temporal }),
    spatialCoverage: { '@type': 'Place', name: spatial },
    variableMeasured: measures.map((measure) => ({
      '@type': 'PropertyValue',
      name: measure.name,
      unitText: measure.unit,
    })),
    distribution: [download(`${dataset.id}.csv`, 'text/csv'), download(`${dataset.id}.json`, 'application/json')],
  };
}

/** The dataset of a chart, as its page describes it. */
export function chartJsonLd(dataset: Dataset, catalogue: Catalogue, locale: Locale, chart: string): object {
  return {
    '@context': 'https://schema.org',
    ...described(dataset, catalogue, locale),
    url: siteAddress(address.chart(locale, chart)),
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: messages[locale].site.name,
      url: siteAddress(address.data(locale)),
    },
  };
}

/** All figures and every dataset, as the data page describes them. */
export function dataPageJsonLd(catalogue: Catalogue, locale: Locale): object {
  const { dataPage: text, site } = messages[locale];
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${site.name}: ${text.figures.toLowerCase()}`,
    description: `${text.figuresText} ${catalogue.publication.description[locale]}`,
    ...common(catalogue, locale),
    url: siteAddress(address.data(locale)),
    distribution: [
      download('figures.csv', 'text/csv'),
      download('priorities.csv', 'text/csv'),
      download('datapackage.json', 'application/json'),
    ],
    hasPart: catalogue.datasets.map((dataset) => described(dataset, catalogue, locale)),
  };
}
