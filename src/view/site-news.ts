import { createStore } from 'zustand/vanilla';

/**
 * What the reader is told about the site itself: there is no network; a new version can be had; a part of the version
 * that is open is gone; the page was loaded again because of that.
 */
export type SiteNews = 'offline' | 'new-version' | 'renewed' | 'reloaded';

/** What there is to tell now; null for nothing. */
export const siteNewsStore = createStore<{ news: SiteNews | null }>()(() => ({ news: null }));

/** Tells the reader something about the site, in place of what was told before. */
export function tellNews(news: SiteNews): void {
  siteNewsStore.setState({ news });
}

/** Takes news away, once it has been read or is over. */
export function endNews(over?: SiteNews): void {
  if (over === undefined || siteNewsStore.getState().news === over) siteNewsStore.setState({ news: null });
}
