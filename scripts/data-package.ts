import { createHash } from 'node:crypto';
import { citation, citationOf } from '#format/citation.ts';
import type { Catalogue } from '#data/catalogue.ts';
import { technicalLocale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { OtherPublication } from '#schema/other-publication.ts';
import { address } from '#view/address.ts';
import { figureColumns, priorityColumns, type Column } from './figures.ts';
import { datasetMetadata, licence, manifest, siteName } from './metadata.ts';
import { siteAddress } from './site-address.ts';

/**
 * The description of the published tables for machines, after the Data Package standard, version 2.
 * @param tables the published tables by their path below the site's base
 */
export function dataPackage(catalogue: Catalogue, tables: ReadonlyMap<string, string>) {
  const { publication, otherPublications, datasets } = catalogue;
  const sourcesWith = (others: readonly OtherPublication[]) => [
    { title: citation(publication), path: publication.url },
    ...others.map((other) => ({ title: citationOf(other, undefined, technicalLocale), path: other.url })),
  ];
  const licenses = [licence];
  const table = (
    name: string,
    title: string,
    description: string,
    fields: readonly Column[],
    others: readonly OtherPublication[] = [],
  ) => ({
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name,
    title,
    description,
    type: 'table',
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...measured(tables.get(`data/${name}.csv`) ?? ''),
    sources: sourcesWith(others),
    licenses,
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: fields.map((field) => ({ ...field, format: 'default' })),
    },
  });
  const text = messages[technicalLocale].dataPage;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'vaardigheden-in-beeld',
    title: siteName,
    description: publication.description[technicalLocale],
    homepage: siteAddress(address.data(technicalLocale)),
    version: manifest.version,
    contributors: [{ title: siteName, roles: ['creator'] }],
    sources: sourcesWith(otherPublications),
    licenses,
    resources: [
      table('figures', text.figures, text.figuresText, figureColumns, otherPublications),
      table('priorities', text.priorities, text.prioritiesText, priorityColumns),
      ...datasets.map((dataset) => {
        const { name, description } = datasetMetadata(dataset, catalogue, technicalLocale);
        return table(dataset.id, name, description, figureColumns, dataset.publications);
      }),
    ],
  };
}

/** Size and fingerprint of a table, by which a copy can be checked. */
function measured(text: string): { bytes: number; hash: string } {
  return { bytes: Buffer.byteLength(text), hash: `sha256:${createHash('sha256').update(text).digest('hex')}` };
}
