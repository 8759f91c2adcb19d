import { QueryObserver, type QueryClient } from '@tanstack/react-query';
import type { createBrowserRouter } from 'react-router-dom';
import { contentsQuery, pageContentsQuery } from '#data/queries.ts';
import type { Contents } from '#schema/contents.ts';
import { listsAddress } from '#view/address.ts';
import { knownIds, parametersOfLists } from '#view/known-ids.ts';
import { connectAddress, receiveAddress } from '#view/store.ts';

type Router = ReturnType<typeof createBrowserRouter>;

/**
 * Closes the loop between the view and the address: actions of the view navigate, and each new address, whether it
 * comes from an action, a link, the back button or a reload, becomes the view. An address waits until the lists are
 * there that it names something of: those of its page, or all.
 */
export function connectViewToAddress(router: Router, client: QueryClient): void {
  let last = '';
  let known: Contents | null = null;
  const receive = () => {
    const { pathname, search } = router.state.location;
    const page = listsAddress(pathname.slice(import.meta.env.BASE_URL.length - 1));
    const lists = listsFor(page, search, client);
    if (!lists) {
      void client.prefetchQuery(contentsQuery());
      return;
    }
    if (lists !== known) {
      known = lists;
      connectAddress({ known: knownIds(lists), navigate });
    }
    if (pathname + search === last) return;
    last = pathname + search;
    receiveAddress(pathname, search);
  };
  const navigate = (search: string, how: 'push' | 'replace') => {
    const { hash } = router.state.location;
    void router.navigate({ search, hash }, { replace: how === 'replace', preventScrollReset: true });
  };
  router.subscribe(receive);
  new QueryObserver(client, { ...contentsQuery(), enabled: false }).subscribe(({ data }) => {
    if (data) receive();
  });
  receive();
}

/** The lists that tell what an address names; undefined until they are there. */
function listsFor(page: string, search: string, client: QueryClient): Contents | undefined {
  const whole = client.getQueryData(contentsQuery().queryKey);
  const namesAny = parametersOfLists.some((name) => new URLSearchParams(search).has(name));
  return whole ?? (namesAny ? undefined : client.getQueryData(pageContentsQuery(page, client).queryKey));
}
