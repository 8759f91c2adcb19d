// A static server with the headers that any host of the site should send; `docs/hosting.md` says which.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { locales } from '#i18n/locale.ts';

const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
};

/** The paths of embeds. */
const embeds = new RegExp(`^/(${locales.join('|')})/embed/`);

/** Headers by kind of file: pages may not be framed, embeds may, and data and assets may be read from everywhere. */
function headersFor(path: string): Record<string, string> {
  if (embeds.test(path))
    return {
      'Content-Security-Policy': 'frame-ancestors *',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cache-Control': 'no-cache',
    };
  if (/^\/(assets|data|oembed)\//.test(path) || path.endsWith('.js')) {
    const cache = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    return {
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cache-Control': cache,
    };
  }
  return {
    'Content-Security-Policy': "frame-ancestors 'none'",
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'no-cache',
  };
}

/**
 * Serves a built site.
 * @param folder the built site
 * @param base path below which it was built, with slashes at both ends
 * @param port 0 for any free one
 */
export async function serve(
  folder: string,
  base: string,
  port: number,
): Promise<{ address: string; close: () => Promise<void> }> {
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
    const notFound = () => {
      const page = join(folder, '404.html');
      response.writeHead(404, {
        ...headersFor('/404.html'),
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-store',
      });
      response.end(existsSync(page) && !/\.[a-z0-9]+$/i.test(request.url ?? '') ? readFileSync(page) : 'Not found');
    };
    if (!request.url?.startsWith(base)) return notFound();
    request.url = request.url.slice(base.length - 1);
    return files(request, response, notFound);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, () => resolve());
  });
  const bound = server.address();
  const actual = typeof bound === 'object' ? bound?.port : port;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `http://localhost:${actual}${base}`, close };
}
