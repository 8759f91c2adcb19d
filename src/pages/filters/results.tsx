import { useRef, type ReactNode } from 'react';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import { Button } from '#ui/button.tsx';
import type { Candidate, Criterion } from '#view/match.ts';
import { clearFilter, clearFilters } from '#view/store.ts';
import { NoResults } from './no-results.tsx';
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
  /** The list itself. */
  children: ReactNode;
}

/** A list with how much of it is shown and what narrows it, told anew after every change, and with why it is empty when it is. */
export function Results({ contents, candidates, shown, of, children }: Props) {
  const locale = useLocale();
  const { filter } = useMessages();
  const criteria = useCriteria(contents);
  const line = useRef<HTMLParagraphElement>(null);
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
      <div className={styles['line']}>
        <p ref={line} role="status" tabIndex={-1}>
          {filter[of](all, counted)}
        </p>
        {shown > 0 &&
          criteria.map(({ criterion, text }) => (
            <button
              key={criterion}
              type="button"
              className={`${styles['criterion']} needs-script`}
              onClick={() => clear(criterion)}
            >
              <span className="visually-hidden">{filter.remove} </span>
              {text}
              <span aria-hidden="true"> ×</span>
            </button>
          ))}
        {criteria.length > 0 && (
          <Button look="text" onPress={() => clear()}>
            {filter.clear}
          </Button>
        )}
      </div>
      {children}
      {shown === 0 && <NoResults contents={contents} candidates={candidates} of={of} onClear={clear} />}
    </>
  );
}
