import { certainties, shows, sorts } from '#charts/controls.ts';
import { mostPractices } from '#schema/most-practices.ts';
import { quantityKinds } from '#schema/quantity-kinds.ts';
import { canonicalEntry, entryOf } from './deck-entry.ts';
import { isFocusId, mostFocused } from './focus-id.ts';
import { isForTracking } from './tracking.ts';
import {
  defaultView,
  embedParts,
  figureOrigins,
  heatmapRows,
  isOneOf,
  missingReasons,
  panels,
  readings,
  tabs,
  themes,
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

/** Ids that are known, each once, in the order of the vocabulary. */
function ids(list: keyof KnownIds, { most = Infinity } = {}): Parameter<readonly string[]> {
  return {
    read: (values, known, drop) => {
      const chosen = new Set<string>();
      for (const id of partsOf(values)) {
        const hasRoom = chosen.has(id) || chosen.size < most;
        if (known[list].includes(id) && hasRoom) chosen.add(id);
        else drop(id);
      }
      return known[list].filter((id) => chosen.has(id));
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

/** One word of a list. */
function oneOf<Word extends string, Fallback extends Word | null>(
  words: readonly Word[],
  fallback: Fallback,
): Parameter<Word | Fallback> {
  return one<Word | Fallback>(fallback, (value) => (isOneOf(words, value) ? value : undefined));
}

/** Some words of a list, each once, in its order. */
function someOf<Word extends string>(words: readonly Word[]): Parameter<readonly Word[]> {
  return {
    read: (values, _, drop) => {
      const chosen = partsOf(values);
      for (const part of chosen) if (!isOneOf(words, part)) drop(part);
      return words.filter((word) => chosen.includes(word));
    },
    write: (value) => value.join(separator),
  };
}

/** A number that counts from one. */
function ordinal<Fallback extends number | null>(most: number, fallback: Fallback): Parameter<number | Fallback> {
  const fits = (value: string) => /^[1-9]\d{0,8}$/.test(value) && Number(value) <= most;
  return one<number | Fallback>(fallback, (value) => (fits(value) ? Number(value) : undefined));
}

const parameters: { readonly [Key in keyof ViewState]: Parameter<ViewState[Key]> } = {
  priority: ids('priority'),
  sector: ids('sector'),
  group: ids('group'),
  start: ids('start'),
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
  sort: oneOf(sorts, defaultView.sort),
  show: oneOf(shows, defaultView.show),
  focus: {
    read: (values, _, drop) => {
      const chosen = new Set<string>();
      for (const id of partsOf(values)) {
        if (isFocusId(id) && chosen.size < mostFocused) chosen.add(id);
        else drop(id);
      }
      return [...chosen];
    },
    write: (value) => value.join(separator),
  },
  only: oneOf(certainties, defaultView.only),
  kind: someOf(quantityKinds),
  unit: ids('unit'),
  reading: someOf(readings),
  missing: someOf(missingReasons),
  origin: someOf(figureOrigins),
  page: ordinal(99_999, 1),
  by: oneOf(heatmapRows, defaultView.by),
  first: {
    read: (values, known, drop) => {
      const [first, ...others] = partsOf(values);
      for (const other of others) drop(other);
      if (first === undefined || known.priority.includes(first)) return first ?? null;
      drop(first);
      return null;
    },
    write: (value) => (value === null ? '' : encode(value)),
  },
  panel: oneOf(panels, defaultView.panel),
  tab: oneOf(tabs, defaultView.tab),
  theme: oneOf(themes, defaultView.theme),
  hide: someOf(embedParts),
  charts: {
    read: (values, known, drop) => {
      const entries = partsOf(values).flatMap((part) => {
        if (known.charts.includes(entryOf(part).chart)) return canonicalEntry(part, drop) ?? [];
        drop(part);
        return [];
      });
      return [...new Set(entries)];
    },
    write: (value) => value.join(separator),
  },
  slide: ordinal(9999, null),
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
 * Reads the view from a query string. Never throws: whatever is unknown or broken is left out and reported; parameters for
 * tracking are passed over.
 * @param known the ids that it may name
 */
export function parseView(
  search: string,
  known: KnownIds,
  renamed: ReadonlyMap<string, string> = renamedKeys,
): ParsedView {
  const asked = [...new URLSearchParams(search)].filter(([name]) => !isForTracking(name));
  const entries = asked.map(([name, value]) => ({
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
    start: read('start'),
    practice: read('practice'),
    q: read('q'),
    ci: read('ci'),
    sort: read('sort'),
    show: read('show'),
    focus: read('focus'),
    only: read('only'),
    kind: read('kind'),
    unit: read('unit'),
    reading: read('reading'),
    missing: read('missing'),
    origin: read('origin'),
    page: read('page'),
    by: read('by'),
    first: read('first'),
    panel: read('panel'),
    tab: read('tab'),
    theme: read('theme'),
    hide: read('hide'),
    charts: read('charts'),
    slide: read('slide'),
  };
  const isPast = view.charts.length > 0 && view.slide !== null && view.slide > view.charts.length;
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
