import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from './base-path.ts';
import { hostConfigurations } from './host-configurations.ts';

// Writes the configurations of hosts; with --check it only tells whether they are up to date.
const folder = 'hosting';
mkdirSync(folder, { recursive: true });
for (const [name, text] of hostConfigurations(basePath())) {
  const file = join(folder, name);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`${file}: expected what scripts/site-headers.ts says. Run: npm run hosting`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
  }
}
