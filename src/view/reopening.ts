import { createStore } from 'zustand/vanilla';
import { formatAddress, parseAddress, type PageAddress } from './address.ts';

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

/** The pages that files are made of. */
const sources: readonly PageAddress['page'][] = ['charts', 'chart', 'compare', 'present'];

/**
 * The page that a file's address stands for, as the router knows it, whatever host or folder served it then.
 * Null for an address that is no page of this site from which files are made.
 */
export function pageOfAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { pathname, search } = new URL(address);
  const segments = pathname.split('/');
  const page = segments.map((_, start) => parseAddress(segments.slice(start).join('/'))).find((found) => found);
  return page && sources.includes(page.page) ? formatAddress(page) + search : null;
}
