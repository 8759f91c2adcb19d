import { queryOptions } from '@tanstack/react-query';
import { CodeLoadError } from '#data/errors.ts';
import { loadData } from '#data/load.ts';
import type { Locale } from '#i18n/locale.ts';
import { searchFileSchema } from '#schema/search.ts';
import { searchFileName } from '#view/address.ts';

/** Search in one language. Its code and its file come when a reader begins to search, and are kept. */
export function searchQuery(locale: Locale) {
  return queryOptions({
    queryKey: ['search', locale],
    queryFn: async ({ signal }) => {
      const code = import('./search.ts').catch((cause: unknown) => {
        throw new CodeLoadError(cause instanceof Error ? cause.message : String(cause), { cause });
      });
      const [{ createSearch }, file] = await Promise.all([
        code,
        loadData(searchFileName(locale), searchFileSchema, signal),
      ]);
      return createSearch(file);
    },
  });
}
