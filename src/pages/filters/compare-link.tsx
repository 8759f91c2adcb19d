import { Link } from 'react-router-dom';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { mostPractices } from '#schema/most-practices.ts';
import { address, withView } from '#view/address.ts';
import { useView } from '#view/use-view.ts';
import styles from './compare-link.module.css';

/**
 * Leads to the comparison of the practices that the reader has marked; while there are none, of those in view, as many of
 * them as fit beside each other. With nothing chosen at all it leads to the choice.
 * @param shown ids of the practices in view, in their order
 * @param isAll true when no filter leaves any practice out
 */
export function CompareLink({ shown, isAll }: { shown: readonly string[]; isAll: boolean }) {
  const locale = useLocale();
  const { filter } = useMessages();
  const { practice: marked } = useView();
  const found = isAll || shown.length < 2 ? [] : shown.slice(0, mostPractices);
  const count = (ids: readonly string[]) => formatCount(ids.length, locale);
  const words =
    marked.length > 0
      ? filter.compareMarked(count(marked))
      : found.length === 0
        ? filter.compare
        : shown.length > found.length
          ? filter.compareFirst(count(found))
          : filter.compareThese(count(found));
  return (
    <Link
      className={styles['link']}
      to={withView(address.compare(locale), { practice: marked.length > 0 ? marked : found })}
    >
      {words}
    </Link>
  );
}
