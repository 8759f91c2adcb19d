import { createStore } from 'zustand/vanilla';
import { controlsOf, type Controls, type Sort } from '#charts/controls.ts';
import type { ChartControls } from '#charts/model.ts';
import { mostPractices } from '#schema/most-practices.ts';
import { quantityKinds } from '#schema/quantity-kinds.ts';
import { cleanSearch, parseView, serialiseView } from './codec.ts';
import { trackingOf, withTracking } from './tracking.ts';
import {
  defaultView,
  figureFacets,
  figureOrigins,
  missingReasons,
  readings,
  type Facet,
  type FigureFacet,
  type HeatmapRows,
  type KnownIds,
  type Panel,
  type Tab,
  type ViewState,
} from './view-state.ts';

interface ViewStore {
  view: ViewState;
  /** What the address asked for and is not known, for the one line that says so. */
  dropped: readonly string[];
}

/** Where the store sends each change: the address, which comes back through {@link receiveAddress}. */
export interface AddressConnection {
  known: KnownIds;
  navigate: (search: string, how: 'push' | 'replace') => void;
}

/** The view state. Its initial state is that of the prerendered page. */
export const viewStore = createStore<ViewStore>()(() => ({ view: defaultView, dropped: [] }));

let connection: AddressConnection | null = null;
/** The address that this module itself has asked for, to put a query string in its canonical form. */
let rewritten: string | null = null;
/** Where the page in view stands. */
let pathname = '';
/** What other sites have added to the address. It stays as long as the page does. */
let tracking = '';

/** Lets the address own every further change; null disconnects it and resets the view, for tests. */
export function connectAddress(next: AddressConnection | null): void {
  connection = next;
  rewritten = null;
  if (!next) viewStore.setState(viewStore.getInitialState());
}

/** Takes over the view that the address of a page describes, and has the address rewritten when it is not canonical. */
export function receiveAddress(path: string, search: string): void {
  if (!connection) return;
  pathname = path;
  tracking = trackingOf(search);
  const { view, dropped } = parseView(search, connection.known);
  const isOwnRewrite = rewritten === pathname + search;
  rewritten = null;
  viewStore.setState({ view, dropped: isOwnRewrite ? viewStore.getState().dropped : dropped });
  const canonical = searchOf(view);
  if (isOwnRewrite || search === canonical) return;
  rewritten = pathname + canonical;
  connection.navigate(canonical, 'replace');
}

function searchOf(view: ViewState): string {
  return withTracking(serialiseView(view), tracking);
}

/** Every change leads back to the first page of a table, save that of the page itself. */
function change(part: Partial<ViewState>, how: 'push' | 'replace'): void {
  const view = { ...viewStore.getState().view, page: defaultView.page, ...part };
  if (connection) connection.navigate(searchOf(view), how);
  else viewStore.setState({ view });
}

/** Adds a value to a filter, or takes it away. */
export function toggleFilter(facet: Facet, id: string): void {
  const current = viewStore.getState().view[facet];
  const next = current.includes(id) ? current.filter((other) => other !== id) : [...current, id];
  const order = connection?.known[facet];
  change({ [facet]: order ? order.filter((other) => next.includes(other)) : next }, 'push');
}

/** Takes away all values of one filter, or the search text. */
export function clearFilter(criterion: Facet | 'q'): void {
  change(criterion === 'q' ? { q: '' } : { [criterion]: [] }, 'push');
}

/** Takes away every filter and the search text. */
export function clearFilters(): void {
  change({ priority: [], sector: [], group: [], start: [], q: '' }, 'push');
}

/**
 * Searches for a text while it is typed: one step of the history for the whole text, so that the back button leads to
 * what was there before the search.
 */
export function setSearch(text: string): void {
  const q = cleanSearch(text);
  change({ q }, viewStore.getState().view.q === '' && q !== '' ? 'push' : 'replace');
}

/** The practices of the comparison with one more or less, in their order; beyond {@link mostPractices} none is added. */
function withPractice(id: string): readonly string[] {
  const current = viewStore.getState().view.practice;
  const next = current.includes(id) ? current.filter((other) => other !== id) : [...current, id];
  if (next.length > mostPractices) return current;
  return connection?.known.practice.filter((other) => next.includes(other)) ?? next;
}

/** Adds a practice to the comparison, or takes it away. It takes the place of a comparison of a whole priority. */
export function togglePractice(id: string): void {
  const practice = withPractice(id);
  if (practice !== viewStore.getState().view.practice) change({ practice, priority: [] }, 'push');
}

/** Compares these practices, in place of a whole priority too; more than {@link mostPractices} change nothing. */
export function choosePractices(ids: readonly string[]): void {
  if (ids.length > mostPractices) return;
  const practice = connection?.known.practice.filter((id) => ids.includes(id)) ?? ids;
  change({ practice, priority: [] }, 'push');
}

