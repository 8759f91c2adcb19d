import { QueryClient } from '@tanstack/react-query';
import { DataLoadError } from '#data/errors.ts';

/** How often a file that did not arrive is requested again, before the reader is told. */
const retries = 2;

/** Requests every file again that did not arrive. */
export function askAgain(client: QueryClient): void {
  void client.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
}

/** The owner of all data. Published files do not change during a visit; a file of the wrong shape is not requested again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: Infinity,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        retry: (failures, error) => error instanceof DataLoadError && error.isPassing && failures < retries,
      },
    },
  });
}
