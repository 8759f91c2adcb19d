import { QueryClient } from '@tanstack/react-query';
import { DataLoadError } from '#data/errors.ts';

/** The most times a file that did not arrive is asked for again by itself; one that was waited for is not. */
const retries = 2;

/** The owner of all data. Published files do not change during a visit; a file of the wrong shape is not asked for again. */
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
