// A static server that sends what any host of the site should send; `docs/hosting.md` says how others do.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, posix } from 'node:path';
import Negotiator from 'negotiator';
import send from 'send';
import { encodings } from './compressed-files.ts';
import { headersOf, mediaTypes, notFoundCache } from './site-headers.ts';

/** A site that is being served. */
export interface ServedSite {
  /** Where it begins; ends in a slash. */
  address: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site. What a request asks in a wrong way is refused; nothing that it asks ends the server.
 * @param folder the built site
 * @param base path below which it was built, with slashes at both ends
 * @param port 0 for any free one
 * @param host name or address to listen at
 */
export async function serve(folder: string, base: string, port: number, host = '127.0.0.1'): Promise<ServedSite> {
  const server = createServer((request, response) => {
    try {
      answer(folder, base, request, response);
    } catch {
      // The file system takes some names for no names, a very long one for instance.
      refuse(response, 400, 'The address cannot be read');
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve());
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

function answer(folder: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refuse(response, 405, 'Only GET and HEAD are answered', { Allow: 'GET, HEAD' });
  }
  const target = pathOf(request.url ?? '');
  if (target === null) return notFound(folder, '', response);
  const { path, query } = target;
  if (!path.startsWith(base)) return notFound(folder, path, response);
  const name = path.slice(base.length);
  const file = name === '' || name.endsWith('/') ? `${name}index.html` : name;
  if (isFolder(join(folder, file))) {
    return refuse(response, 301, 'The address of a page ends in a slash', { Location: `${encodeURI(path)}/${query}` });
  }
  return sendFile(folder, file, request, response, () => notFound(folder, path, response));
}

/** What a request asks for: the path, decoded and without steps up, and what stands after it. Null when there is none. */
function pathOf(url: string): { path: string; query: string } | null {
  // A proxy may ask with a whole address.
  const [, given = '', query = ''] = /^(?:https?:\/\/[^/?]*)?(\/[^?]*)?(\?.*)?$/is.exec(url) ?? [];
  try {
    const path = posix.normalize(decodeURIComponent(given));
    return path.startsWith('/') && !path.includes('\0') ? { path, query } : null;
  } catch {
    return null;
  }
}

/** Sends a file in the smallest form that there is and that the browser takes. */
function sendFile(
  folder: string,
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
  onMissing: () => void,
): void {
  const compressed = Object.entries(encodings).filter(([, ending]) => existsSync(join(folder, file + ending)));
  const accepted = new Negotiator(request).encodings(compressed.map(([name]) => name));
  const chosen = compressed.find(([name]) => accepted.includes(name));
  const type = mediaTypes[extname(file).slice(1)];
  setHeaders(response, {
    ...headersOf(file),
    ...(type && { 'Content-Type': type }),
    ...(compressed.length > 0 && { Vary: 'Accept-Encoding' }),
    ...(chosen && { 'Content-Encoding': chosen[0] }),
  });
  send(request, encodeURI(file + (chosen?.[1] ?? '')), { root: folder, index: false, cacheControl: false })
    .on('error', ({ status, headers }: { status: number; headers?: Record<string, string> }) => {
      if (response.headersSent) response.destroy();
      else if (status === 404 || status === 403) onMissing();
      else refuse(response, status, 'The request cannot be answered', headers);
    })
    .on('stream', (stream: { bytesRead: number; on: (event: 'end', listener: () => void) => void }) => {
      // A build may write the file anew while it is read: half an answer must not look like a whole one.
      stream.on('end', () => {
        if (stream.bytesRead < Number(response.getHeader('Content-Length'))) response.destroy();
      });
    })
    .pipe(response);
}

/** Says that there is nothing at a path: in the page for people, or in one line where a file was asked for. */
function notFound(folder: string, path: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  if (extname(path) !== '' || !existsSync(page)) refuse(response, 404, 'Not found');
  else end(response, 404, { 'Content-Type': mediaTypes['html'] ?? '' }, readFileSync(page));
}

function refuse(
  response: ServerResponse,
  status: number,
  sentence: string,
  headers: Record<string, string> = {},
): void {
  end(response, status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }, sentence);
}

function end(response: ServerResponse, status: number, headers: Record<string, string>, body: string | Buffer): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  setHeaders(response, { ...headersOf('404.html'), 'Cache-Control': notFoundCache, ...headers });
  response.writeHead(status);
  response.end(body);
}

function setHeaders(response: ServerResponse, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
