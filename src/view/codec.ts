import {
  defaultView,
  embedParts,
  facets,
  isEmbedPart,
  isTab,
  isTheme,
  type EmbedPart,
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

function isFacet(key: string): key is Facet {
  return facets.some((facet) => facet === key);
}

const unprintable = /[\p{Cc}\p{Cs}\uFFFD]+/gu;

/** A search text as an address can carry it: no control characters or broken ones, not only spaces, not too long. */
export function cleanSearch(text: string): string {
  const clean = text.replace(unprintable, ' ');
  return clean.trim() === '' ? '' : [...clean].slice(0, longestSearch).join('');
}

/**
 * Reads the view from a query string. Never throws: whatever is unknown or broken is left out and reported.
 * @param known the ids that filters and decks may name; values of filters come out in this order, each once
 */
export function parseView(
  search: string,
  known: KnownIds,
  renamed: ReadonlyMap<string, string> = renamedKeys,
): ParsedView {
  const chosen: Record<Facet, Set<string>> = { priority: new Set(), sector: new Set(), group: new Set() };
  const hidden = new Set<EmbedPart>();
  const charts = new Set<string>();
  const single: { q?: string; tab?: ViewState['tab']; theme?: ViewState['theme'] } = {};
  let slide: string | null = null;
  const dropped: string[] = [];

  for (const [name, value] of new URLSearchParams(search)) {
    const key = renamed.get(name) ?? name;
    const drop = (part: string) => dropped.push(shorten(`${name}=${part}`));
    if (isFacet(key)) {
      for (const id of value.split(separator).filter((part) => part !== '')) {
        if (known[key].includes(id)) chosen[key].add(id);
        else drop(id);
      }
    } else if (key === 'hide') {
      for (const part of value.split(separator).filter((text) => text !== '')) {
        if (isEmbedPart(part)) hidden.add(part);
        else drop(part);
      }
    } else if (key === 'charts') {
      for (const id of value.split(separator).filter((part) => part !== '')) {
        if (known.charts.includes(id)) charts.add(id);
        else drop(id);
      }
    } else if (key === 'slide') {
      if (/^[1-9]\d{0,3}$/.test(value) && slide === null) slide = value;
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

  const ordered = (facet: Facet) => known[facet].filter((id) => chosen[facet].has(id));
  const lists = { priority: ordered('priority'), sector: ordered('sector'), group: ordered('group') };
  const hide = embedParts.filter((part) => hidden.has(part));
  const deck = { charts: [...charts], slide: Number(slide ?? defaultView.slide) };
  if (deck.charts.length > 0 && deck.slide > deck.charts.length) {
    dropped.push(`slide=${deck.slide}`);
    deck.slide = defaultView.slide;
  }
  return { view: { ...defaultView, ...lists, ...single, hide, ...deck }, dropped };
}

/** Percent-encodes as browsers leave it alone in an address, so that a reload finds the same characters. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/'/g, '%27').replace(/%20/g, '+');
}

/** The query string of a view, with its question mark; empty for the default view. The inverse of {@link parseView}. */
export function serialiseView(view: ViewState): string {
  const parts = facets
    .filter((facet) => view[facet].length > 0)
    .map((facet) => `${facet}=${view[facet].map(encode).join(separator)}`);
  if (cleanSearch(view.q) !== '') parts.push(`q=${encode(cleanSearch(view.q))}`);
  if (view.tab !== defaultView.tab) parts.push(`tab=${view.tab}`);
  if (view.theme !== null) parts.push(`theme=${view.theme}`);
  if (view.hide.length > 0) parts.push(`hide=${view.hide.join(separator)}`);
  if (view.charts.length > 0) parts.push(`charts=${view.charts.map(encode).join(separator)}`);
  if (view.slide !== defaultView.slide) parts.push(`slide=${view.slide}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
