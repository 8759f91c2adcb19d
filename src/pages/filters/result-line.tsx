import { formatNumber } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { Button } from '#ui/button.tsx';
import { clearFilters } from '#view/store.ts';
import { useView } from '#view/use-view.ts';
import { isFiltered } from '#view/view-state.ts';
import styles from './result-line.module.css';

interface Props {
  shown: number;
  all: number;
  /** What is counted. */
  of: 'practices' | 'charts';
}

/** How much of the list is shown, told anew after every change, and the way back to all of it. */
export function ResultLine({ shown, all, of }: Props) {
  const locale = useLocale();
  const { filter } = useMessages();
  const view = useView();
  const write = (count: number) => formatNumber(count, 'plain', locale);
  const counted = shown === all ? write(all) : filter.ofAll(write(shown), write(all));
  return (
    <div className={styles['line']}>
      <p role="status">{filter[of](all, counted)}</p>
      {isFiltered(view) && (
        <Button look="text" onPress={clearFilters}>
          {filter.clear}
        </Button>
      )}
    </div>
  );
}
