import { longestSearch } from '#view/codec.ts';
import styles from './search-field.module.css';

interface Props {
  label: string;
  /** Examples of what can be typed. */
  hint: string;
  value: string;
  onType: (value: string) => void;
}

/** Finds entries while a word is typed. */
export function SearchField({ label, hint, value, onType }: Props) {
  return (
    <label className={styles['field']}>
      <span className={styles['label']}>{label}</span>
      <input
        className={styles['input']}
        type="search"
        value={value}
        maxLength={longestSearch}
        placeholder={hint}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => onType(target.value)}
      />
    </label>
  );
}
