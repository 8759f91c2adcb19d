import { readFileSync, writeFileSync } from 'node:fs';
import { isLocale } from '#i18n/locale.ts';
import { publicationSchema } from '#schema/publication.ts';
import { readDataFile } from './data-folder.ts';
import { numbersInSource } from './numbers-in-text.ts';

// Writes the numbers of each line of the source text, and no sentence of it: what `npm run check:data` looks them up in.
const [file] = process.argv.slice(3);
const language = readDataFile('data', 'publication.json', publicationSchema).value?.language;
if (!file || !isLocale(language)) {
  console.error(`expected a source text in a language of the site, received ${file ?? 'none'} in ${language}`);
  console.error('Run: npm run numbers -- <file>');
  process.exitCode = 1;
} else {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .map((line, index) => ({ line: index + 1, numbers: numbersInSource(line, language) }))
    .filter(({ numbers }) => numbers.length > 0)
    .map(({ line, numbers }) => `    "${line}": [${numbers.join(', ')}]`);
  const schema = '  "$schema": "./schema/source-numbers.schema.json"';
  writeFileSync('data/source-numbers.json', `{\n${schema},\n  "lines": {\n${lines.join(',\n')}\n  }\n}\n`);
  console.log(`${lines.length} lines with numbers`);
}
