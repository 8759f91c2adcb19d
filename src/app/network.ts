import { endNews, siteNewsStore, tellNews } from '#view/site-news.ts';

/** Follows whether there is a network, and has everything asked for again that did not arrive without it. */
export function followNetwork(askAgain: () => void): void {
  const tell = () => {
    if (navigator.onLine) endNews('offline');
    else if (siteNewsStore.getState().news === null) tellNews('offline');
  };
  window.addEventListener('offline', tell);
  window.addEventListener('online', () => {
    tell();
    askAgain();
  });
  tell();
}
