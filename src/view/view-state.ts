/** The ways to look at a figure. */
export const tabs = ['chart', 'table', 'source'] as const;

/** The colour schemes a reader can ask for; `auto` follows the device. */
export const themes = ['auto', 'light', 'dark'] as const;

/** The properties by which practices, and the charts about them, are filtered. */
export const facets = ['priority', 'sector', 'group'] as const;

/** The parts of an embed that can be left out. The source line is not among them: it stays with the figures. */
export const embedParts = ['title', 'subtitle', 'tabs', 'note', 'actions'] as const;

export type Tab = (typeof tabs)[number];
export type Theme = (typeof themes)[number];
export type Facet = (typeof facets)[number];
export type EmbedPart = (typeof embedParts)[number];

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
  /** What an embed leaves out, in the order of {@link embedParts}; pages of the app take no notice of it. */
  readonly hide: readonly EmbedPart[];
  /** Ids of the charts of a deck, in the order of its slides, each once; empty when the address names no deck. */
  readonly charts: readonly string[];
  /** The slide in view, from 1; at most the number of charts where the address names any. */
  readonly slide: number;
}

/** The ids that an address may name, each list in its order of display. */
export type KnownIds = Readonly<Record<Facet | 'practice' | 'charts', readonly string[]>>;

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
  hide: [],
  charts: [],
  slide: 1,
};

/** Whether something, such as a part of an address, names a way to look at a figure. */
export function isTab(text: unknown): text is Tab {
  return tabs.some((tab) => tab === text);
}

/** Whether something names a colour scheme. */
export function isTheme(text: unknown): text is Theme {
  return themes.some((theme) => theme === text);
}

/** Whether something names a part of an embed that can be left out. */
export function isEmbedPart(text: unknown): text is EmbedPart {
  return embedParts.some((part) => part === text);
}
