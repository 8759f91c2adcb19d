import { useSyncExternalStore } from 'react';

/** True while the build prints a page and while React takes the printed page over; false from then on. */
export function useIsHydrating(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => false,
    () => true,
  );
}

function neverChanges() {
  return () => {};
}
