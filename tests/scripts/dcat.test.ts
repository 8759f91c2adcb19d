import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { locales } from '#i18n/locale.ts';
import { publishedFiles } from '../../scripts/published-files.ts';

const files = publishedFiles('data');

const resource = v.object({ '@id': v.pipe(v.string(), v.url()) });
/** A text in every language of the site, and in each once. */
const words = v.pipe(
  v.array(v.object({ '@language': v.picklist(locales), '@value': v.pipe(v.string(), v.nonEmpty()) })),
  v.check((texts) => texts.map((text) => text['@language']).join(',') === locales.join(','), 'each language once'),
);
const identifier = v.pipe(v.string(), v.url());
const publisher = v.object({ ...resource.entries, '@type': v.literal('foaf:Agent'), 'foaf:name': words });
const contact = v.object({ '@type': v.literal('vcard:Organization'), 'vcard:hasURL': resource, 'foaf:page': resource });
const concept = (list: string) =>
  v.object({
    '@id': v.pipe(v.string(), v.startsWith(`${list}/`)),
    '@type': v.literal('skos:Concept'),
    'skos:inScheme': v.object({ '@id': v.literal(list) }),
  });
const distribution = v.object({
  '@type': v.literal('dcat:Distribution'),
  'dct:identifier': identifier,
  'dct:title': words,
  'dct:description': words,
  'dcat:accessURL': resource,
  'dcat:downloadURL': resource,
  'dct:license': resource,
  'dct:format': resource,
  'dcat:mediaType': resource,
});
const belgianTheme = concept('http://vocab.belgif.be/auth/datatheme');
const europeanTheme = concept('http://publications.europa.eu/resource/authority/data-theme');
const moment = v.variant('@type', [
  v.object({ '@type': v.literal('xsd:gYear'), '@value': v.pipe(v.string(), v.regex(/^\d{4}$/)) }),
  v.object({ '@type': v.literal('xsd:gYearMonth'), '@value': v.pipe(v.string(), v.regex(/^\d{4}-\d\d$/)) }),
  v.object({ '@type': v.literal('xsd:date'), '@value': v.pipe(v.string(), v.isoDate()) }),
]);
const dataset = v.object({
  '@id': identifier,
  '@type': v.literal('dcat:Dataset'),
  'dct:identifier': identifier,
  'dct:title': words,
  'dct:description': words,
  'dct:publisher': publisher,
  'dcat:contactPoint': contact,
  'dct:accessRights': concept('http://publications.europa.eu/resource/authority/access-right'),
  'dcat:theme': v.tuple([belgianTheme, europeanTheme]),
  'dcat:keyword': v.pipe(v.array(v.object({ '@language': v.picklist(locales), '@value': v.string() })), v.nonEmpty()),
  'dct:temporal': v.optional(
    v.object({
      '@type': v.literal('dct:PeriodOfTime'),
      'dcat:startDate': moment,
      'dcat:endDate': v.optional(moment),
    }),
  ),
  'dcat:distribution': v.pipe(v.array(distribution), v.nonEmpty()),
});
/** What DCAT-AP and DCAT-AP Vlaanderen require of each class that is used. */
const catalogSchema = v.object({
  '@context': v.record(v.string(), v.pipe(v.string(), v.url())),
  '@type': v.literal('dcat:Catalog'),
  'dct:title': words,
  'dct:description': words,
  'dct:publisher': publisher,
  'dcat:contactPoint': contact,
  'dct:license': resource,
  'dcat:dataset': v.pipe(v.array(dataset), v.nonEmpty()),
  'dcat:record': v.array(
    v.object({
      '@type': v.literal('dcat:CatalogRecord'),
      'dct:identifier': identifier,
      'dct:modified': v.object({ '@type': v.literal('xsd:date'), '@value': v.pipe(v.string(), v.isoDate()) }),
      'foaf:primaryTopic': resource,
      'dct:conformsTo': v.object({ ...resource.entries, 'dct:identifier': identifier }),
    }),
  ),
});

describe('the catalogue for data portals', () => {
  const parsed: unknown = JSON.parse(files.get('data/dcat.jsonld') ?? '');
  const catalog = v.parse(catalogSchema, parsed);
  const all = catalog['dcat:dataset'];

  it('has what the profiles require, and a record of each dataset', () => {
    expect(catalog['dcat:record'].map((record) => record['foaf:primaryTopic']['@id'])).toEqual(
      all.map((one) => one['@id']),
    );
    expect(new Set(all.map((one) => one['@id'])).size).toBe(all.length);
  });

  it('uses no prefix that it does not explain', () => {
    const used = new Set(
      [...JSON.stringify(parsed).matchAll(/"([a-z]+):[A-Za-z]+"/g)].map(([, prefix]) => prefix ?? ''),
    );
    expect([...used].toSorted()).toEqual(Object.keys(catalog['@context']).toSorted());
  });

  it('leads to every published table of figures, and to files that are there', () => {
    const named = all
      .flatMap((one) => one['dcat:distribution'])
      .map((one) => new URL(one['dcat:downloadURL']['@id']).pathname.slice(1));
    expect(named.filter((file) => !files.has(file))).toEqual([]);
    const tables = [...files.keys()].filter((file) => file.endsWith('.csv') && file !== 'data/priorities.csv');
    expect(named.filter((file) => file.endsWith('.csv')).toSorted()).toEqual(tables.toSorted());
  });
});
