import { citation } from '#format/citation.ts';
import type { Catalogue } from '#data/catalogue.ts';

const figureFields = [
  { name: 'practice', type: 'string', description: 'Practice the figure is about' },
  { name: 'dataset', type: 'string', description: 'Dataset of the figure; empty for a single fact of a practice' },
  { name: 'measure', type: 'string', description: 'What is counted or measured' },
  { name: 'dimensions', type: 'string', description: 'Breakdown as key=value pairs joined by ;' },
  { name: 'period', type: 'string', description: 'Reference period; empty when the source names none' },
  { name: 'value', type: 'number', description: 'The figure; empty when missing' },
  { name: 'unit', type: 'string', description: 'Unit of measurement' },
  { name: 'qualifier', type: 'string', constraints: { enum: ['approximately', 'at-least', 'at-most', 'target'] } },
  {
    name: 'missing',
    type: 'string',
    constraints: { enum: ['lost-in-source-text', 'not-published', 'not-applicable', 'not-yet-measured'] },
  },
  { name: 'reading', type: 'string', constraints: { required: true, enum: ['certain', 'likely', 'ambiguous'] } },
  { name: 'derived', type: 'boolean', trueValues: ['1'], falseValues: ['0'], description: '1 for a computed figure' },
  { name: 'source_from', type: 'integer', description: 'First line in the source text' },
  { name: 'source_to', type: 'integer', description: 'Last line in the source text' },
  { name: 'note_nl', type: 'string' },
  { name: 'note_en', type: 'string' },
];

/** The description of the published tables for machines, after the Data Package standard, version 2. */
export function dataPackage({ publication, datasets }: Catalogue) {
  const table = (name: string, title: string, fields: object[]) => ({
    name,
    title,
    type: 'table',
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: { $schema: 'https://datapackage.org/profiles/2.0/tableschema.json', fields },
  });
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'vaardigheden-in-beeld',
    title: 'Vaardigheden in beeld',
    description: publication.description.en,
    sources: [{ title: citation(publication), path: publication.url }],
    licenses: [{ name: 'MIT', title: 'MIT License (structure and notes)', path: 'https://opensource.org/license/mit' }],
    resources: [
      table('figures', 'All figures', figureFields),
      table('priorities', 'Practices and priorities', [
        { name: 'practice', type: 'string', constraints: { required: true } },
        { name: 'priority', type: 'string', constraints: { required: true } },
        { name: 'declared', type: 'boolean', trueValues: ['1'], falseValues: ['0'], constraints: { required: true } },
      ]),
      ...datasets.map((dataset) => table(dataset.id, dataset.title.en, figureFields)),
    ],
  };
}
