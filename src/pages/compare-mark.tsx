import { useMessages } from '#i18n/locale-context.ts';
import { mostPractices } from '#schema/most-practices.ts';
import { markPractice } from '#view/store.ts';
import { useView } from '#view/use-view.ts';
import styles from './compare-mark.module.css';

interface Props {
  /** Id of the practice. */
  practice: string;
  name: string;
  /** True where only the box shows, in a row that names the practice. */
  isBare?: boolean;
}

/** Marks a practice for the comparison, or takes the mark away; when as many are marked as fit, no other can be. */
export function CompareMark({ practice, name, isBare = false }: Props) {
  const { filter } = useMessages();
  const { practice: marked } = useView();
  const isMarked = marked.includes(practice);
  return (
    <label className={`${styles['mark']} needs-script`}>
      <input
        type="checkbox"
        checked={isMarked}
        disabled={!isMarked && marked.length >= mostPractices}
        aria-label={filter.markForComparison(name)}
        onChange={() => markPractice(practice)}
      />
      {!isBare && <span aria-hidden="true">{filter.compare}</span>}
    </label>
  );
}
