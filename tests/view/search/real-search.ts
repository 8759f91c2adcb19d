import type { Locale } from '#i18n/locale.ts';
import type { SearchKind } from '#schema/search.ts';
import { createSearch, type Search } from '#view/search/search.ts';
import { readCatalogue } from '../../../scripts/read-catalogue.ts';
import { searchFile } from '../../../scripts/search-file.ts';

const catalogue = readCatalogue('data');

/** What search in one language is given, made of the real data files. */
export function realFile(locale: Locale) {
  return searchFile(catalogue, locale);
}

/** Search in one language over the real data files. */
export function realSearch(locale: Locale): Search {
  return createSearch(realFile(locale));
}

/** The best entries of a kind: ids of practices and charts, titles of anything else. */
export function best(search: Search, text: string, kind: SearchKind): string[] {
  return search(text)
    .entries.filter((entry) => entry.kind === kind)
    .map(({ id, title }) => (kind === 'practice' || kind === 'chart' ? id : title));
}
