import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { citationFile } from './citation-file.ts';
import { readCatalogue } from './read-catalogue.ts';

// Writes CITATION.cff from package.json and data/publication.json; with --check it only tells whether it is up to date.
const file = 'CITATION.cff';
const text = await citationFile(readCatalogue('data').publication);
if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  if (process.argv.includes('--check')) {
    console.error(`${file}: expected what package.json and data/publication.json say. Run: npm run citation`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
  }
}
