import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { searchQuery } from '#view/search/search-query.ts';

/**
 * The ids of the practices or charts, or the places of the figures, that a search text finds with all its words, in any form or language. None while
 * search is on its way, or when it does not come: lists then go by the words as they stand.
 */
export function useFound(kind: 'practice' | 'chart' | 'figure', text: string): ReadonlySet<string> {
  const locale = useLocale();
  const { data: search } = useQuery({ ...searchQuery(locale), enabled: text.trim() !== '' });
  return useMemo(() => {
    const { entries, isWhole } = search && text.trim() !== '' ? search(text) : { entries: [], isWhole: false };
    return new Set(isWhole ? entries.filter((entry) => entry.kind === kind).map(({ id }) => id) : []);
  }, [search, kind, text]);
}
