import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import { pageQueries } from '#pages/page-queries.ts';
import { parseAddress } from '#view/address.ts';
import { followDeck } from '#view/deck.ts';
import { followDeckWords } from '#view/deck-words.ts';
import { connectViewToAddress } from './connect-address.ts';
import type { EarlyInput } from './early-input.ts';
import { followNetwork } from './network.ts';
import { keepForOffline } from './offline.ts';
import { takePrintedState } from './printed-state.ts';
import { Providers } from './providers.tsx';
import { askAgain, createQueryClient } from './query-client.ts';
import { routes } from './routes.tsx';
import { startTheme } from './theme.ts';
import { surviveTranslation } from './translated-text.ts';

/**
 * Lets the app take over a page.
 * @param root holds the page that the build printed for this address, or a page for another one, which goes
 * @param isPrinted whether it is the page of this address
 * @param early what the reader has done to it until now
 * @param bringBack brings back the content that was printed, where a translator has changed it
 * @returns settles when the app runs. Rejects, and leaves a printed page as it is, when a file does not arrive that the
 * page is made of
 */
export async function startApp(
  root: HTMLElement,
  isPrinted: boolean,
  early: EarlyInput,
  bringBack: () => void,
): Promise<void> {
  const client = createQueryClient();
  takePrintedState(client);
  const router = createBrowserRouter(routes, { basename: import.meta.env.BASE_URL, hydrationData: {} });
  const page = parseAddress(router.state.location.pathname.slice(import.meta.env.BASE_URL.length - 1));
  if (isPrinted) await Promise.all(pageQueries(page).map((query) => client.fetchQuery(query)));
  bringBack();
  surviveTranslation(root);
  startTheme();
  followDeck();
  followDeckWords();
  const app = (
    <Providers client={client}>
      <RouterProvider router={router} />
    </Providers>
  );
  if (isPrinted) {
    const giveBack = early.take();
    // In one go: what the reader does while React is half-way would be forgotten.
    flushSync(() => {
      hydrateRoot(root, app);
    });
    connectViewToAddress(router, client);
    giveBack();
  } else {
    root.replaceChildren();
    createRoot(root).render(app);
    connectViewToAddress(router, client);
  }
  followNetwork(() => askAgain(client));
  keepForOffline(router);
}