/** Marks a practice of a list for the comparison, or takes the mark away; the filters of the list stay. */
export function markPractice(id: string): void {
  const practice = withPractice(id);
  if (practice !== viewStore.getState().view.practice) change({ practice }, 'replace');
}

/** Chooses what the rows of the heatmap are. */
export function setHeatmapRows(by: HeatmapRows): void {
  change({ by, sort: defaultView.sort, first: defaultView.first }, 'push');
}

/** Puts the rows of the heatmap in an order. */
export function setRowOrder(sort: Sort): void {
  change({ sort, first: defaultView.first }, 'replace');
}

/** Chooses the question that the panel beside the heatmap answers. */
export function setPanel(panel: Panel): void {
  change({ panel }, 'push');
}

/** Lets the practices of a priority come first in the heatmap, or leaves the order alone again. */
export function toggleFirst(priority: string): void {
  change({ first: viewStore.getState().view.first === priority ? null : priority }, 'replace');
}

/** The values of the filters of the single figures that are words, in their order. */
const figureWords = { kind: quantityKinds, reading: readings, missing: missingReasons, origin: figureOrigins };

/** The values of a filter of the single figures in their order; undefined while the vocabularies are not known. */
function orderOf(facet: FigureFacet): readonly string[] | undefined {
  switch (facet) {
    case 'priority':
    case 'sector':
    case 'practice':
    case 'unit':
      return connection?.known[facet];
    case 'kind':
    case 'reading':
    case 'missing':
    case 'origin':
      return figureWords[facet];
  }
}

/** Adds a value to a filter of the single figures, or takes it away. Beyond {@link mostPractices} no practice is added. */
export function toggleFigureFilter(facet: FigureFacet, id: string): void {
  const current: readonly string[] = viewStore.getState().view[facet];
  const next = current.includes(id) ? current.filter((other) => other !== id) : [...current, id];
  if (facet === 'practice' && next.length > mostPractices) return;
  const order = orderOf(facet);
  change({ [facet]: order ? order.filter((other) => next.includes(other)) : next }, 'push');
}

/** Takes away all values of one filter of the single figures, or the search text. */
export function clearFigureFilter(criterion: FigureFacet | 'q'): void {
  change(criterion === 'q' ? { q: '' } : { [criterion]: [] }, 'push');
}

/** Takes away every filter of the single figures and the search text. */
export function clearFigureFilters(): void {
  change({ q: '', ...Object.fromEntries(figureFacets.map((facet) => [facet, []])) }, 'push');
}

/** Chooses an order. */
export function setSort(sort: Sort): void {
  change({ sort }, 'push');
}

/** Goes to a page of the table of all figures. */
export function setPage(page: number): void {
  change({ page }, 'push');
}

/** Shows or hides the intervals of the comparison. */
export function setIntervals(ci: boolean): void {
  change({ ci }, 'push');
}

/** Chooses how figures are shown. */
export function setTab(tab: Tab): void {
  change({ tab }, 'push');
}

/** Chooses how a chart is shown. */
export function setControls(controls: Controls): void {
  change(controlsOf(controls), 'push');
}

/**
 * Takes what a chart does not have out of the address, and says so. What only repeats the chart as declared goes in silence.
 * @param allowed what the chart allows, and what of the address it follows
 */
export function refuseControls({ chosen, shows }: Pick<ChartControls, 'chosen' | 'shows'>): void {
  const { view, dropped } = viewStore.getState();
  const refused = serialiseView({
    ...defaultView,
    sort: view.sort === chosen.sort ? defaultView.sort : view.sort,
    show: view.show !== null && shows.includes(view.show) ? null : view.show,
    focus: view.focus.filter((id) => !chosen.focus.includes(id)),
    only: view.only === chosen.only ? null : view.only,
    ci: view.ci || !chosen.ci,
  });
  if (!connection) return;
  const canonical = searchOf({ ...view, ...chosen });
  rewritten = pathname + canonical;
  viewStore.setState({
    dropped: [
      ...dropped,
      ...refused
        .slice(1)
        .split('&')
        .filter((part) => part !== ''),
    ],
  });
  connection.navigate(canonical, 'replace');
}

/** Gives the address another deck, of entries. */
export function setDeckOfAddress(charts: readonly string[]): void {
  change({ charts, slide: defaultView.slide }, 'push');
}

/** Goes to a slide, or ends the presentation, without a step of the history. */
export function setSlide(slide: number | null): void {
  change({ slide }, 'replace');
}

/** Takes the colour scheme out of the address, once the reader has chosen one. */
export function clearThemeOfAddress(): void {
  if (viewStore.getState().view.theme !== null) change({ theme: null }, 'replace');
}

/** Puts away the line about parts of the address that were not known. */
export function dismissDropped(): void {
  viewStore.setState({ dropped: [] });
}
