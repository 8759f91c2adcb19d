import { useEffect, useRef, useSyncExternalStore } from 'react';

const neverChanges = () => () => {};

/** After a navigation, not after the first load: takes the reader to the heading of the new page. Stands after the page's content. */
export function FocusHeading() {
  const place = useRef<HTMLSpanElement>(null);
  const isPrinted = useRef(
    useSyncExternalStore(
      neverChanges,
      () => false,
      () => true,
    ),
  );
  useEffect(() => {
    if (isPrinted.current) return;
    const main = place.current?.closest('main');
    const heading = main?.querySelector('h1');
    if (heading) heading.tabIndex = -1;
    (heading ?? main)?.focus({ preventScroll: true });
  }, []);
  return <span ref={place} hidden />;
}
