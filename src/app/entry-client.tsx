import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import '#ui/base.css';
import { address, canonicalPath, pageAddress } from '#view/address.ts';
import { followDeck } from '#view/deck.ts';
import { followDeckWords } from '#view/deck-words.ts';
import { connectViewToAddress } from './connect-address.ts';
import { takeEarlyInput } from './early-input.ts';
import { Hydrated } from './hydrated.tsx';
import { healLostCode } from './lost-code.ts';
import { followNetwork } from './network.ts';
import { keepForOffline } from './offline.ts';
import { preferredLocale } from './preferred-locale.ts';
import { takePrintedState } from './printed-state.ts';
import { Providers } from './providers.tsx';
import { createQueryClient } from './query-client.ts';
import { routes } from './routes.tsx';
import { startTheme } from './theme.ts';

function start(root: HTMLElement): void {
  const client = createQueryClient();
  takePrintedState(client);
  const router = createBrowserRouter(routes, { basename: import.meta.env.BASE_URL, hydrationData: {} });
  if (root.dataset['path'] === router.state.location.pathname) {
    hydrateRoot(
      root,
      <Providers client={client}>
        <RouterProvider router={router} />
        <Hydrated onHydrated={takeEarlyInput(root)} />
      </Providers>,
    );
  } else {
    root.replaceChildren();
    createRoot(root).render(
      <Providers client={client}>
        <RouterProvider router={router} />
      </Providers>,
    );
  }
  connectViewToAddress(router, client);
  followNetwork(() => void client.refetchQueries({ predicate: ({ state }) => state.status === 'error' }));
  keepForOffline(router);
}

startTheme();
healLostCode();
followDeck();
followDeckWords();
const root = document.getElementById('root');
const { search, hash } = window.location;
const pathname = canonicalPath(window.location.pathname);
if (pathname !== window.location.pathname)
  window.history.replaceState(window.history.state, '', pathname + search + hash);
if (pathname === import.meta.env.BASE_URL) {
  window.location.replace(pageAddress(address.overview(preferredLocale())) + search);
} else if (root) {
  start(root);
}
