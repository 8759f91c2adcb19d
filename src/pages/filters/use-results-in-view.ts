import { useEffect, useRef, type RefObject } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import { viewStore } from '#view/store.ts';
import { resultsId } from './show-results.ts';

/**
 * After a filter that left the first result above what can be seen below the line, brings the results into view, at once.
 * Going back in the history brings back its own place. The view is there before the location that it was parsed from.
 */
export function useResultsInView(line: RefObject<HTMLElement | null>) {
  const how = useNavigationType();
  const { key } = useLocation();
  const reached = useRef<string>(null);
  const before = useRef<string>(null);
  useEffect(() => {
    if (reached.current === key) return;
    reached.current = key;
    const { priority, sector, group, start, q } = viewStore.getState().view;
    const filters = JSON.stringify([priority, sector, group, start, q]);
    const isChanged = before.current !== null && before.current !== filters;
    before.current = filters;
    const results = document.getElementById(resultsId);
    if (!isChanged || how === NavigationType.Pop || !line.current || !results) return;
    const first = [...results.querySelectorAll('tbody tr, article')].find(
      (result) => result.getClientRects().length > 0,
    );
    const { top } = (first ?? results).getBoundingClientRect();
    if (top < line.current.getBoundingClientRect().bottom) results.scrollIntoView({ behavior: 'instant' });
  }, [key, how, line]);
}
