import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import axe from 'axe-core';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { kinds } from '#charts/kinds.ts';
import { locales } from '#i18n/locale.ts';
import { measureFunctions } from '#measures/measure-functions.ts';
import { layers } from '../scripts/layers.ts';
import { standards } from './e2e/axe.ts';
import { faults } from './e2e/faults.ts';
import { packageFaults } from './export/office/package-faults.ts';
import { presentationFaults } from './export/office/presentation-faults.ts';
import { workbookFaults } from './export/office/workbook-faults.ts';
import { mutations } from './mutations/mutations.ts';

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

const lock = v.parse(
  v.object({
    packages: v.record(
      v.string(),
      v.object({ version: v.optional(v.string()), dev: v.optional(v.boolean()), license: v.optional(v.string()) }),
    ),
  }),
  JSON.parse(readFileSync('package-lock.json', 'utf8')),
);

/** The rows of the tables in a text, each as its cells; the line below a head is left out. */
function cellsOf(text: string): string[][] {
  return [...text.matchAll(/^\| (.*) \|$/gm)]
    .map(([, cells = '']) => cells.split(' | ').map((cell) => cell.trim()))
    .filter(([first = '']) => !/^:?-+:?$/.test(first));
}

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

describe('QUALITY.md', () => {
  const text = readFileSync('QUALITY.md', 'utf8');
  /** The rows of the table below a heading, each as its cells. */
  const rowsBelow = (heading: string) =>
    cellsOf((text.split(`\n## ${heading}\n`)[1] ?? '').split('\n## ')[0] ?? '').slice(1);

  it('counts what there is', () => {
    const count = (folder: string) => readdirSync(join('data', folder)).length;
    const [practices, charts] = [count('practices'), count('charts')];
    // The overview, the lists of practices, charts and figures, and compare, present, data and about.
    const others = 8;
    expect(rowsBelow('How many there are')).toEqual(
      [
        ['practices', practices],
        ['charts', charts],
        ['datasets', count('datasets')],
        ['outcomes', count('outcomes')],
        ['languages', locales.length],
        ['pages, in all languages', locales.length * (others + practices + charts)],
        ['embeds, in all languages', locales.length * charts],
        ['mutations', mutations.length],
        [
          'patterns that Office files may not have',
          packageFaults.length + presentationFaults.length + workbookFaults.length,
        ],
        ['faults of an answer', faults.length],
      ].map((row) => row.map(String)),
    );
  });

  it('names the limits of bytes that the tests hold', () => {
    const test = readFileSync('tests/e2e/page-weight.test.ts', 'utf8');
    const limit = (pattern: RegExp) => pattern.exec(test)?.[1]?.replaceAll('_', '');
    expect(rowsBelow('Limits of bytes').map(([, bytes]) => bytes)).toEqual([
      limit(/usual = ([\d_]+)/),
      limit(/practice: ([\d_]+)/),
      limit(/mostState = ([\d_]+)/),
    ]);
  });

  it('names the versions that are installed', () => {
    const rows = rowsBelow('Versions').map(([name = '', version]) => [name.replaceAll('`', ''), version]);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows).toEqual(rows.map(([name]) => [name, lock.packages[`node_modules/${name}`]?.version]));
  });
});

describe('docs/accessibility.md', () => {
  const text = readFileSync('docs/accessibility.md', 'utf8');
  const rows = cellsOf(text).slice(1);

  /** Every criterion of WCAG 2.2 of levels A and AA, by its guideline; those that 2.2 added have no clause in EN 301 549 V3.2.1. */
  const criteria =
    `1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11
    1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4
    2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3`.split(/\s+/);
  const added = ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'];

  it('has a row for each criterion of level A and AA, with its clause, and says what checks it', () => {
    expect(rows.map(([criterion = '', clause]) => [criterion.split(' ')[0], clause])).toEqual(
      criteria.map((number) => [number, added.includes(number) ? '–' : `9.${number}`]),
    );
    for (const [criterion, , how, check] of rows) {
      expect(criterion).toMatch(/ \(AA?\)$/);
      expect(how).toMatch(/\.$/);
      expect(check, criterion).toMatch(/`|[Bb]y eye|[Nn]ot tested/);
    }
  });

  it('names rules of axe that run', () => {
    const running = axe
      .getRules(standards)
      .filter(({ tags }) => !tags.some((tag) => ['experimental', 'deprecated'].includes(tag)))
      .map(({ ruleId }) => ruleId);
    expect(text).toContain(`: ${running.length} rules.`);
    const named = [...text.matchAll(/axe: ([^;.|]+)/g)].flatMap(([, list = '']) => [...list.matchAll(/`([^`]+)`/g)]);
    expect(named.length).toBeGreaterThan(rows.length / 2);
    expect(named.flatMap(([, rule = '']) => (running.includes(rule) ? [] : [rule]))).toEqual([]);
  });

  it('names each criterion that is not met at its beginning', () => {
    const unmet = rows.flatMap(([criterion = '', , how = '']) =>
      how.startsWith('**Not met**') ? [criterion.split(' ')[0] ?? ''] : [],
    );
    const [, told = ''] = /known not to be met in a part of the site: ([\d., and]+)\./.exec(text) ?? [];
    expect(told.split(/, | and /)).toEqual(unmet);
  });

  it('is right that the site has no sound and no video', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
    const own = sources.filter((file) =>
      /<(?:audio|video)\b|new Audio\b/.test(readFileSync(join('src', file), 'utf8')),
    );
    expect(own).toEqual([]);
  });
});

describe('the decision on dependencies', () => {
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
