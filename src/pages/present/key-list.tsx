import { areCharacterKeysOn, switchCharacterKeys } from '#view/character-keys.ts';
import { useMessages } from '#i18n/locale-context.ts';
import { fileAttribute } from './deck-file-attributes.ts';
import styles from './key-list.module.css';

/** The keys of a presentation, and a box that switches off those of one character. In a file its script reads the box. */
export function KeyList() {
  const text = useMessages().presentPage;
  return (
    <div className={styles['help']}>
      <h2>{text.help}</h2>
      <dl>
        {text.keys.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className={styles['characters']}>
        <input
          type="checkbox"
          defaultChecked={areCharacterKeysOn()}
          onChange={({ target }) => switchCharacterKeys(target.checked)}
          {...{ [fileAttribute.characterKeys]: '' }}
        />
        {text.characterKeys}
      </label>
    </div>
  );
}
