import { hydrate, type QueryClient } from '@tanstack/react-query';

/** Gives a query client the data that the document was made of; none where it was not made by the build. */
export function takePrintedState(client: QueryClient): void {
  const text = document.getElementById('state')?.textContent;
  const state: unknown = text ? JSON.parse(text) : null;
  hydrate(client, typeof state === 'object' && state !== null ? state : {});
}
