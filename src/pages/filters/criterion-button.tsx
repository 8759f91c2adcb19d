import { useMessages } from '#i18n/locale-context.ts';
import styles from './criterion-button.module.css';

interface Props {
  /** What narrows the list: a filter with its values, or the search text. */
  text: string;
  onRemove: () => void;
}

/** One thing that narrows a list, which a press takes away. Where room is short its end is cut. */
export function CriterionButton({ text, onRemove }: Props) {
  const { filter } = useMessages();
  return (
    <button type="button" className={`${styles['criterion']} needs-script`} onClick={onRemove}>
      <span className="visually-hidden">{filter.remove} </span>
      <span>{text}</span>
      <span aria-hidden="true"> ×</span>
    </button>
  );
}
