import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import { Button } from '#ui/button.tsx';
import { passing, type Candidate, type Criterion } from '#view/match.ts';
import { useView } from '#view/use-view.ts';
import { NearestResults } from '#pages/search/nearest-results.tsx';
import { useCriteria } from './use-criteria.ts';
import styles from './no-results.module.css';

interface Props {
  contents: Contents;
  candidates: readonly Candidate[];
  of: 'practices' | 'charts';
  /** Takes away one criterion, or all of them. */
  onClear: (criterion?: Criterion) => void;
}

/** Says why a list is empty: each criterion, with what there would be without it, and the way back to everything. */
export function NoResults({ contents, candidates, of, onClear }: Props) {
  const locale = useLocale();
  const { filter } = useMessages();
  const view = useView();
  const criteria = useCriteria(contents);
  return (
    <section className={styles['empty']}>
      <h2>{of === 'practices' ? filter.noPractices : filter.noCharts}</h2>
      <p>{criteria.length === 1 ? filter.whyOne : filter.whySeveral}</p>
      <ul className={styles['criteria']}>
        {criteria.map(({ criterion, text }) => {
          const count = passing(candidates, view, criterion).length;
          return (
            <li key={criterion} className={styles['criterion']}>
              <span>{text}</span>
              {criteria.length > 1 && count > 0 && (
                <Button look="text" onPress={() => onClear(criterion)}>
                  {filter.withoutIt(filter[of](count, formatCount(count, locale)))}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <p>
        <Button onPress={() => onClear()}>{filter.showAll}</Button>
      </p>
      {view.q.trim() !== '' && <NearestResults text={view.q} of={of} />}
    </section>
  );
}
