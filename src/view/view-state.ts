/** The ways to look at a figure. */
export const tabs = ['chart', 'table', 'source'] as const;

/** The colour schemes a reader can ask for; `auto` follows the device. */
export const themes = ['auto', 'light', 'dark'] as const;

/** The properties by which practices, and the charts about them, are filtered. */
export const facets = ['priority', 'sector', 'group'] as const;

/** At most this many practices are compared one by one. */
export const mostPractices = 4;

export type Tab = (typeof tabs)[number];
export type Theme = (typeof themes)[number];
export type Facet = (typeof facets)[number];

/** What the reader has chosen to see; the query string of the address is its serialisation. */
export interface ViewState {
  /** Ids of the chosen priorities, in the order of the vocabulary; empty means no choice. */
  readonly priority: readonly string[];
  /** Ids of the chosen sectors, in the order of the vocabulary. */
  readonly sector: readonly string[];
  /** Ids of the chosen target groups, in the order of the vocabulary. */
  readonly group: readonly string[];
  /** The search text, as typed. */
  readonly q: string;
  /** Ids of the practices that are compared, in their order; at most {@link mostPractices}. */
  readonly practice: readonly string[];
  /** Whether the comparison draws intervals. */
  readonly ci: boolean;
  readonly tab: Tab;
  /** A colour scheme that the address asks for, for this visit; null when it asks for none. */
  readonly theme: Theme | null;
}

/** The ids that an address may name, each list in its order of display. */
export type KnownIds = Readonly<Record<Facet | 'practice', readonly string[]>>;

/** The view of an address without a query string. */
export const defaultView: ViewState = {
  priority: [],
  sector: [],
  group: [],
  q: '',
  practice: [],
  ci: true,
  tab: 'chart',
  theme: null,
};

export function isTab(text: unknown): text is Tab {
  return tabs.some((tab) => tab === text);
}

export function isTheme(text: unknown): text is Theme {
  return themes.some((theme) => theme === text);
}
