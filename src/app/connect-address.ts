import { QueryObserver, type QueryClient } from '@tanstack/react-query';
import type { createBrowserRouter } from 'react-router-dom';
import { contentsQuery } from '#data/queries.ts';
import { knownIds } from '#view/known-ids.ts';
import { connectAddress, receiveAddress } from '#view/store.ts';

type Router = ReturnType<typeof createBrowserRouter>;

/**
 * Closes the loop between the view and the address: actions of the view navigate, and each new address, whether it
 * comes from an action, a link, the back button or a reload, becomes the view. Begins once the vocabularies are known.
 */
export function connectViewToAddress(router: Router, client: QueryClient): void {
  const stop = new QueryObserver(client, contentsQuery()).subscribe(({ data }) => {
    if (data) begin(data);
  });
  const data = client.getQueryData(contentsQuery().queryKey);
  if (data) begin(data);

  function begin(contents: NonNullable<typeof data>): void {
    stop();
    connectAddress({
      known: knownIds(contents),
      navigate: (search, how) => {
        const { hash } = router.state.location;
        void router.navigate({ search, hash }, { replace: how === 'replace', preventScrollReset: true });
      },
    });
    let last = '';
    const receive = ({ pathname, search }: { pathname: string; search: string }) => {
      if (pathname + search === last) return;
      last = pathname + search;
      receiveAddress(pathname, search);
    };
    router.subscribe(({ location }) => receive(location));
    receive(router.state.location);
  }
}
