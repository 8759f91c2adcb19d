import { useEffect, useState } from 'react';

/** The part of the window in which a section counts as being read: a band below the list of sections. */
const band = '-20% 0px -70% 0px';

/** The id of the section that is being read; null above the first. */
export function useCurrentSection<Id extends string>(ids: readonly Id[]): Id | null {
  const [current, setCurrent] = useState<Id | null>(null);
  useEffect(() => {
    // A browser without it shows the list without a mark.
    if (!('IntersectionObserver' in window)) return undefined;
    const seen = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        }
        setCurrent(ids.findLast((id) => seen.has(id)) ?? null);
      },
      { rootMargin: band },
    );
    for (const id of ids) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [ids]);
  return current;
}
