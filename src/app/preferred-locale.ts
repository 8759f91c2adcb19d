import { isLocale, locales, type Locale } from '#i18n/locale.ts';
import { preferenceStore } from '#view/preferences.ts';

/** The language that the reader chose before, else the first of the browser's languages that the site speaks. */
export function preferredLocale(): Locale {
  const chosen = preferenceStore.getState().locale;
  const spoken = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0]).find((tag) => isLocale(tag));
  return chosen ?? (isLocale(spoken) ? spoken : locales[0]);
}
