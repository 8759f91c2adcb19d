import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { searchQuery } from '#view/search/search-query.ts';
import { suggestionGroups, type SuggestionGroup } from './suggestions.ts';
import type { Finding } from '#view/search/search.ts';

/** What a search text suggests. */
export interface Suggestions {
  /** Null while search is not there, or nothing is looked for. */
  finding: Finding | null;
  groups: readonly SuggestionGroup[];
  /** True when search did not come. */
  hasFailed: boolean;
}

/**
 * Suggestions for a text.
 * @param isUsed whether the reader has begun to use the field: search is fetched then, and not before
 */
export function useSuggestions(text: string, isUsed: boolean): Suggestions {
  const locale = useLocale();
  const { data: search, isError } = useQuery({ ...searchQuery(locale), enabled: isUsed });
  return useMemo(() => {
    const finding = search && text.trim() !== '' ? search(text) : null;
    return { finding, groups: finding ? suggestionGroups(text, finding, locale) : [], hasFailed: isError };
  }, [search, text, locale, isError]);
}
