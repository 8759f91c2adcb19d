import { followThemeOfVisit, loadPreferences, preferenceStore, themeInUse } from '#view/preferences.ts';
import { viewStore } from '#view/store.ts';
import { isOneOf, themes } from '#view/view-state.ts';

/** Keeps the document in the theme that the reader, or the address, asks for. */
export function startTheme(): void {
  loadPreferences();
  // As the script in index.html does: the address that a visit begins with counts for all of it.
  const asked = new URLSearchParams(window.location.search).get('theme');
  if (isOneOf(themes, asked)) followThemeOfVisit(asked);
  viewStore.subscribe(applyTheme);
  preferenceStore.subscribe(applyTheme);
  window.addEventListener('storage', loadPreferences);
  applyTheme();
}

function applyTheme(): void {
  const theme = themeInUse(viewStore.getState().view.theme, preferenceStore.getState());
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
