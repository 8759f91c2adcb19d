import { defaultControls, type Controls } from '#charts/controls.ts';
import type { Missing } from '#schema/observation.ts';
import type { QuantityKind } from '#schema/quantity-kinds.ts';

/** The ways to look at a figure. */
export const tabs = ['chart', 'table', 'source'] as const;

/** The colour schemes a reader can ask for; `auto` follows the device. */
export const themes = ['auto', 'light', 'dark'] as const;

/** The properties by which practices, and the charts about them, are filtered. */
export const facets = ['priority', 'sector', 'group', 'start'] as const;

/** The parts of an embed that can be left out. The source line is not among them: it stays with the figures. */
export const embedParts = ['title', 'subtitle', 'tabs', 'note', 'actions'] as const;

/** What the rows of the heatmap are. */
export const heatmapRows = ['practice', 'sector', 'group', 'start'] as const;

/** The questions that the panel beside the heatmap answers. */
export const panels = ['reach', 'outcomes', 'costs', 'time'] as const;

/** The properties by which single figures are filtered. */
export const figureFacets = ['priority', 'sector', 'practice', 'kind', 'reading', 'missing', 'origin', 'unit'] as const;

/** How sure it is that a value belongs to its label. */
export const readings = ['certain', 'likely', 'ambiguous'] as const;

/** Whether a figure has a value (`none` is missing), or why it has none. */
export const missingReasons = [
  'none',
  'lost-in-source-text',
  'not-published',
  'not-applicable',
  'not-yet-measured',
  'in-words',
] as const satisfies readonly ('none' | Missing)[];

/** Whether a figure is printed in the source or computed from others. */
export const figureOrigins = ['published', 'derived'] as const;

/** So many figures stand on a page of the table of all figures. */
export const figuresOnPage = 50;

export type HeatmapRows = (typeof heatmapRows)[number];
export type Panel = (typeof panels)[number];
export type Tab = (typeof tabs)[number];
export type Theme = (typeof themes)[number];
export type FigureFacet = (typeof figureFacets)[number];
type Reading = (typeof readings)[number];
type MissingReason = (typeof missingReasons)[number];
type FigureOrigin = (typeof figureOrigins)[number];
export type Facet = (typeof facets)[number];
export type EmbedPart = (typeof embedParts)[number];

/**
 * What the reader has chosen to see; the query string of the address is its serialisation. Of `focus` only the form is
 * checked: what a chart has, its model says.
 */
export interface ViewState extends Controls {
  /** Ids of the chosen priorities, in the order of the vocabulary; empty means no choice. */
  readonly priority: readonly string[];
  /** Ids of the chosen sectors, in the order of the vocabulary. */
  readonly sector: readonly string[];
  /** Ids of the chosen target groups, in the order of the vocabulary. */
  readonly group: readonly string[];
  /** The chosen years in which practices began, as `2016`, in their order. */
  readonly start: readonly string[];
  /** The search text, as typed. */
  readonly q: string;
  /** Ids of the practices that are compared, in their order; at most {@link mostPractices}. */
  readonly practice: readonly string[];
  /** What the units of the figures measure, in the order of {@link quantityKinds}; empty means no choice. */
  readonly kind: readonly QuantityKind[];
  /** Ids of the units of the figures, in the order of the vocabulary. */
  readonly unit: readonly string[];
  readonly reading: readonly Reading[];
  readonly missing: readonly MissingReason[];
  readonly origin: readonly FigureOrigin[];
  /** The page of the table of all figures that is in view, from 1. */
  readonly page: number;
  /** What the rows of the heatmap are. */
  readonly by: HeatmapRows;
  /** Id of the priority whose practices come first in the heatmap; null leaves the order of its rows alone. */
  readonly first: string | null;
  /** The question that the panel beside the heatmap answers. */
  readonly panel: Panel;
  readonly tab: Tab;
  /** A colour scheme that the address asks for, for this visit; null when it asks for none. */
  readonly theme: Theme | null;
  /** What an embed leaves out, in the order of {@link embedParts}; pages of the app take no notice of it. */
  readonly hide: readonly EmbedPart[];
  /** The entries of a deck (`deck-entry.ts`), in the order of its slides, each once; empty when the address names no deck. */
  readonly charts: readonly string[];
  /** The slide that is shown, from 1; at most the number of charts where the address names any. Null while none is. */
  readonly slide: number | null;
}

/** The ids that an address may name, each list in its order of display. */
export type KnownIds = Readonly<Record<Facet | 'practice' | 'unit' | 'charts', readonly string[]>>;

/** The view of an address without a query string. */
export const defaultView: ViewState = {
  priority: [],
  sector: [],
  group: [],
  start: [],
  q: '',
  practice: [],
  ...defaultControls,
  kind: [],
  unit: [],
  reading: [],
  missing: [],
  origin: [],
  page: 1,
  by: 'practice',
  first: null,
  panel: 'outcomes',
  tab: 'chart',
  theme: null,
  hide: [],
  charts: [],
  slide: null,
};

/** Whether something, such as a part of an address, is one of a list of words. */
export function isOneOf<Word extends string>(words: readonly Word[], text: unknown): text is Word {
  return words.some((word) => word === text);
}
