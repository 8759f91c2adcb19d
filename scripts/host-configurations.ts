import { locales } from '#i18n/locale.ts';
import { pagePaths } from '#view/address.ts';
import { encodings } from './compressed-files.ts';
import { everyFile, mediaTypes, notFoundCache, pages, placedGroups, type FileGroup } from './site-headers.ts';

/** Says in each file where its rules come from. */
const origin = 'Written by "npm run hosting" from scripts/site-headers.ts.';

/** What an answer says that tells of nothing: it is not kept. */
const nothing = { ...everyFile, ...pages.headers, 'Cache-Control': notFoundCache };

/** A path that ends in a name with an ending stands for a file, any other for a page. */
const fileName = String.raw`\.[A-Za-z0-9]+$`;

/**
 * The configuration of each kind of host, by the name of its file.
 * @param base path below which the site was built, with slashes at both ends
 */
export function hostConfigurations(base: string): Map<string, string> {
  return new Map([
    ['nginx.conf', nginx(base)],
    ['Caddyfile', caddy(base)],
    ['_headers', headersFile(base)],
    ['vercel.json', vercel(base)],
  ]);
}

/** A virtual host of nginx, for its folder `conf.d`. */
function nginx(base: string): string {
  const add = (headers: Record<string, string>, to: 'files' | 'every answer') =>
    Object.entries(headers).map(([name, value]) => {
      const isOfFile = name === 'Cache-Control' && to === 'files';
      return `add_header ${name} "${value}"${isOfFile ? '' : ' always'};`;
    });
  const types = Object.entries(mediaTypes).map(([ending, type]) => [ending, ...type.split('; ')] as const);
  const texts = types.flatMap(([ending, type, charset]) => (charset && ending !== 'html' ? type : []));
  const location = (match: string, { holds, headers }: Pick<FileGroup, 'holds' | 'headers'>) =>
    block(`location ${match}`, [
      'try_files $uri $uri/ =404;',
      ...(holds === 'files' ? ['error_page 404 = @no-file;'] : []),
      ...add({ ...everyFile, ...headers }, 'files'),
    ]);
  const placed = placedGroups.flatMap((group) =>
    group.places.map((place) => location(`${place.endsWith('/') ? '^~' : '='} ${base}${place}`, group)),
  );
  const server = block('server', [
    'listen 8080;',
    'root /usr/share/nginx/html;',
    'server_tokens off;',
    'absolute_redirect off;',
    'charset utf-8;',
    `charset_types ${texts.join(' ')};`,
    block(
      'types',
      types.map(([ending, type]) => `${type} ${ending};`),
    ),
    'gzip_static on;',
    'gzip_vary on;',
    `error_page 404 ${base}404.html;`,
    ...placed,
    location(`~ ${fileName}`, { ...pages, holds: 'files' }),
    location('/', pages),
    block(`location = ${base}404.html`, ['internal;', ...add(nothing, 'every answer')]),
    block('location @no-file', [
      'default_type text/plain;',
      ...add(nothing, 'every answer'),
      'return 404 "Not found";',
    ]),
  ]);
  return `# ${origin}\n${server}\n`;
}

function caddy(base: string): string {
  const header = (matcher: string, headers: Record<string, string>) =>
    block(
      `header ${matcher}`.trim(),
      Object.entries(headers).map(([name, value]) => `${name} "${value}"`),
    );
  const paths = (places: string[]) => places.map((place) => base + place + (place.endsWith('/') ? '*' : '')).join(' ');
  const site = block(':8080', [
    'root * /srv',
    header('', everyFile),
    ...placedGroups.flatMap(({ name, places, headers }) => [
      `@${name} path ${paths(places)}`,
      header(`@${name}`, headers),
    ]),
    `@${pages.name} not path ${paths(placedGroups.flatMap(({ places }) => places))}`,
    header(`@${pages.name}`, pages.headers),
    // Its own way to the address with a slash would lose what was asked.
    block('@folder', ['not path */', 'file {path}/index.html']),
    block('@asked', ['not path */', 'file {path}/index.html', `expression {query} != ''`]),
    'redir @asked {path}/?{query} 301',
    'redir @folder {path}/ 301',
    block('file_server', [`precompressed ${Object.keys(encodings).join(' ')}`]),
    block('handle_errors', [
      // Those of the place where nothing was found are set already.
      ...['Access-Control-Allow-Origin', 'Cross-Origin-Resource-Policy', 'Cross-Origin-Embedder-Policy'].map(
        (name) => `header -${name}`,
      ),
      header('', nothing),
      `@file path_regexp ${fileName}`,
      block('handle @file', ['respond "Not found" 404']),
      block('handle', [`rewrite * ${base}404.html`, 'file_server']),
    ]),
  ]);
  return `# ${origin}\n${site}\n`;
}

/** For Netlify and Cloudflare Pages, where all rules that match are sent together: no two name the same header for a path. */
function headersFile(base: string): string {
  const rule = (path: string, headers: Record<string, string>) =>
    [base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const sections = locales.flatMap((locale) =>
    Object.values(pagePaths).map((path) => (path === '' ? `${locale}/` : `${locale}/${path}/*`)),
  );
  return [
    `# ${origin}`,
    rule('*', everyFile),
    ...placedGroups.flatMap(({ places, headers }) =>
      places.map((place) => rule(place.endsWith('/') ? `${place}*` : place, headers)),
    ),
    ...['', '404.html', ...sections].map((path) => rule(path, pages.headers)),
    '',
  ].join('\n');
}

function vercel(base: string): string {
  const list = (headers: Record<string, string>) => Object.entries(headers).map(([key, value]) => ({ key, value }));
  const pattern = (place: string) => place.replaceAll('.', String.raw`\.`);
  const elsewhere = placedGroups.flatMap(({ places }) => places.map(pattern)).join('|');
  const rules = [
    { source: `${base}(.*)`, headers: list(everyFile) },
    ...placedGroups.flatMap(({ places, headers }) =>
      places.map((place) => ({
        source: base + pattern(place) + (place.endsWith('/') ? '(.*)' : ''),
        headers: list(headers),
      })),
    ),
    { source: `${base}((?!${elsewhere}).*)`, headers: list(pages.headers) },
  ];
  return `${JSON.stringify({ trailingSlash: true, headers: rules }, null, 2)}\n`;
}

/** A block of a configuration: what it is of, and its lines between braces, indented. */
function block(head: string, lines: string[]): string {
  const inside = lines.map((line) => line.replace(/^(?=.)/gm, '  '));
  return [`${head} {`, ...inside, '}'].join('\n');
}
