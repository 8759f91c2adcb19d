import { createServer, type RequestListener, type Server } from 'node:http';
import { once } from 'node:events';
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadData } from '#data/load.ts';

const schema = v.strictObject({ id: v.string() });
const signal = () => new AbortController().signal;
let server: Server | undefined;

/** Answers every request, and lets relative addresses lead there. */
async function answer(listener: RequestListener) {
  server = createServer(listener).listen(0);
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  vi.stubEnv('BASE_URL', `http://localhost:${port}/skills/`);
}

afterEach(() => {
  vi.unstubAllEnvs();
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

describe('a data file that is fetched', () => {
  it('arrives from below the base of the site, parsed', async () => {
    const asked: (string | undefined)[] = [];
    await answer((request, response) => {
      asked.push(request.url);
      response.end('{"id":"sab"}');
    });
    await expect(loadData('data/sab.json', schema, signal())).resolves.toEqual({ id: 'sab' });
    expect(asked).toEqual(['/skills/data/sab.json']);
  });

  it.each([404, 500, 503])('with status %i fails with that status', async (status) => {
    await answer((_, response) => response.writeHead(status).end('{"id":"sab"}'));
    await expect(loadData('data/sab.json', schema, signal())).rejects.toMatchObject({
      name: 'DataLoadError',
      file: 'data/sab.json',
      status,
    });
  });

  it('without an answer fails without a status', async () => {
    await answer((request) => request.destroy());
    await expect(loadData('data/sab.json', schema, signal())).rejects.toMatchObject({
      name: 'DataLoadError',
      status: null,
    });
  });

  it('that is no JSON fails with what arrived in its place', async () => {
    await answer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html>'));
    await expect(loadData('data/sab.json', schema, signal())).rejects.toMatchObject({
      name: 'DataShapeError',
      problems: [{ file: 'data/sab.json', path: '$', expected: 'JSON', received: 'text/html' }],
    });
  });

  it('of another shape fails with path, expected and received', async () => {
    await answer((_, response) => response.end('{"id":7}'));
    await expect(loadData('data/sab.json', schema, signal())).rejects.toMatchObject({
      name: 'DataShapeError',
      problems: [{ path: '$.id', expected: 'string', received: '7' }],
    });
  });
});
