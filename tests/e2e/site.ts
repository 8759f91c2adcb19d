import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { basePath } from '../../scripts/base-path.ts';
import { serve } from '../../scripts/serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site. */
    site: string;
  }
}

/** Serves the built site for the browser tests. */
export default async function setup(project: TestProject) {
  if (!existsSync('dist/404.html')) throw new Error('expected a built site in dist, received none. Run: npm run build');
  const { address, close } = await serve('dist', basePath(), 0);
  project.provide('site', address);
  return close;
}
