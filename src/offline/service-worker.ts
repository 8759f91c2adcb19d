import type { Keeping, ToWorker } from './messages.ts';

/** What the build writes before this code: the site of which this worker keeps files. */
interface Site {
  /** Changes with any file of the site. */
  version: string;
  /** Where the site stands, with a slash at its end. */
  base: string;
  locales: string[];
  /** The script that every page of this version begins with. */
  entry: string;
  /** What the start of any page needs, below the base. */
  start: string[];
  /** What pages need later: the code of charts, dialogs and downloads, and the data on all practices. */
  rest: string[];
}

declare const site: Site;
declare const self: ServiceWorkerGlobalScope;

/** Several sites can share an origin. */
const prefix = `skills ${site.base} `;
const own = prefix + site.version;

/** The document that lets the app draw a page that was not kept. */
const shell = '404.html';

/** A page that is kept is shown after this many milliseconds without an answer. */
const timeout = 4000;

self.addEventListener('install', (event) => event.waitUntil(install()));

/** Keeps what a page needs to start; after another version all that was kept of it. Fails where a file does not arrive. */
async function install(): Promise<void> {
  const earlier = await keptEarlier();
  await keepAll(earlier.length > 0 ? [...site.start, ...site.rest] : site.start);
  for (const page of earlier.filter(isPage)) await keepPage(page).catch(() => undefined);
}

/** Paths of all that other versions have kept. */
async function keptEarlier(): Promise<string[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own);
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return [...new Set(requests.flat().map(({ url }) => pathOf(url) ?? ''))];
}

self.addEventListener('activate', (event) => event.waitUntil(activate()));

async function activate(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(prefix) && name !== own) await caches.delete(name);
  await self.clients.claim();
}

self.addEventListener('message', (event) => {
  const message: ToWorker = event.data;
  const [port] = event.ports;
  // What cannot be kept now is kept when it is seen again.
  const work = (keeping: Promise<void>) => event.waitUntil(keeping.catch(() => undefined));
  if (message.type === 'seen') work(keepPage(message.path));
  if (message.type === 'rest') work(keepAll(site.rest));
  if (message.type === 'everything' && port) work(keepEverything((keeping) => port.postMessage(keeping)));
  if (message.type === 'renew') work(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  // An embed answers to its host alone, with headers of its own.
  if (path === null || isEmbed(path) || request.method !== 'GET' || request.headers.has('range')) return;
  if (path.startsWith('assets/')) event.respondWith(unchanging(request, path));
  else if (request.mode === 'navigate') event.respondWith(newest(event, isPage(path) ? path : `${path}/`));
  else if (/^(?:data|miniatures)\//.test(path)) event.respondWith(newest(event, path));
});

/** A file that is kept, or that is from now on; what the network answers where it cannot be. */
async function unchanging(request: Request, path: string): Promise<Response> {
  const kept = await keep(path).catch(() => undefined);
  return kept ?? fetch(request);
}

/** The answer of the network, which is kept; what is kept where none comes, or none in time. */
async function newest(event: FetchEvent, path: string): Promise<Response> {
  const kept = await stored(path);
  const answer = fetch(event.request).then((response) => {
    const copy = response.clone();
    event.waitUntil(keepAnswer(path, copy).catch(() => undefined));
    return response;
  });
  if (kept) {
    const late = new Promise<Response>((resolve) => {
      setTimeout(() => resolve(kept), timeout);
    });
    return Promise.race([answer.catch(() => kept), late]);
  }
  if (event.request.mode !== 'navigate') return answer;
  return answer.catch(async (reason: unknown) => {
    const page = await stored(shell);
    if (page) return page;
    throw reason;
  });
}

/** Keeps a page in every language, with the data and pictures of what it shows. */
async function keepPage(path: string): Promise<void> {
  const [first = '', ...rest] = path.split('/');
  const translations = site.locales.includes(first)
    ? site.locales.map((locale) => [locale, ...rest].join('/'))
    : [path];
  for (const translation of translations) {
    const html = await (await keep(translation))?.text();
    if (html !== undefined) await keepAll(await needsOf(html));
  }
}

/** The files that a page asks for once its reader uses it. */
async function needsOf(html: string): Promise<string[]> {
  const pictures = [...html.matchAll(/ src="([^"]+)"/g)].flatMap(
    ([, address = '']) => pathOf(new URL(address, self.location.href).href) ?? [],
  );
  const charts = [...html.matchAll(/ data-figure="([\w-]+)"/g)].map(([, id]) => `data/charts/${id}.json`);
  const [, needs = ''] = / data-needs="([^"]+)"/.exec(html) ?? [];
  const datasets = await Promise.all(charts.map(datasetsOf));
  return [
    ...pictures.filter((path) => path.startsWith('miniatures/')),
    ...charts,
    ...datasets.flat(),
    ...needs.split(' ').filter(Boolean),
  ];
}

