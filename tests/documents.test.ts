import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { kinds } from '#charts/kinds.ts';
import { measureFunctions } from '#measures/measure-functions.ts';
import { layers } from '../scripts/layers.ts';

const decisions = 'docs/decisions';

const documents = [
  ...readdirSync('.').filter((file) => file.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file).replaceAll('\\', '/')),
];

const names = v.record(v.string(), v.string());
const manifest = v.parse(
  v.object({ scripts: names, dependencies: names, devDependencies: names, optionalDependencies: names }),
  JSON.parse(readFileSync('package.json', 'utf8')),
);

/** What stands between backticks in a document, outside its blocks of code. */
function codeIn(document: string): string[] {
  const text = readFileSync(document, 'utf8').replace(/^```.*?^```/gms, '');
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}

describe('the decisions', () => {
  const files = readdirSync(decisions).toSorted();

  it('are numbered without a gap, each number once', () => {
    expect(files.map((file) => file.slice(0, 3))).toEqual(files.map((_, index) => String(index + 1).padStart(3, '0')));
  });

  it.each(files)('%s begins with its number and says its status', (file) => {
    const lines = readFileSync(join(decisions, file), 'utf8').split('\n');
    expect(lines[0]).toMatch(new RegExp(`^# ${file.slice(0, 3)} \\S`));
    expect(lines[2]).toMatch(/^Status: (accepted|superseded by \d{3})\.?$/);
  });
});

describe.each(documents)('%s', (document) => {
  it('links to files that there are, and to decisions by their numbers', () => {
    const text = readFileSync(document, 'utf8');
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const relative = links.filter((target) => !/^([a-z]+:|#)/.test(target));
    const lost = relative.filter((target) => !existsSync(join(dirname(document), target.replace(/#.*$/, ''))));
    expect(lost).toEqual([]);
    const misnamed = [...text.matchAll(/\[(\d{3})\]\(([^)]+)\)/g)].filter(
      ([, number = '', target = '']) => !basename(target).startsWith(number),
    );
    expect(misnamed.map(([link]) => link)).toEqual([]);
  });

  it('names files that there are, from the root or from src', () => {
    const paths = codeIn(document).filter((code) => /^[\w.-]+(\/[\w.-]+)+\.(tsx?|mjs|js|json|css|md)$/.test(code));
    // Packages and what the build writes are not in the repository.
    const own = paths.filter((path) => !/^(dist|build|node_modules)\//.test(path));
    expect(own.filter((path) => !existsSync(path) && !existsSync(join('src', path)))).toEqual([]);
  });

  it('names commands that there are', () => {
    const text = readFileSync(document, 'utf8');
    const commands = [...text.matchAll(/npm (?:run ([\w:]+)|(start|test)\b)/g)].map(([, run, own]) => run ?? own ?? '');
    expect(commands.filter((command) => !(command in manifest.scripts))).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  it('has a row for each layer, in their order', () => {
    const rows = [...readFileSync('ARCHITECTURE.md', 'utf8').matchAll(/^\| `(\w+)\/` /gm)].map(
      ([, layer = '']) => layer,
    );
    expect(rows).toEqual(layers.map(({ name }) => name));
  });
});

describe('CONTRIBUTING.md', () => {
  it('tells of each measure function what names it takes', () => {
    const rows = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| `([\w-]+)` +\|.*\| ([^|]+?) *\|$/gm)].map(
      ([, name = '', list = '']) => [name, [...list.matchAll(/`([\w-]+)`/g)].map(([, key = '']) => key)],
    );
    const known = Object.entries(measureFunctions).map(([name, { names: taken }]) => [name, Object.keys(taken)]);
    expect(rows).toEqual(expect.arrayContaining(known));
  });
});

describe('each chart kind', () => {
  it.each(Object.keys(kinds))('%s has a row in CONTRIBUTING, and a test that reads its marks back', (kind) => {
    expect(readFileSync('CONTRIBUTING.md', 'utf8')).toMatch(new RegExp(`^\\| \`${kind}\` +\\| [^|]*[a-z]`, 'm'));
    expect(existsSync(`tests/render/kinds/${kind}.test.ts`)).toBe(true);
  });
});

describe('the decision on dependencies', () => {
  const lock = v.parse(
    v.object({
      packages: v.record(v.string(), v.object({ dev: v.optional(v.boolean()), license: v.optional(v.string()) })),
    }),
    JSON.parse(readFileSync('package-lock.json', 'utf8')),
  );

  it('has a row for each of package.json, and for no other', () => {
    const rows =
      readFileSync(join(decisions, '010-dependencies.md'), 'utf8').match(/^\| (?!dependency |-)[^|]+/gm) ?? [];
    const listed = rows.flatMap((row) => row.slice(2).trim().split(', '));
    const wanted = Object.keys({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.optionalDependencies,
    });
    expect(listed.toSorted()).toEqual(wanted.toSorted());
  });

  it('is right that the site ships under permissive licences only', () => {
    const permissive = ['MIT', 'ISC', 'Apache-2.0', '0BSD', 'BSD-3-Clause', 'Zlib', 'OFL-1.1'];
    const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && dev !== true);
    expect(shipped.length).toBeGreaterThan(Object.keys(manifest.dependencies).length);
    const others = shipped.filter(
      ([, { license = '' }]) =>
        !license
          .replace(/[()]/g, '')
          .split(' AND ')
          .every((name) => permissive.includes(name)),
    );
    expect(others).toEqual([]);
  });
});
