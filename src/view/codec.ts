import {
  defaultView,
  facets,
  isTab,
  isTheme,
  mostPractices,
  type Facet,
  type KnownIds,
  type ViewState,
} from './view-state.ts';

/** Joins several values of one key. */
const separator = '~';

/** The most characters of a search text that an address carries. */
export const longestSearch = 100;

/** Keys that once had another name, old name first: addresses that people saved keep working. */
const renamedKeys: ReadonlyMap<string, string> = new Map();

/** What an address says, and what of it was not understood. */
export interface ParsedView {
  view: ViewState;
  /** Each part that was dropped, as `key` or `key=value`, shortened for display. */
  dropped: string[];
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : text;
}

/** The keys that take several ids. */
const lists = [...facets, 'practice'] as const;

function isList(key: string): key is Facet | 'practice' {
  return lists.some((list) => list === key);
}

const unprintable = /[\p{Cc}\p{Cs}\uFFFD]+/gu;

/** A search text as an address can carry it: no control characters or broken ones, not only spaces, not too long. */
export function cleanSearch(text: string): string {
  const clean = text.replace(unprintable, ' ');
  return clean.trim() === '' ? '' : [...clean].slice(0, longestSearch).join('');
}

/**
 * Reads the view from a query string. Never throws: whatever is unknown or broken is left out and reported.
 * @param known the ids that it may name; values come out in this order, each once
 */
export function parseView(
  search: string,
  known: KnownIds,
  renamed: ReadonlyMap<string, string> = renamedKeys,
): ParsedView {
  const chosen: Record<Facet | 'practice', Set<string>> = {
    priority: new Set(),
    sector: new Set(),
    group: new Set(),
    practice: new Set(),
  };
  const single: { q?: string; ci?: boolean; tab?: ViewState['tab']; theme?: ViewState['theme'] } = {};
  const dropped: string[] = [];

  for (const [name, value] of new URLSearchParams(search)) {
    const key = renamed.get(name) ?? name;
    const drop = (part: string) => dropped.push(shorten(`${name}=${part}`));
    if (isList(key)) {
      const hasRoom = (id: string) => key !== 'practice' || chosen[key].has(id) || chosen[key].size < mostPractices;
      for (const id of value.split(separator).filter((part) => part !== '')) {
        if (known[key].includes(id) && hasRoom(id)) chosen[key].add(id);
        else drop(id);
      }
    } else if (key === 'ci') {
      if ((value === '0' || value === '1') && single.ci === undefined) single.ci = value === '1';
      else drop(value);
    } else if (key === 'q') {
      if (value.search(unprintable) >= 0 || single.q !== undefined) drop(value);
      else single.q = cleanSearch(value);
    } else if (key === 'tab') {
      if (isTab(value) && single.tab === undefined) single.tab = value;
      else drop(value);
    } else if (key === 'theme') {
      if (isTheme(value) && single.theme === undefined) single.theme = value;
      else drop(value);
    } else {
      dropped.push(shorten(name));
    }
  }

  const ordered = (list: Facet | 'practice') => known[list].filter((id) => chosen[list].has(id));
  return {
    view: {
      ...defaultView,
      priority: ordered('priority'),
      sector: ordered('sector'),
      group: ordered('group'),
      practice: ordered('practice'),
      ...single,
    },
    dropped,
  };
}

/** Percent-encodes as browsers leave it alone in an address, so that a reload finds the same characters. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/'/g, '%27').replace(/%20/g, '+');
}

/** The query string of a view, with its question mark; empty for the default view. The inverse of {@link parseView}. */
export function serialiseView(view: ViewState): string {
  const parts = lists
    .filter((list) => view[list].length > 0)
    .map((list) => `${list}=${view[list].map(encode).join(separator)}`);
  if (cleanSearch(view.q) !== '') parts.push(`q=${encode(cleanSearch(view.q))}`);
  if (view.ci !== defaultView.ci) parts.push(`ci=${view.ci ? 1 : 0}`);
  if (view.tab !== defaultView.tab) parts.push(`tab=${view.tab}`);
  if (view.theme !== null) parts.push(`theme=${view.theme}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
