import { useRef, type ReactNode } from 'react';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import { Button } from '#ui/button.tsx';
import type { Candidate, Criterion } from '#view/match.ts';
import { clearFilter, clearFilters } from '#view/store.ts';
import { CriterionButton } from './criterion-button.tsx';
import { NoResults } from './no-results.tsx';
import { resultsId, resultsLineId } from './show-results.ts';
import { useResultsInView } from './use-results-in-view.ts';
import { useCriteria } from './use-criteria.ts';
import styles from './results.module.css';

interface Props {
  contents: Contents;
  /** Everything that can be in the list. */
  candidates: readonly Candidate[];
  /** How many of them are. */
  shown: number;
  /** What is counted. */
  of: 'practices' | 'charts';
  /** For results that take several screens: the line stays in reach, with the filters before it and what can be done after it. */
  bar?: { filters: ReactNode; actions: ReactNode };
  /** The list itself. */
  children: ReactNode;
}

/** A list with how much of it is shown and what narrows it, told anew after every change, and with why it is empty when it is. */
export function Results({ contents, candidates, shown, of, bar, children }: Props) {
  const locale = useLocale();
  const { filter } = useMessages();
  const criteria = useCriteria(contents);
  const line = useRef<HTMLParagraphElement>(null);
  const bars = useRef<HTMLDivElement>(null);
  useResultsInView(bars);
  const all = candidates.length;
  const counted =
    shown === all ? formatCount(all, locale) : filter.ofAll(formatCount(shown, locale), formatCount(all, locale));
  const clear = (criterion?: Criterion) => {
    // The pressed button goes away; the line that tells the outcome takes the focus over.
    line.current?.focus();
    if (criterion) clearFilter(criterion);
    else clearFilters();
  };
  return (
    <>
      <div
        ref={bar ? bars : null}
        id={bar ? undefined : resultsId}
        className={bar ? `${styles['line']} ${styles['bar']}` : styles['line']}
      >
        {bar?.filters}
        <p ref={line} id={resultsLineId} role="status" tabIndex={-1} className={styles['count']}>
          {filter[of](all, counted)}
        </p>
        {criteria.length > 0 && (
          <div className={styles['criteria']}>
            {shown > 0 &&
              criteria.map(({ criterion, text }) => (
                <CriterionButton key={criterion} text={text} onRemove={() => clear(criterion)} />
              ))}
            <Button look="text" onPress={() => clear()}>
              {filter.clear}
            </Button>
          </div>
        )}
        {bar && <div className={styles['actions']}>{bar.actions}</div>}
      </div>
      <div id={bar ? resultsId : undefined}>
        {children}
        {shown === 0 && <NoResults contents={contents} candidates={candidates} of={of} onClear={clear} />}
      </div>
    </>
  );
}
