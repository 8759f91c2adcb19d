import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'oxfmt';
import { layers } from './layers.ts';

// Writes the lint rules that hold the layers; with --check it only tells whether they are up to date.
const file = '.oxlintrc.layers.json';
const overrides = layers.map(({ name, mayImport }) => ({
  files: [`src/${name}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: ['#*/**', ...[...mayImport, name].map((layer) => `!#${layer}/**`)],
            message: `${name} may import ${mayImport.join(', ') || 'no other layer'}: see ARCHITECTURE.md.`,
          },
          { group: ['../**', './../**'], message: 'Import across folders by #folder/file.' },
        ],
      },
    ],
  },
}));
const { code: text } = await format(file, JSON.stringify({ plugins: [], overrides }), { printWidth: 120 });
if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  if (process.argv.includes('--check')) {
    console.error(`${file}: expected what scripts/layers.ts says, received an older version. Run: npm run layers`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
  }
}
