// Runs a TypeScript script of this project on any supported Node: node scripts/run.mjs scripts/check-data.ts
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

await runnerImport(fileURLToPath(new URL(`../${process.argv[2]}`, import.meta.url)));
