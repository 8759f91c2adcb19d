import { useMessages } from '#i18n/locale-context.ts';
import { longestSearch } from '#view/codec.ts';
import { setSearch } from '#view/store.ts';
import { useView } from '#view/use-view.ts';
import styles from './search-field.module.css';

/** Finds entries while a word is typed. */
export function SearchField({ label }: { label: string }) {
  const { filter } = useMessages();
  const { q } = useView();
  return (
    <label className={styles['field']}>
      <span className={styles['label']}>{label}</span>
      <input
        className={styles['input']}
        type="search"
        value={q}
        maxLength={longestSearch}
        placeholder={filter.searchHint}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => setSearch(target.value)}
      />
    </label>
  );
}
