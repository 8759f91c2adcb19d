import { createStore } from 'zustand/vanilla';
import { isLocale } from '#i18n/locale.ts';

/** The file that the reader brought back last, from which its chart is opened; null when there is none. */
export const reopenStore = createStore<{ file: File | null }>()(() => ({ file: null }));

/** Brings a file back to the chart that it came from. */
export function reopen(file: File): void {
  reopenStore.setState({ file });
}

/** Puts the file away, and what is told of it. */
export function forgetReopened(): void {
  reopenStore.setState({ file: null });
}

/**
 * The page that a file's address stands for, as the router knows it, whatever host or folder served it then.
 * Null for an address that is no page of this site.
 */
export function pageOfAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { pathname, search } = new URL(address);
  const segments = pathname.split('/').filter((segment) => segment !== '');
  const start = segments.findIndex((segment) => isLocale(segment));
  const [, kind] = segments.slice(start);
  const isPage = start !== -1 && kind !== undefined && ['charts', 'compare', 'present'].includes(kind);
  return isPage ? `/${segments.slice(start).join('/')}/${search}` : null;
}
