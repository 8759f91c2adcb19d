// Builds the site when it is not built, or older than what it is made of, and serves it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from './base-path.ts';
import { serve } from './serve.ts';

const inputs = ['src', 'data', 'public', 'scripts', 'index.html', 'embed.html', 'vite.config.ts', 'package-lock.json'];

/** When a file, or anything in a folder, changed last. */
function changed(path: string): number {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name))));
}

const base = basePath();
// The build writes this file last, and into it the path that it built for.
const mark = 'build/base-path';
const isBuilt = existsSync(mark) && readFileSync(mark, 'utf8') === base;
if (!isBuilt || Math.max(...inputs.map(changed)) > statSync(mark).mtimeMs) {
  // What runs this script calls itself a development server; the site is built as hosts serve it.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync('npm', ['run', 'build'], { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}
const wanted = Number(process.env['PORT'] ?? 4173);
// Other machines reach the site only when it is asked for: HOST=0.0.0.0.
const host = process.env['HOST'];
const { address } = await serve('dist', base, wanted, host).catch((error: unknown) => {
  if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
  return serve('dist', base, 0, host);
});
console.log(`\nVaardigheden in beeld: ${address}\n`);
