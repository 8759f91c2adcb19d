import { useStore } from 'zustand';
import { useMessages } from '#i18n/locale-context.ts';
import { chooseTheme, preferenceStore, themeInUse } from '#view/preferences.ts';
import { clearThemeOfAddress } from '#view/store.ts';
import { useView } from '#view/use-view.ts';
import { isOneOf, themes } from '#view/view-state.ts';
import styles from './theme-choice.module.css';

/** The colour scheme of the site on this device. */
export function ThemeChoice() {
  const { site } = useMessages();
  const theme = themeInUse(useView().theme, useStore(preferenceStore));
  return (
    <label className={`${styles['choice']} needs-script`}>
      <span className="visually-hidden">{site.theme}</span>
      <svg className={styles['icon']} viewBox="0 0 16 16" aria-hidden="true">
        <path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 1.5a5.5 5.5 0 0 1 0 11z" />
      </svg>
      <select
        className={styles['select']}
        value={theme}
        // A browser that fills fields in again after a reload would choose for good what only the address asked for.
        autoComplete="off"
        onChange={({ target: { value } }) => {
          if (!isOneOf(themes, value)) return;
          chooseTheme(value);
          clearThemeOfAddress();
        }}
      >
        {themes.map((name) => (
          <option key={name} value={name}>
            {site.themes[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
