import { tellNews } from '#view/site-news.ts';
import { viewStore } from '#view/store.ts';

/** A tab loads itself anew at most once in so many milliseconds. */
const pause = 60_000;

const key = 'vaardigheden-in-beeld:reloaded';

/**
 * Looks after the parts of the site's code that come on demand. A new version may have taken the place of the one that is
 * open: then the page is loaded anew, once, at the same address, and says so. A reader who presents or fills in a form is
 * asked instead. Where there is no network, or only this file is missing, what asked for the code says so.
 */
export function healLostCode(): void {
  const last = lastReload();
  if (last !== null && Date.now() - last < pause) tellNews('reloaded');
  window.addEventListener('vite:preloadError', () => void heal());
}

async function heal(): Promise<void> {
  const page = await fetch(window.location.pathname, { cache: 'no-store' })
    .then((answer) => (answer.ok ? answer.text() : null))
    .catch(() => null);
  if (page === null || page.includes(entryName())) return;
  const last = lastReload();
  const isTried = last !== null && Date.now() - last < pause;
  if (isTried || isBusy() || !rememberReload()) tellNews('renewed');
  else window.location.reload();
}

/** The name of the script that this page began with, which is another one in another version. */
function entryName(): string {
  const { src } = document.querySelector<HTMLScriptElement>('script[type="module"]') ?? { src: '' };
  return src.slice(src.lastIndexOf('/') + 1);
}

/** Whether something would be lost that stands in no address and on no device: a presentation, or what a form holds. */
function isBusy(): boolean {
  const { slide } = viewStore.getState().view;
  const fields = document.querySelectorAll<HTMLInputElement>(
    'form :is(input:not([name="q"], [type="checkbox"], [type="radio"]), textarea)',
  );
  return slide !== null || [...fields].some(({ value }) => value !== '');
}

function lastReload(): number | null {
  try {
    const time = Number(sessionStorage.getItem(key));
    return time > 0 ? time : null;
  } catch {
    return null;
  }
}

/** @returns false where nothing can be remembered, so that the page could be loaded anew for ever */
function rememberReload(): boolean {
  try {
    sessionStorage.setItem(key, String(Date.now()));
    return true;
  } catch {
    return false;
  }
}
