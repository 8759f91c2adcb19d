import { longestSearch } from '#view/codec.ts';
import { setSearch } from '#view/store.ts';
import { useView } from '#view/use-view.ts';
import styles from './search-field.module.css';

interface Props {
  label: string;
  /** Examples of what can be typed. */
  hint: string;
}

/** Finds entries while a word is typed. */
export function SearchField({ label, hint }: Props) {
  const { q } = useView();
  return (
    <label className={styles['field']}>
      <span className={styles['label']}>{label}</span>
      <input
        className={styles['input']}
        type="search"
        value={q}
        maxLength={longestSearch}
        placeholder={hint}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => setSearch(target.value)}
      />
    </label>
  );
}
