import { mostPractices } from '#schema/most-practices.ts';
import { defaultView, embedParts, isEmbedPart, isTab, isTheme, type KnownIds, type ViewState } from './view-state.ts';

/** Joins several values of one key. */
const separator = '~';

/** The most characters of a search text that an address carries. */
export const longestSearch = 100;

/** Keys that once had another name, old name first: addresses that people saved keep working. */
const renamedKeys: ReadonlyMap<string, string> = new Map();

/** What an address says, and what of it was not understood. */
export interface ParsedView {
  view: ViewState;
  /** Each part that was dropped once, as `key` or `key=value`, shortened for display. */
  dropped: string[];
}

/** Reports a part of a value that is not understood. */
type Drop = (part: string) => void;

/** How one part of the view stands in the address: the values that follow its key, and what is written there. */
interface Parameter<Value> {
  read: (values: readonly string[], known: KnownIds, drop: Drop) => Value;
  write: (value: Value) => string;
}

/** Ids that are known, each once: in the order of the vocabulary, or of the address. */
function ids(list: keyof KnownIds, { most = Infinity, inOrder = true } = {}): Parameter<readonly string[]> {
  return {
    read: (values, known, drop) => {
      const chosen = new Set<string>();
      for (const id of partsOf(values)) {
        const hasRoom = chosen.has(id) || chosen.size < most;
        if (known[list].includes(id) && hasRoom) chosen.add(id);
        else drop(id);
      }
      return inOrder ? known[list].filter((id) => chosen.has(id)) : [...chosen];
    },
    write: (value) => value.map(encode).join(separator),
  };
}

/** One value: the first that is understood; each other one is dropped. */
function one<Value>(
  fallback: Value,
  read: (value: string, drop: Drop) => Value | undefined,
  write: (value: Value) => string = String,
): Parameter<Value> {
  return {
    read: (values, _, drop) => {
      let found: Value | undefined;
      for (const value of values) {
        const understood = found === undefined ? read(value, drop) : undefined;
        if (understood === undefined) drop(value);
        else found = understood;
      }
      return found ?? fallback;
    },
    write: (value) => (value === fallback ? '' : write(value)),
  };
}

const parameters: { readonly [Key in keyof ViewState]: Parameter<ViewState[Key]> } = {
  priority: ids('priority'),
  sector: ids('sector'),
  group: ids('group'),
  practice: ids('practice', { most: mostPractices }),
  q: one(
    defaultView.q,
    (value, drop) => {
      if (value.search(unprintable()) >= 0) return undefined;
      if ([...value].length > longestSearch) drop(value);
      return cleanSearch(value);
    },
    (value) => encode(cleanSearch(value)),
  ),
  ci: one(
    defaultView.ci,
    (value) => (value === '0' || value === '1' ? value === '1' : undefined),
    (value) => (value ? '1' : '0'),
  ),
  tab: one(defaultView.tab, (value) => (isTab(value) ? value : undefined)),
  theme: one(defaultView.theme, (value) => (isTheme(value) ? value : undefined)),
  hide: {
    read: (values, _, drop) => {
      const hidden = partsOf(values);
      for (const part of hidden) if (!isEmbedPart(part)) drop(part);
      return embedParts.filter((part) => hidden.includes(part));
    },
    write: (value) => value.join(separator),
  },
  charts: ids('charts', { inOrder: false }),
  slide: one(defaultView.slide, (value) => (/^[1-9]\d{0,3}$/.test(value) ? Number(value) : undefined)),
};

const keys = Object.keys(parameters).filter((key): key is keyof ViewState => key in parameters);

function partsOf(values: readonly string[]): string[] {
  return values.flatMap((value) => value.split(separator)).filter((part) => part !== '');
}

function unprintable(): RegExp {
  return /[\p{Cc}\p{Cs}\uFFFD]+/gu;
}

/** A search text as an address can carry it: no control characters or broken ones, not only spaces, not too long. */
export function cleanSearch(text: string): string {
  const clean = text.replace(unprintable(), ' ');
  return clean.trim() === '' ? '' : [...clean].slice(0, longestSearch).join('');
}

/**
 * Reads the view from a query string. Never throws: whatever is unknown or broken is left out and reported.
 * @param known the ids that it may name
 */
export function parseView(
  search: string,
  known: KnownIds,
  renamed: ReadonlyMap<string, string> = renamedKeys,
): ParsedView {
  const entries = [...new URLSearchParams(search)].map(([name, value]) => ({
    name,
    value,
    key: keys.find((key) => key === (renamed.get(name) ?? name)),
  }));
  const dropped = new Set(entries.flatMap(({ name, key }) => (key ? [] : [shorten(name || '=')])));
  function read<Key extends keyof ViewState>(key: Key): ViewState[Key] {
    const own = entries.filter((entry) => entry.key === key);
    const values = own.map(({ value }) => value);
    return parameters[key].read(values, known, (part) => dropped.add(shorten(`${own[0]?.name}=${part}`)));
  }
  const view: ViewState = {
    priority: read('priority'),
    sector: read('sector'),
    group: read('group'),
    practice: read('practice'),
    q: read('q'),
    ci: read('ci'),
    tab: read('tab'),
    theme: read('theme'),
    hide: read('hide'),
    charts: read('charts'),
    slide: read('slide'),
  };
  const isPast = view.charts.length > 0 && view.slide > view.charts.length;
  if (isPast) dropped.add(`slide=${view.slide}`);
  return { view: isPast ? { ...view, slide: defaultView.slide } : view, dropped: [...dropped] };
}

/** The query string of a view, with its question mark; empty for the default view. The inverse of {@link parseView}. */
export function serialiseView(view: ViewState): string {
  const parts = keys.map((key) => ({ key, text: valueText(key, view[key]) })).filter(({ text }) => text !== '');
  return parts.length > 0 ? `?${parts.map(({ key, text }) => `${key}=${text}`).join('&')}` : '';
}

function valueText<Key extends keyof ViewState>(key: Key, value: ViewState[Key]): string {
  return parameters[key].write(value);
}

/** Percent-encodes as browsers leave it alone in an address, so that a reload finds the same characters. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/'/g, '%27').replace(/%20/g, '+');
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : text;
}
