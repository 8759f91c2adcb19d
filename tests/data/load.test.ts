import { createServer, type RequestListener, type Server } from 'node:http';
import { once } from 'node:events';
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadData, loadNamed } from '#data/load.ts';

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

  it('without an answer in fifteen seconds is given up', async () => {
    const clock = new AbortController();
    const limit = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(clock.signal);
    await answer(() => clock.abort(new DOMException('The time is over', 'TimeoutError')));
    await expect(loadData('data/sab.json', schema, signal())).rejects.toMatchObject({
      name: 'DataLoadError',
      status: null,
    });
    expect(limit).toHaveBeenCalledExactlyOnceWith(15_000);
    limit.mockRestore();
  });

  it('that breaks off after fifteen seconds is given up', async () => {
    const clock = new AbortController();
    const limit = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(clock.signal);
    await answer((_, response) => {
      response.write('{"id":', () => setTimeout(() => clock.abort(), 20));
    });
    await expect(loadData('data/sab.json', schema, signal())).rejects.toMatchObject({
      name: 'DataLoadError',
      status: null,
    });
    limit.mockRestore();
  });

  it('that is no JSON fails with what arrived in its place', async () => {
    await answer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html>'));
    await expect(loadData('data/sab.json', schema, signal())).rejects.toMatchObject({
      name: 'DataShapeError',
      problems: [
        {
          file: 'data/sab.json',
          path: '$',
          expected: 'JSON',
          received: '15 characters that are not JSON, or break off (text/html)',
        },
      ],
    });
  });

  it('about something else fails with the id that was asked for', async () => {
    await answer((_, response) => response.end('{"id":"sab"}'));
    await expect(loadNamed('data/we-care.json', schema, 'we-care', signal())).rejects.toMatchObject({
      name: 'DataShapeError',
      problems: [{ file: 'data/we-care.json', path: '$.id', expected: '"we-care"', received: '"sab"' }],
    });
    await expect(loadNamed('data/sab.json', schema, 'sab', signal())).resolves.toEqual({ id: 'sab' });
  });

  it('with a number too large to hold says which number', async () => {
    const amount = v.strictObject({ value: v.pipe(v.number(), v.maxValue(1e12, 'a number of at most 1e12')) });
    await answer((_, response) => response.end('{"value":1e999}'));
    await expect(loadData('data/sab.json', amount, signal())).rejects.toMatchObject({
      problems: [{ path: '$.value', expected: 'a number of at most 1e12', received: 'Infinity' }],
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
