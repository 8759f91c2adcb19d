import { useEffect, useRef, useSyncExternalStore } from 'react';

/**
 * After a navigation, not after the first load: takes the reader to the heading of the new page. Stands after the
 * page's content. A heading that comes with its data is waited for, as long as the reader has gone nowhere else.
 */
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
    const main = place.current?.closest('main');
    if (isPrinted.current || !main || focusHeadingOf(main)) return undefined;
    main.focus({ preventScroll: true });
    const observer = new MutationObserver(() => {
      if (document.activeElement !== main || focusHeadingOf(main)) observer.disconnect();
    });
    observer.observe(main, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  return <span ref={place} hidden />;
}

function neverChanges() {
  return () => {};
}

function focusHeadingOf(main: HTMLElement): boolean {
  const heading = main.querySelector('h1');
  if (!heading) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}
