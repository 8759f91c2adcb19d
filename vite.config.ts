import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { basePath } from './scripts/base-path.ts';
import { chunks } from './scripts/chunks.ts';
import { publishedData } from './scripts/published-data-plugin.ts';
import { mutation } from './tests/mutations/mutation-plugin.ts';

export default defineConfig(({ mode, isSsrBuild }) => {
  // `npm test` is the fast run; `tests/tier.ts` says what it takes of tests that go through all charts.
  const leftOut = [
    ...(mode === 'fast' ? ['tests/**/*.full.test.ts'] : []),
    // Each of these starts a run of its own: `npm run test:mutations`.
    ...(mode === 'mutations' ? [] : ['tests/**/*.slow.test.ts']),
  ];
  // Each project needs it: a project reads this file again, in a mode of its own.
  const env = { TIER: mode };
  // Layers that keep something between two calls: each file of their tests starts anew.
  const withState = ['app', 'figure', 'pages', 'view'].map((layer) => `tests/${layer}/**/*.test.{ts,tsx}`);
  const unit = {
    env,
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Files take their colours from the style sheet.
    css: { include: /tokens\.css/ },
    // A busy machine fails no test.
    testTimeout: 60_000,
    hookTimeout: 300_000,
  };
  return {
    base: basePath(),
    plugins: [mutation(), react(), publishedData()],
    css: {
      // Readable names that build, prerender and tests agree on; file names are unique.
      modules: { generateScopedName: (name, file) => `${/([^/]+)\.module\.css/.exec(file)?.[1]}-${name}` },
    },
    build: {
      // The content security policy allows no inline data and no script but the one of the theme.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // One style sheet, of which each document holds what it needs: docs/decisions/007-one-style-sheet.md.
      cssCodeSplit: false,
      rolldownOptions: {
        // The build of the pages' printer has two beginnings: itself, and the threads that draw for it.
        input: isSsrBuild ? ['scripts/prerender.ts', 'scripts/draw-worker.ts'] : ['index.html', 'embed.html'],
        output: { codeSplitting: { groups: chunks() } },
      },
    },
    test: {
      projects: [
        {
          extends: true,
          test: {
            ...unit,
            name: 'unit',
            exclude: ['tests/e2e/**', ...withState, ...leftOut],
            // What has no state is loaded once for all files: half of the time went into loading.
            isolate: false,
          },
        },
        {
          extends: true,
          test: {
            ...unit,
            name: 'unit-state',
            include: withState,
            exclude: leftOut,
            // Each file in a context of its own in a thread that stays: half the time of a process for each.
            pool: 'vmThreads',
            // A context takes no module of a package that may also be required.
            server: { deps: { inline: [/react-router/] } },
            alias: ['react-router-dom', 'react-router/dom', 'react-router'].map((name) => ({
              find: name,
              replacement: fileURLToPath(import.meta.resolve(name)),
            })),
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            env,
            include: ['tests/e2e/**/*.test.ts'],
            exclude: leftOut,
            environment: 'node',
            globalSetup: 'tests/e2e/site.ts',
            testTimeout: 120_000,
            hookTimeout: 120_000,
            // They come after the unit tests, which take all processors; a page that waits leaves its processor to another.
            maxWorkers: 2,
            isolate: false,
            sequence: { groupOrder: 1 },
          },
        },
      ],
      maxWorkers: Math.max(2, availableParallelism() - 1),
      maxConcurrency: 2,
      reporters: ['default', './tests/closing-line.ts'],
    },
  };
});
