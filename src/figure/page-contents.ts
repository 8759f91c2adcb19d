import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { pageContentsQuery } from '#data/queries.ts';

/** The address under which the lists of the page are kept, set once by the layout; an embed is a page too. */
export const PageContext = createContext('/');

/** Asks for the lists as far as the page needs them. */
export function usePageContentsQuery() {
  return pageContentsQuery(useContext(PageContext), useQueryClient());
}
