import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '#i18n/locale.ts';
import { layers } from '../scripts/layers.ts';

const names = layers.map(({ name }) => name);

const lintSchema = v.object({
  diagnostics: v.array(
    v.object({
      code: v.optional(v.string()),
      filename: v.string(),
      labels: v.array(v.object({ span: v.object({ line: v.number() }) })),
    }),
  ),
});

/** What the linter says of a folder with this project's settings: the rule, the file and the line of each problem. */
function lint(folder: string): string[] {
  const oxlint = resolve('node_modules/oxlint/bin/oxlint');
  const { stdout, stderr } = spawnSync(process.execPath, [oxlint, '--format', 'json', 'src'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (!stdout.includes('diagnostics')) throw new Error(`expected the linter’s report, received ${stdout}${stderr}`);
  const { diagnostics } = v.parse(lintSchema, JSON.parse(stdout));
  return diagnostics.map(({ code, filename, labels }) => `${code} ${filename}:${labels[0]?.span.line}`);
}

/** Ways to leave a layer, and how each is written. */
const ways: [string, (path: string) => string][] = [
  ['an import', (path) => `import { x } from '${path}';`],
  ['a type import', (path) => `import type { X } from '${path}';`],
  ['an export of something', (path) => `export { x } from '${path}';`],
  ['an export of everything', (path) => `export * from '${path}';`],
  ['an import when needed', (path) => `export const load = () => import('${path}');`],
];

describe('the linter, on a tree of layers', () => {
  let folder: string;
  let found: string[];
  const write = (file: string, lines: string[]) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${lines.join('\n')}\n`);
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vaardigheden-'));
    for (const file of ['.oxlintrc.json', '.oxlintrc.layers.json', 'package.json', 'tsconfig.json'])
      cpSync(file, join(folder, file));
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    for (const layer of names) {
      write(`src/${layer}/x.ts`, ['export const x = 1;', 'export type X = 1;']);
      write(
        `src/${layer}/everything.ts`,
        names.map((other) => `import '#${other}/x.ts';`),
      );
      write(`src/${layer}/inner/outside.ts`, [
        `import '../x.ts';`,
        `import '../../${layer}/x.ts';`,
        `import '../../../package.json';`,
      ]);
    }
    ways.forEach(([, way], index) => write(`src/schema/way-${index}.ts`, [way('#app/x.ts')]));
    write('src/charts/one.ts', [`import { two } from './two.ts';`, 'export const one = () => two;']);
    write('src/charts/two.ts', [`import { one } from './one.ts';`, 'export const two = () => one;']);
    found = lint(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(layers)('lets $name import from itself and $mayImport, and from no other layer', ({ name, mayImport }) => {
    const allowed = names.filter(
      (_, index) => !found.includes(`eslint(no-restricted-imports) src/${name}/everything.ts:${index + 1}`),
    );
    expect(allowed.toSorted()).toEqual([...mayImport, name].toSorted());
  });

  it.each(names)('refuses a way out of a folder of %s by ..', (layer) => {
    const lines = [1, 2, 3].filter((line) =>
      found.includes(`eslint(no-restricted-imports) src/${layer}/inner/outside.ts:${line}`),
    );
    expect(lines).toEqual([1, 2, 3]);
  });

  it.each(ways.map(([name], index) => ({ name, index })))('refuses $name out of a layer', ({ index }) => {
    expect(found).toContain(`eslint(no-restricted-imports) src/schema/way-${index}.ts:1`);
  });

  it('refuses imports in a circle', () => {
    expect(found.filter((problem) => problem.startsWith('import(no-cycle) src/charts/'))).not.toEqual([]);
  });
});

/** Every source file below `src`. */
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => join('src', file).replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file));

/** What a file imports, as it is written. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  // What stands after a question mark tells Vite how to load it.
  return [...text.matchAll(/(?:from|import|import\()\s*'([^'?]+)[^']*'/g)].map(([, path = '']) => path);
}

/** The packages that files import, themselves or through other files. */
function packagesBehind(entries: string[]): Set<string> {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file) || !/\.tsx?$/.test(file)) return;
    seen.add(file);
    for (const path of importsOf(file)) {
      if (path.startsWith('#')) visit(`src/${path.slice(1)}`);
      else if (path.startsWith('.')) visit(join(dirname(file), path).replaceAll('\\', '/'));
      else packages.add(path);
    }
  };
  for (const entry of entries.filter((file) => /\.tsx?$/.test(file))) visit(entry);
  return packages;
}

describe('the source files', () => {
  it('stand in the layers and nowhere else', () => {
    expect(readdirSync('src').toSorted()).toEqual(names.toSorted());
  });

  it('import across folders by #layer/file, inside one by ./file, and never by a way around', () => {
    const odd = files.flatMap((file) =>
      importsOf(file)
        .filter((path) => path.includes('..') || path.startsWith('/') || path.startsWith('src/'))
        .map((path) => `${file}: ${path}`),
    );
    expect(odd).toEqual([]);
  });

  it('have no folder for what belongs nowhere', () => {
    const folders = files.flatMap((file) => dirname(file).split('/'));
    expect(folders.filter((name) => /^(utils?|helpers?|common|lib|types|hooks)$/.test(name))).toEqual([]);
  });

  it('name a language in the texts, the list of languages and the schema of texts only', () => {
    const scripts = readdirSync('scripts').map((file) => `scripts/${file}`);
    const elsewhere = [...files, ...scripts].filter(
      (file) => !file.startsWith('src/i18n/') && file !== 'src/schema/localized.ts',
    );
    const codes = locales.join('|');
    const named = new RegExp(`['"\`/](${codes})['"\`/]|\\b(${codes}):|\\.(${codes})\\b|_(${codes})\\b`);
    const found = elsewhere.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => named.test(line) && !line.startsWith(' *'))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  it('of the core know no React', () => {
    const core = /^src\/(schema|i18n|format|measures|data|charts|export)\b/;
    const outside = [
      'src/i18n/locale-context.ts',
      'src/data/queries.ts',
      'src/export/draw-panels.ts',
      'src/export/png.ts',
    ];
    const entries = files.filter((file) => core.test(file) && !outside.includes(file));
    expect(entries.length).toBeGreaterThan(50);
    const writing = ['fflate', 'jsonc-parser', 'papaparse'];
    const allowed = [
      'valibot',
      ...writing,
      '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    ];
    expect([...packagesBehind(entries)].filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it('of a page do, as the walk along their imports shows', () => {
    const packages = packagesBehind(['src/app/routes.tsx']);
    expect([...packages]).toEqual(expect.arrayContaining(['react', 'react-router-dom', '@tanstack/react-query']));
  });
});
