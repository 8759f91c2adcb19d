import { useStore } from 'zustand';
import { viewStore } from './store.ts';
import type { ViewState } from './view-state.ts';

/** The view of the page; while hydrating, the one it was prerendered with. */
export function useView(): ViewState {
  return useStore(viewStore, (state) => state.view);
}
