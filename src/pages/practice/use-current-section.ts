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
    const update = () => setCurrent(sectionAtEnd(ids) ?? ids.findLast((id) => seen.has(id)) ?? null);
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        }
        update();
      },
      { rootMargin: band },
    );
    for (const id of ids) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    window.addEventListener('scroll', update, { passive: true });
    return () => {
      observer.disconnect();
      window.removeEventListener('scroll', update);
    };
  }, [ids]);
  return current;
}

/**
 * At the end of a page, where what stands last cannot come up to the band: the section that the address names, if it can be
 * seen, else the last. Null elsewhere.
 */
function sectionAtEnd<Id extends string>(ids: readonly Id[]): Id | null {
  const { scrollHeight } = document.documentElement;
  if (window.scrollY === 0 || window.scrollY + window.innerHeight < scrollHeight - 2) return null;
  const named = ids.find((id) => window.location.hash === `#${id}`);
  const top = named && document.getElementById(named)?.getBoundingClientRect().top;
  return named && top !== undefined && top >= 0 ? named : (ids.at(-1) ?? null);
}
