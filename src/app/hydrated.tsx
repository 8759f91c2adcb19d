import { useEffect } from 'react';

/** Calls back once React has taken over the frame of a printed page; parts that wait for data may follow later. */
export function Hydrated({ onHydrated }: { onHydrated: () => void }) {
  useEffect(onHydrated, [onHydrated]);
  return null;
}
