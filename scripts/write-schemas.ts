import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format } from 'oxfmt';
import { chartSchema } from '#charts/definition.ts';
import { correctionsSchema } from '#schema/correction.ts';
import { datasetSchema } from '#schema/dataset.ts';
import { findingsSchema } from '#schema/finding.ts';
import { glossarySchema } from '#schema/glossary.ts';
import { numberExceptionsSchema, sourceNumbersSchema } from '#schema/source-numbers.ts';
import { otherPublicationsSchema } from '#schema/other-publication.ts';
import { outcomeSchema } from '#schema/outcome.ts';
import { practiceSchema } from '#schema/practice.ts';
import { publicationSchema } from '#schema/publication.ts';
import { questionsSchema } from '#schema/question.ts';
import { searchSynonymsSchema } from '#schema/search.ts';
import { prioritiesSchema, termsSchema, unitsSchema } from '#schema/vocabulary.ts';

// Writes the JSON Schemas that editors use for the data files; with --check it only tells whether they are up to date.
const schemas = {
  chart: chartSchema,
  corrections: correctionsSchema,
  dataset: datasetSchema,
  findings: findingsSchema,
  glossary: glossarySchema,
  'other-publications': otherPublicationsSchema,
  'number-exceptions': numberExceptionsSchema,
  outcome: outcomeSchema,
  practice: practiceSchema,
  priorities: prioritiesSchema,
  publication: publicationSchema,
  questions: questionsSchema,
  'search-synonyms': searchSynonymsSchema,
  'source-numbers': sourceNumbersSchema,
  terms: termsSchema,
  units: unitsSchema,
};
const isCheck = process.argv.includes('--check');

for (const [name, schema] of Object.entries(schemas)) {
  const file = `data/schema/${name}.schema.json`;
  // Rules that JSON Schema has no words for are left to `npm run check:data`.
  const schemaText = JSON.stringify(toJsonSchema(schema, { errorMode: 'ignore' }));
  const { code: text } = await format(file, schemaText, { printWidth: 120 });
  const current = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (current === text) continue;
  if (isCheck) {
    console.error(`${file}: expected what src/schema describes, received an older version. Run: npm run schemas`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
  }
}
