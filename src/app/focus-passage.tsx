import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { isPassageAnchor } from '#view/passage.ts';
import { followPassage } from './passage-focus.ts';

/**
 * Takes the reader to the passage that the address names, also where the page itself stays. A choice on the page, which changes
 * the view in the address, leaves the reader where they are.
 */
export function FocusPassage() {
  const location = useLocation();
  const place = useRef<HTMLSpanElement>(null);
  const reached = useRef({ passage: '', search: '' });
  useEffect(() => {
    const { pathname, hash, search } = location;
    const passage = pathname + hash;
    const id = decodeURIComponent(hash.slice(1));
    const main = place.current?.closest('main');
    const isOnlyChoice = reached.current.passage === passage && reached.current.search !== search;
    if (isOnlyChoice) reached.current = { passage, search };
    if (!main || !isPassageAnchor(id) || isOnlyChoice) return undefined;
    return followPassage(main, id, () => {
      reached.current = { passage, search };
    });
  }, [location]);
  return <span ref={place} hidden />;
}
