// The published datasets for data portals, as a catalogue after DCAT-AP and its Flemish profile, DCAT-AP Vlaanderen.
import type { Catalogue } from '#data/catalogue.ts';
import { isoCode, locales, type Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { Localized } from '#schema/localized.ts';
import type { Dataset } from '#schema/dataset.ts';
import { address, dcatFile } from '#view/address.ts';
import { datasetMetadata, licence } from './metadata.ts';
import { siteAddress } from './site-address.ts';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const authority = 'http://publications.europa.eu/resource/authority';

/** The profile that the descriptions keep to. */
const profile = 'https://data.vlaanderen.be/doc/applicatieprofiel/DCAT-AP-VL/erkendestandaard/2021-12-02';

/** What the profile asks of the list itself: everyone may copy the descriptions. The data have {@link licence}. */
const listLicence = 'https://data.vlaanderen.be/id/licentie/creative-commons-zero-verklaring/v1.0';

/** What a dataset is published as, by the ending of its file: the names of the format in two lists. */
const formats = {
  csv: { fileType: `${authority}/file-type/CSV`, media: 'https://www.iana.org/assignments/media-types/text/csv' },
  json: {
    fileType: `${authority}/file-type/JSON`,
    media: 'https://www.iana.org/assignments/media-types/application/json',
  },
};

/** Where a reader finds the data. */
const page = () => siteAddress(address.data(locales[0]));

/** The catalogue itself, or a part of it. */
const own = (part = '') => siteAddress(`/${dcatFile}`) + part;

const resource = (id: string) => ({ '@id': id });
const inWords = (text: (locale: Locale) => string) =>
  locales.map((locale) => ({ '@language': locale, '@value': text(locale) }));
const languages = locales.map((locale) => resource(`${authority}/language/${isoCode[locale].toUpperCase()}`));

/** A term of a list that the profile prescribes. */
function concept(list: string, name: string) {
  return { '@id': `${list}/${name}`, '@type': 'skos:Concept', 'skos:inScheme': resource(list) };
}

/**
 * A moment as exact as it is known.
 * @param text a year, a month such as `2012-05`, or a day
 * @throws for any other
 */
function moment(text: string) {
  const types: Record<number, string> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' };
  const type = types[text.length];
  if (!type) throw new Error(`expected a year, a month or a day, received "${text}"`);
  return { '@type': type, '@value': text };
}

/** @param interval of ISO 8601, open with `..` at its end where what it is about goes on */
function period(interval: string) {
  const [start = '', end = start] = interval.split('/');
  return {
    '@type': 'dct:PeriodOfTime',
    'dcat:startDate': moment(start),
    ...(end === '..' ? {} : { 'dcat:endDate': moment(end) }),
  };
}

/** Who publishes the data, and where a reader finds how to reach them. */
function publisher() {
  return {
    '@id': siteAddress('/'),
    '@type': 'foaf:Agent',
    'foaf:name': inWords((locale) => messages[locale].site.name),
  };
}

function contact() {
  const about = siteAddress(address.about(locales[0]));
  return {
    '@type': 'vcard:Organization',
    'vcard:fn': messages[locales[0]].site.name,
    'vcard:hasURL': resource(about),
    'foaf:page': resource(about),
  };
}

function distribution(id: string, kind: keyof typeof formats, name: (locale: Locale) => string) {
  const file = siteAddress(`/data/${id}.${kind}`);
  const title = inWords((locale) => `${name(locale)} (${kind.toUpperCase()})`);
  return {
    '@id': file,
    '@type': 'dcat:Distribution',
    'dct:identifier': file,
    'dct:title': title,
    'dct:description': title,
    'dcat:accessURL': resource(page()),
    'dcat:downloadURL': resource(file),
    'dct:format': resource(formats[kind].fileType),
    'dcat:mediaType': resource(formats[kind].media),
    'dct:license': resource(licence.path),
  };
}

/** What a description of a dataset needs beside what is the same for all. */
interface Described {
  /** The name of its files, without their ending. */
  id: string;
  title: (locale: Locale) => string;
  /** What is in it, about whom and where. */
  description: (locale: Locale) => string;
  /** ISO 8601 interval; null when no figure has a period. */
  temporal: string | null;
  /** Null when the figures are of several places. */
  spatial: Localized | null;
  /** At least one. */
  keywords: readonly Localized[];
  /** The endings of its files. */
  kinds: readonly (keyof typeof formats)[];
}

function described({ id, title, description, temporal, spatial, keywords, kinds }: Described) {
  return {
    '@id': own(`#${id}`),
    '@type': 'dcat:Dataset',
    'dct:identifier': own(`#${id}`),
    'dct:title': inWords(title),
    'dct:description': inWords(description),
    'dct:publisher': publisher(),
    'dcat:contactPoint': contact(),
    'dct:accessRights': concept(`${authority}/access-right`, 'PUBLIC'),
    'dcat:theme': [
      concept('http://vocab.belgif.be/auth/datatheme', 'EDUC'),
      concept(`${authority}/data-theme`, 'EDUC'),
    ],
    'dcat:keyword': keywords.flatMap((keyword) => inWords((locale) => keyword[locale])),
    'dct:language': languages,
    'dcat:landingPage': resource(page()),
    ...(temporal === null ? {} : { 'dct:temporal': period(temporal) }),
    ...(spatial === null
      ? {}
      : { 'dct:spatial': { '@type': 'dct:Location', 'skos:prefLabel': inWords((locale) => spatial[locale]) } }),
    'dcat:distribution': kinds.map((kind) => distribution(id, kind, title)),
  };
}

/** The practice of a dataset gives its keywords: its name, its sector and its priorities. Others have all priorities. */
function keywordsOf({ practice: id }: Dataset, { practices, sectors, priorities }: Catalogue): Localized[] {
  const practice = practices.find((candidate) => candidate.id === id);
  if (!practice) return priorities.map(({ label }) => label);
  const sector = sectors.find((candidate) => candidate.id === practice.sector);
  const declared = priorities.filter((priority) => practice.priorities.some((entry) => entry.id === priority.id));
  return [practice.name, ...(sector ? [sector.label] : []), ...declared.map(({ label }) => label)];
}

/**
 * The catalogue as JSON-LD. All figures in one table are a dataset too.
 * @throws when a dataset has no keyword, which the profile asks for
 */
export function dcat(catalogue: Catalogue): object {
  const { publication, corrections, priorities, datasets } = catalogue;
  const all: Described[] = [
    {
      id: 'figures',
      title: (locale) => messages[locale].dataPage.figures,
      description: (locale) => `${messages[locale].dataPage.figuresText} ${publication.description[locale]}`,
      temporal: null,
      spatial: null,
      keywords: priorities.map(({ label }) => label),
      kinds: ['csv'],
    },
    ...datasets.map((dataset): Described => {
      const facts = (locale: Locale) => datasetMetadata(dataset, catalogue, locale);
      return {
        id: dataset.id,
        title: (locale) => facts(locale).name,
        description: (locale) => facts(locale).description,
        temporal: facts(locales[0]).temporal,
        spatial: dataset.geography,
        keywords: keywordsOf(dataset, catalogue),
        kinds: ['csv', 'json'],
      };
    }),
  ];
  const withoutKeyword = all.find(({ keywords }) => keywords.length === 0);
  if (withoutKeyword) throw new Error(`expected a keyword of the dataset "${withoutKeyword.id}", received none`);
  const modified = moment(corrections[0]?.date ?? `${publication.year}-01-01`);
  return {
    '@context': context,
    '@id': own(),
    '@type': 'dcat:Catalog',
    'dct:identifier': own(),
    'dct:title': inWords((locale) => messages[locale].site.name),
    'dct:description': inWords((locale) => publication.description[locale]),
    'dct:publisher': publisher(),
    'dcat:contactPoint': contact(),
    'dct:license': resource(listLicence),
    'dct:language': languages,
    'dct:modified': modified,
    'dct:source': { '@type': 'foaf:Document', 'foaf:page': resource(publication.url) },
    'foaf:homepage': resource(siteAddress(address.overview(locales[0]))),
    'dcat:dataset': all.map(described),
    'dcat:record': all.map(({ id }) => ({
      '@id': own(`#record-${id}`),
      '@type': 'dcat:CatalogRecord',
      'dct:identifier': own(`#record-${id}`),
      'dct:modified': modified,
      'foaf:primaryTopic': resource(own(`#${id}`)),
      'dct:conformsTo': { '@id': profile, '@type': 'dct:Standard', 'dct:identifier': profile },
    })),
  };
}
