import { createStore } from 'zustand/vanilla';
import { isLocale, type Locale } from '#i18n/locale.ts';
import { attempt } from './storage.ts';
import { isOneOf, themes, type Theme } from './view-state.ts';

/** Name under which choices are kept on the device. The script in `index.html` reads the theme under it before first paint. */
export const storageKey = 'vaardigheden-in-beeld';

/** What the reader chose on this device. */
export interface Preferences {
  theme: Theme;
  /** The language last chosen; null when none was. */
  locale: Locale | null;
}

const defaults: Preferences = { theme: 'auto', locale: null };

interface PreferenceStore extends Preferences {
  /** The theme that the first address of this visit asked for; it goes before the stored one. */
  visitTheme: Theme | null;
}

/** Starts with the defaults, as the prerendered page does; {@link loadPreferences} reads the device. */
export const preferenceStore = createStore<PreferenceStore>()(() => ({ ...defaults, visitTheme: null }));

/** Stored preferences as far as they are valid, defaults for the rest. */
export function readPreferences(stored: string | null): Preferences {
  const value: unknown = attempt(() => JSON.parse(stored ?? 'null'));
  if (typeof value !== 'object' || value === null) return defaults;
  const theme = 'theme' in value && isOneOf(themes, value.theme) ? value.theme : defaults.theme;
  const locale = 'locale' in value && typeof value.locale === 'string' && isLocale(value.locale) ? value.locale : null;
  return { theme, locale };
}

/** Takes over what the device remembers. */
export function loadPreferences(): void {
  const visitTheme = attempt(() => sessionStorage.getItem(storageKey));
  preferenceStore.setState({
    ...readPreferences(attempt(() => localStorage.getItem(storageKey))),
    visitTheme: isOneOf(themes, visitTheme) ? visitTheme : null,
  });
}

function remember(part: Partial<Preferences>): void {
  const { theme, locale } = { ...preferenceStore.getState(), ...part };
  preferenceStore.setState({ theme, locale });
  attempt(() => localStorage.setItem(storageKey, JSON.stringify({ theme, locale })));
}

/** The theme to show: the one that the address asks for, else that of the visit, else that of the device. */
export function themeInUse(asked: Theme | null, { visitTheme, theme }: PreferenceStore): Theme {
  return asked ?? visitTheme ?? theme;
}

/** Chooses a theme for this device; it takes over from the one of the visit. */
export function chooseTheme(theme: Theme): void {
  preferenceStore.setState({ visitTheme: null });
  attempt(() => sessionStorage.removeItem(storageKey));
  remember({ theme });
}

/** Follows the theme that the first address of a visit asks for, until the visit ends. */
export function followThemeOfVisit(theme: Theme): void {
  preferenceStore.setState({ visitTheme: theme });
  attempt(() => sessionStorage.setItem(storageKey, theme));
}

/** Remembers the language that the reader chose. */
export function chooseLocale(locale: Locale): void {
  remember({ locale });
}