/** The datasets of a chart: its own, and those that its texts name. */
async function datasetsOf(chart: string): Promise<string[]> {
  const definition: unknown = await (await keep(chart))?.json();
  const found = JSON.stringify(definition ?? {}).matchAll(/"dataset":"([\w-]+)"/g);
  return [...found].map(([, id]) => `data/${id}.json`);
}

/** Keeps every page and every file of data, a few at a time, and tells how far it is. */
async function keepEverything(tell: (keeping: Keeping) => void): Promise<void> {
  let kept = 0;
  let of = 0;
  try {
    const list = await fetch(`${site.base}offline.json`, { cache: 'no-cache' });
    const { files }: { files: string[] } = await list.json();
    const all = [...new Set([...site.start, ...site.rest, ...files])];
    of = all.length;
    for (let from = 0; from < of; from += 6) {
      await keepAll(all.slice(from, from + 6));
      kept = Math.min(from + 6, of);
      tell({ kept, of, isWhole: kept === of ? true : null });
    }
  } catch {
    tell({ kept, of, isWhole: false });
  }
}

async function keepAll(paths: string[]): Promise<void> {
  await Promise.all([...new Set(paths)].map(keep));
}

/** A file that is kept, which is fetched where it is not yet. */
async function keep(path: string): Promise<Response | undefined> {
  const kept = await stored(path);
  if (kept) return kept;
  // The name of such a file changes with what is in it: one that another version has kept is the same.
  const same = path.startsWith('assets/') ? await caches.match(site.base + path) : undefined;
  const response =
    same ?? (await fetch(site.base + path, { cache: path.startsWith('assets/') ? 'default' : 'no-cache' }));
  if (!(await keepAnswer(path, response))) throw new Error(`${path}: expected a file of this version`);
  return stored(path);
}

/**
 * Keeps an answer. A page in place of a file, a file in place of a page, and a page of another version are not kept.
 * @returns whether it is kept
 */
async function keepAnswer(path: string, response: Response): Promise<boolean> {
  const isHtml = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (!response.ok || response.redirected || isHtml !== isPage(path)) return false;
  const body = await response.blob();
  if (isHtml && !(await body.text()).includes(site.entry)) return false;
  const cache = await caches.open(own);
  await cache.put(site.base + path, new Response(body, { headers: response.headers }));
  return true;
}

async function stored(path: string): Promise<Response | undefined> {
  const cache = await caches.open(own);
  return cache.match(site.base + path);
}

/** Path below the base; null for an address elsewhere. */
function pathOf(url: string): string | null {
  const { origin, pathname } = new URL(url);
  const isOwn = origin === self.location.origin && pathname.startsWith(site.base);
  return isOwn ? pathname.slice(site.base.length).replace(/(^|\/)index\.html$/, '$1') : null;
}

function isPage(path: string): boolean {
  return path === '' || path.endsWith('/') || path === shell;
}

function isEmbed(path: string): boolean {
  return site.locales.some((locale) => path.startsWith(`${locale}/embed/`));
}
