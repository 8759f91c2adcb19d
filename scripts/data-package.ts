import { createHash } from 'node:crypto';
import { citation } from '#format/citation.ts';
import type { Catalogue } from '#data/catalogue.ts';
import { en } from '#i18n/en.ts';
import { datasetMetadata, licence, manifest, siteName } from './metadata.ts';
import { siteAddress } from './site-address.ts';

const figureFields = [
  { name: 'practice', type: 'string', description: 'Practice the figure is about' },
  {
    name: 'dataset',
    type: 'string',
    description: 'Dataset of the figure; empty for a single fact of a practice',
  },
  { name: 'measure', type: 'string', description: 'What is counted or measured' },
  { name: 'dimensions', type: 'string', description: 'Breakdown as key=value pairs joined by ;' },
  {
    name: 'period',
    type: 'string',
    description: 'Reference period; empty when the source names none',
  },
  { name: 'value', type: 'number', description: 'The figure; empty when missing' },
  { name: 'unit', type: 'string', description: 'Unit of measurement' },
  {
    name: 'qualifier',
    type: 'string',
    description: 'How the source qualifies the figure',
    constraints: { enum: ['approximately', 'at-least', 'at-most', 'target'] },
  },
  {
    name: 'missing',
    type: 'string',
    description: 'Why there is no value',
    constraints: { enum: ['lost-in-source-text', 'not-published', 'not-applicable', 'not-yet-measured'] },
  },
  {
    name: 'reading',
    type: 'string',
    description: 'How sure it is that the value belongs to this label',
    constraints: { required: true, enum: ['certain', 'likely', 'ambiguous'] },
  },
  {
    name: 'derived',
    type: 'boolean',
    trueValues: ['1'],
    falseValues: ['0'],
    description: '1 for a computed figure',
  },
  { name: 'source_from', type: 'integer', description: 'First line in the source text' },
  { name: 'source_to', type: 'integer', description: 'Last line in the source text' },
  { name: 'note_nl', type: 'string', description: 'Caveats in Dutch' },
  { name: 'note_en', type: 'string', description: 'Caveats in English' },
];

const priorityFields = [
  {
    name: 'practice',
    type: 'string',
    description: 'Practice',
    constraints: { required: true },
  },
  {
    name: 'priority',
    type: 'string',
    description: 'Policy priority',
    constraints: { required: true },
  },
  {
    name: 'declared',
    type: 'boolean',
    trueValues: ['1'],
    falseValues: ['0'],
    description: '1 when the practice declares to tackle the priority',
    constraints: { required: true },
  },
];

/**
 * The description of the published tables for machines, after the Data Package standard, version 2.
 * @param tables the published tables by their path below the site's base
 */
export function dataPackage(catalogue: Catalogue, tables: ReadonlyMap<string, string>) {
  const { publication, datasets } = catalogue;
  const sources = [{ title: citation(publication), path: publication.url }];
  const licenses = [licence];
  const table = (name: string, title: string, description: string, fields: object[]) => ({
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
    sources,
    licenses,
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: fields.map((field) => ({ ...field, format: 'default' })),
    },
  });
  const text = en.dataPage;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'vaardigheden-in-beeld',
    title: siteName,
    description: publication.description.en,
    homepage: siteAddress('en/data/'),
    version: manifest.version,
    contributors: [{ title: siteName, roles: ['creator'] }],
    sources,
    licenses,
    resources: [
      table('figures', text.figures, text.figuresText, figureFields),
      table('priorities', text.priorities, text.prioritiesText, priorityFields),
      ...datasets.map((dataset) => {
        const { name, description } = datasetMetadata(dataset, catalogue, 'en');
        return table(dataset.id, name, description, figureFields);
      }),
    ],
  };
}

/** Size and fingerprint of a table, by which a copy can be checked. */
function measured(text: string): { bytes: number; hash: string } {
  return { bytes: Buffer.byteLength(text), hash: `sha256:${createHash('sha256').update(text).digest('hex')}` };
}
