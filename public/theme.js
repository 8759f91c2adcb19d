// Sets the colour scheme before first paint. Classic and external: the policy of the site allows no inline script.
// src/view/preferences.ts writes what is read here. An embed asks for no storage: it follows its address and the device.
(() => {
  const key = 'vaardigheden-in-beeld';
  const attempt = (action) => {
    try {
      return action();
    } catch {
      return null;
    }
  };
  const hasStorage = document.currentScript?.dataset.storage !== 'none';
  const stored = (read) => (hasStorage ? attempt(read) : null);
  const known = (theme) => (['auto', 'light', 'dark'].includes(theme) ? theme : null);

  const asked = known(attempt(() => new URLSearchParams(location.search).get('theme')));
  if (asked) stored(() => sessionStorage.setItem(key, asked));
  const theme =
    asked ??
    known(stored(() => sessionStorage.getItem(key))) ??
    known(stored(() => JSON.parse(localStorage.getItem(key)).theme));
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
})();
