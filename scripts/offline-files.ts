import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { transformWithOxc } from 'vite';
import { locales } from '#i18n/locale.ts';
import { basePath } from './base-path.ts';

/** What of a built site is kept on the devices of its readers. */
interface Kept {
  /** Ids of the datasets of single practices: they are kept with the pages that draw them. */
  ofPractices: ReadonlySet<string>;
  /** Addresses of all pages within the site. */
  pages: readonly string[];
}

const worker = 'src/offline/service-worker.ts';

/** What any page may ask for besides scripts: the document for pages that are not kept, and what a browser asks for. */
const always = ['', '404.html', 'favicon.svg', 'manifest.webmanifest', 'data/contents.json', 'data/units.json'];

/**
 * Writes the service worker of a built site, and the list of all that a reader can keep on request.
 * @param dist the folder of the site, in which all other files stand
 * @throws Error when the document of an unknown address begins with no script
 */
export async function writeOfflineFiles(dist: string, { ofPractices, pages }: Kept): Promise<void> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(dist.length + 1)
        .replaceAll(sep, '/'),
    )
    .toSorted();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(dist, file)));
  const shell = readFileSync(join(dist, '404.html'), 'utf8');
  const entry = /<script type="module"[^>]* src="[^"]*(assets\/[^"]+)"/.exec(shell)?.[1];
  if (!entry) throw new Error(`${dist}/404.html: expected a script that it begins with, received none`);
  const assetsIn = (text: string) => [...text.matchAll(/assets\/[\w.-]+/g)].map(([asset]) => asset);
  // The first script names what it loads when the page is used.
  const start = new Set([...always, ...assetsIn(shell), ...assetsIn(readFileSync(join(dist, entry), 'utf8'))]);
  const isOfAll = (file: string) => /^data\/[\w-]+\.json$/.test(file) && !ofPractices.has(file.slice(5, -5));
  const site = {
    version: hash.digest('hex').slice(0, 12),
    base: basePath(),
    locales,
    entry,
    start: [...start],
    rest: files.filter((file) => !start.has(file) && (file.startsWith('assets/') || isOfAll(file))),
  };
  const { code } = await transformWithOxc(readFileSync(worker, 'utf8'), worker);
  // Not every browser takes a module for a service worker: of the imports of types an empty export is left.
  const script = code.replace(/^export \{\s*\};?$/m, '');
  writeFileSync(join(dist, 'service-worker.js'), `const site = ${JSON.stringify(site)};\n${script}`);
  const everything = [
    ...pages.map((page) => page.slice(1)),
    ...files.filter((file) => /^(?:data|miniatures)\/.*\.(?:json|svg)$/.test(file)),
  ];
  writeFileSync(join(dist, 'offline.json'), JSON.stringify({ files: everything }));
}
