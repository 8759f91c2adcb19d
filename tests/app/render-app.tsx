import { cleanup, configure, render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { afterEach, vi } from 'vitest';
import { connectViewToAddress } from '#app/connect-address.ts';
import { Providers } from '#app/providers.tsx';
import { createQueryClient } from '#app/query-client.ts';
import { routes } from '#app/routes.tsx';
import { DataLoadError, DataShapeError } from '#data/errors.ts';
import { connectAddress } from '#view/store.ts';
import { smallContents, smallDatasets, smallFindings, smallPriorities } from '../fixtures/contents.ts';
import { smallPractice, smallUnits } from '../fixtures/practice.ts';

/** What the server answers for a published file: a value as JSON, or a response of its own. */
export type Files = Record<string, unknown>;

const published: Files = {
  'data/contents.json': smallContents,
  'data/practices/alpha.json': smallPractice,
  'data/datasets.json': smallDatasets,
  'data/findings.json': smallFindings,
  'data/units.json': smallUnits,
  'data/priorities.json': smallPriorities,
  'data/challenges.json': { themes: [], challenges: [] },
  'data/corrections.json': { corrections: [] },
  'data/glossary.json': { terms: [] },
};

configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 60_000 });

afterEach(() => {
  cleanup();
  connectAddress(null);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** True for what jsdom does not know, and for the data errors that a test brings about. */
function isExpected(part: unknown): boolean {
  return part instanceof DataLoadError || part instanceof DataShapeError || /<%s>|<search>/.test(String(part));
}

/**
 * Opens the app at an address, as a browser would that has nothing yet.
 * @param files answers that differ from those of the small site; `files` itself may be changed while the app runs
 */
export function renderApp(address: string, files: Files = {}) {
  vi.stubGlobal('scrollTo', () => {});
  const { error: report } = console;
  vi.spyOn(console, 'error').mockImplementation((...parts: unknown[]) => {
    if (!parts.some(isExpected)) report(...parts);
  });
  vi.stubGlobal('fetch', async (file: string) => {
    const answer = { ...published, ...files }[file.replace(/^\//, '')];
    if (answer instanceof Response) return answer.clone();
    return answer === undefined ? new Response('', { status: 404 }) : Response.json(answer);
  });
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  const router = createMemoryRouter(routes, { initialEntries: [address] });
  render(
    <Providers client={client}>
      <RouterProvider router={router} />
    </Providers>,
  );
  connectViewToAddress(router, client);
  const currentAddress = () => router.state.location.pathname + router.state.location.search;
  return { user: userEvent.setup(), router, currentAddress };
}
