import { followThemeOfVisit, preferenceStore, loadPreferences } from '#view/preferences.ts';
import { viewStore } from '#view/store.ts';

/** Keeps the document in the theme that the reader, or the address, asks for. */
export function startTheme(): void {
  loadPreferences();
  viewStore.subscribe(({ view }, before) => {
    if (view.theme !== null && view.theme !== before.view.theme) followThemeOfVisit(view.theme);
  });
  preferenceStore.subscribe(applyTheme);
  window.addEventListener('storage', loadPreferences);
  applyTheme();
}

function applyTheme(): void {
  const { theme, visitTheme } = preferenceStore.getState();
  const chosen = visitTheme ?? theme;
  if (chosen === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = chosen;
}
