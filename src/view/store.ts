import { createStore } from 'zustand/vanilla';
import { mostPractices } from '#schema/most-practices.ts';
import { cleanSearch, parseView, serialiseView } from './codec.ts';
import { defaultView, type Facet, type KnownIds, type Tab, type ViewState } from './view-state.ts';

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

/** Lets the address own every further change; null disconnects it and resets the view, for tests. */
export function connectAddress(next: AddressConnection | null): void {
  connection = next;
  rewritten = null;
  if (!next) viewStore.setState(viewStore.getInitialState());
}

/** Takes over the view that the address of a page describes, and has the address rewritten when it is not canonical. */
export function receiveAddress(pathname: string, search: string): void {
  if (!connection) return;
  const { view, dropped } = parseView(search, connection.known);
  const isOwnRewrite = rewritten === pathname + search;
  rewritten = null;
  viewStore.setState({ view, dropped: isOwnRewrite ? viewStore.getState().dropped : dropped });
  const canonical = serialiseView(view);
  if (isOwnRewrite || search === canonical) return;
  rewritten = pathname + canonical;
  connection.navigate(canonical, 'replace');
}

function change(part: Partial<ViewState>, how: 'push' | 'replace'): void {
  const view = { ...viewStore.getState().view, ...part };
  if (connection) connection.navigate(serialiseView(view), how);
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
  change({ priority: [], sector: [], group: [], q: '' }, 'push');
}

/**
 * Searches for a text while it is typed: one step of the history for the whole text, so that the back button leads to
 * what was there before the search.
 */
export function setSearch(text: string): void {
  const q = cleanSearch(text);
  change({ q }, viewStore.getState().view.q === '' && q !== '' ? 'push' : 'replace');
}

/**
 * Adds a practice to the comparison, or takes it away. It takes the place of a comparison of a whole priority; beyond
 * {@link mostPractices} nothing is added.
 */
export function togglePractice(id: string): void {
  const current = viewStore.getState().view.practice;
  const next = current.includes(id) ? current.filter((other) => other !== id) : [...current, id];
  if (next.length > mostPractices) return;
  const order = connection?.known.practice;
  change({ practice: order ? order.filter((other) => next.includes(other)) : next, priority: [] }, 'push');
}

/** Shows or hides the intervals of the comparison. */
export function setIntervals(ci: boolean): void {
  change({ ci }, 'push');
}

/** Chooses how figures are shown. */
export function setTab(tab: Tab): void {
  change({ tab }, 'push');
}

/** Gives the address another deck; its first slide is in view. */
export function setDeckOfAddress(charts: readonly string[]): void {
  change({ charts, slide: defaultView.slide }, 'push');
}

/** Goes to a slide, without a step of the history. */
export function setSlide(slide: number): void {
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
