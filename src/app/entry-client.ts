// The first script of a page. It has no React: the app comes when the reader begins to use the page.

import { recordUse } from '#figure/record-use.ts';
import { partOf } from '#figure/markup.ts';
import { whenIdle } from '#figure/when-idle.ts';
import '#ui/base.css';
import { address, canonicalPath, pageAddress } from '#view/address.ts';
import { loadPreferences } from '#view/preferences.ts';
import { siteNewsStore } from '#view/site-news.ts';
import { attempt } from '#view/storage.ts';
import { scrollToCurrent } from './current-page.ts';
import { recordEarlyInput } from './early-input.ts';
import { healLostCode } from './lost-code.ts';
import { preferredLocale } from './preferred-locale.ts';
import { keepPrintedContent } from './printed-content.ts';

/** What a reader does who is about to use a page. */
const signsOfUse = [
  'pointermove',
  'pointerdown',
  'keydown',
  'focusin',
  'input',
  'scroll',
  'wheel',
  'dragover',
] as const;

function start(root: HTMLElement): void {
  const isPrinted = root.dataset['path'] === window.location.pathname;
  const failed = partOf(document, 'failed');
  const early = recordEarlyInput(root);
  const bringBack = keepPrintedContent(root);
  let starting: Promise<void> | null = null;
  const begin = () => {
    starting ??= load().catch(() => {
      starting = null;
      if (failed) failed.hidden = false;
    });
  };
  async function load() {
    if (failed) failed.hidden = true;
    for (const file of root.dataset['needs']?.split(' ') ?? []) if (isPrinted && file) preload(file);
    const { startApp } = await import('./start-app.tsx');
    await startApp(root, isPrinted, early, bringBack);
  }
  for (const sign of signsOfUse) window.addEventListener(sign, begin, { once: true, capture: true, passive: true });
  for (const figure of root.querySelectorAll<HTMLElement>('figure[data-figure]'))
    recordUse(figure, { onFirstUse: begin });
  failed?.querySelector('button')?.addEventListener('click', begin);
  window.addEventListener('online', begin);
  siteNewsStore.subscribe(begin);
  whenIdle(document.body, begin);
  // A printed page shows neither what an address asks for nor what the device has kept.
  const hasKept = attempt(() => localStorage.length + sessionStorage.length > 0);
  if (!isPrinted || early.isUsed || window.location.search || window.location.hash || hasKept) begin();
  const pages = root.querySelector('nav ul');
  if (pages instanceof HTMLElement) scrollToCurrent(pages, window.location.pathname);
}

/** Begins to fetch a file of data while the code is on its way that will ask for it. */
function preload(file: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: import.meta.env.BASE_URL + file });
  document.head.append(link);
}

healLostCode();
const root = document.getElementById('root');
const { search, hash } = window.location;
const pathname = canonicalPath(window.location.pathname);
if (pathname !== window.location.pathname)
  window.history.replaceState(window.history.state, '', pathname + search + hash);
if (pathname === import.meta.env.BASE_URL) {
  loadPreferences();
  window.location.replace(pageAddress(address.overview(preferredLocale())) + search);
} else if (root) {
  start(root);
}
