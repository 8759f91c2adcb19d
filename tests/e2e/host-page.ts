import { createServer } from 'node:http';
import { afterAll, beforeAll } from 'vitest';

/** What the tests know of a page around embeds. */
declare global {
  interface Window {
    /** Every message that the page received: the place of its frame among the iframes, -1 for any other sender, and its data. */
    received: { frame: number; data: unknown }[];
    /** What the style of the first frame has been, in its order. */
    seen: (string | null)[];
  }
}

const record = `
  window.received = [];
  addEventListener('message', ({ source, data }) => {
    const frame = [...document.querySelectorAll('iframe')].findIndex(({ contentWindow }) => contentWindow === source);
    received.push({ frame, data });
  });`;

/**
 * A site of somebody else, on an origin of its own, for the tests of a file.
 * @returns what publishes a page there, with a record of the messages that it receives, and gives its address
 */
export function useHost(): (body: string) => string {
  const pages: string[] = [];
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))];
    response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(page);
  });
  let origin = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const bound = server.address();
    origin = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : 0}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return (body) => {
    pages.push(`<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
      <title>Host</title><link rel="icon" href="data:,"><script>${record}</script>${body}</html>`);
    return `${origin}/${pages.length - 1}`;
  };
}
