// Sets the colour scheme before first paint. Classic and external: the policy of the site allows no inline script.
// src/view/preferences.ts writes what is read here.
(() => {
  const key = 'vaardigheden-in-beeld';
  const attempt = (action) => {
    try {
      return action();
    } catch {
      return null;
    }
  };
  const known = (theme) => (['auto', 'light', 'dark'].includes(theme) ? theme : null);

  const asked = known(attempt(() => new URLSearchParams(location.search).get('theme')));
  if (asked) attempt(() => sessionStorage.setItem(key, asked));
  const theme =
    asked ??
    known(attempt(() => sessionStorage.getItem(key))) ??
    known(attempt(() => JSON.parse(localStorage.getItem(key)).theme));
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
})();
