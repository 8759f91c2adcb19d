import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { locales } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';

/** The code of each file that handles texts, without comments and strings. */
const files = ['src', 'scripts']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
  .filter((file) => /\.tsx?$/.test(file) && !file.replaceAll('\\', '/').startsWith('src/i18n/'))
  .map((file) => readFileSync(file, 'utf8'))
  .filter((text) => /messages\b/i.test(text))
  .map((text) => text.replace(/\/\*[^]*?\*\/|'[^'\n]*'|\/\/.*/g, ''));

/** The paths of all texts below a value, such as `figure.note`. */
function pathsOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[...path]];
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]));
}

/** True when a text is asked for by its name, or all of its group are, by a name that is computed. */
function isUsed(path: readonly string[]): boolean {
  const [group = '', key = ''] = path.slice(-2);
  const byName = new RegExp(`\\.${key}\\b|[{,]\\s*${key}\\s*[,:}]`);
  return files.some((code) => {
    const renamed = [...code.matchAll(new RegExp(`\\b${group}: (\\w+)`, 'g'))].map(([, name = '']) => name);
    const names = [group, ...renamed].join('|');
    return byName.test(code) || new RegExp(`\\b(${names})[)}]*\\[|entries\\([\\w.]*\\b(${names})\\)`).test(code);
  });
}

it('each text of the interface is used', () => {
  const paths = pathsOf(messages[locales[0]]);
  expect(paths.length).toBeGreaterThan(300);
  expect(paths.filter((path) => !isUsed(path)).map((path) => path.join('.'))).toEqual([]);
});
