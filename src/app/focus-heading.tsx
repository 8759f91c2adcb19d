import { useEffect, useRef, useState } from 'react';
import { useIsHydrating } from '#ui/use-is-hydrating.ts';
import { isPassageAnchor } from '#view/passage.ts';
import { followHeading } from './heading-focus.ts';

/** After a navigation, not after the first load: takes the reader to the heading of the page in whose area it stands, or leaves it to the passage that the address names. */
export function FocusHeading() {
  const place = useRef<HTMLSpanElement>(null);
  const [isPrinted] = useState(useIsHydrating());
  useEffect(() => {
    const main = place.current?.closest('main');
    const isAtPassage = isPassageAnchor(window.location.hash.slice(1));
    return isPrinted || isAtPassage || !main ? undefined : followHeading(main);
  }, [isPrinted]);
  return <span ref={place} hidden />;
}
