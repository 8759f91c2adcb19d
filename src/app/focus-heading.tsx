import { useEffect, useRef, useState } from 'react';
import { useIsHydrating } from '#ui/use-is-hydrating.ts';
import { followHeading } from './heading-focus.ts';

/** After a navigation, not after the first load: takes the reader to the heading of the page in whose area it stands. */
export function FocusHeading() {
  const place = useRef<HTMLSpanElement>(null);
  const [isPrinted] = useState(useIsHydrating());
  useEffect(() => {
    const main = place.current?.closest('main');
    return isPrinted || !main ? undefined : followHeading(main);
  }, [isPrinted]);
  return <span ref={place} hidden />;
}
