// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  chooseLocale,
  chooseTheme,
  followThemeOfVisit,
  loadPreferences,
  preferenceStore,
  readPreferences,
  storageKey,
  themeInUse,
} from '#view/preferences.ts';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  preferenceStore.setState(preferenceStore.getInitialState());
  delete document.documentElement.dataset['theme'];
});

afterEach(() => vi.unstubAllGlobals());

/** Runs the script that stands in the head of every page, or of every embed. */
function runBootScript(search: string, file = 'index.html'): string | undefined {
  const [, script = ''] = /<script>([^]*?)<\/script>/.exec(readFileSync(file, 'utf8')) ?? [];
  expect(script).not.toBe('');
  window.history.replaceState(null, '', `/nl/${search}`);
  window.eval(script);
  return document.documentElement.dataset['theme'];
}

describe('preferences of the device', () => {
  it('are found again', () => {
    chooseTheme('dark');
    chooseLocale('en');
    preferenceStore.setState(preferenceStore.getInitialState());
    loadPreferences();
    expect(preferenceStore.getState()).toMatchObject({ theme: 'dark', locale: 'en' });
  });

  it.each([
    null,
    '',
    '{',
    'null',
    '[]',
    '3',
    '{"theme":3}',
    '{"theme":"pink","locale":"xx"}',
    '{"__proto__":{"theme":"dark"}}',
  ])('fall back to the defaults on %s', (stored) => {
    expect(readPreferences(stored)).toEqual({ theme: 'auto', locale: null });
  });

  it('keep working in memory when storage is refused, full or not there', () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    for (const storage of [null, { getItem: refuse, setItem: refuse, removeItem: refuse }]) {
      vi.stubGlobal('localStorage', storage);
      vi.stubGlobal('sessionStorage', storage);
      loadPreferences();
      chooseTheme('light');
      followThemeOfVisit('dark');
      expect(preferenceStore.getState()).toMatchObject({ theme: 'light', visitTheme: 'dark' });
    }
  });

  it('give way to the theme of the visit until the reader chooses', () => {
    followThemeOfVisit('dark');
    loadPreferences();
    expect(preferenceStore.getState().visitTheme).toBe('dark');
    chooseTheme('light');
    loadPreferences();
    expect(preferenceStore.getState()).toMatchObject({ theme: 'light', visitTheme: null });
  });

  it('give way to the theme of the visit, and that to the one of the address', () => {
    chooseTheme('dark');
    expect(themeInUse(null, preferenceStore.getState())).toBe('dark');
    followThemeOfVisit('light');
    expect(themeInUse(null, preferenceStore.getState())).toBe('light');
    expect(themeInUse('auto', preferenceStore.getState())).toBe('auto');
  });
});

describe('the script that sets the theme before first paint', () => {
  it('reads what the preferences write', () => {
    chooseTheme('dark');
    expect(runBootScript('')).toBe('dark');
  });

  it('puts the address before the visit, and the visit before the device', () => {
    chooseTheme('dark');
    followThemeOfVisit('light');
    expect(runBootScript('')).toBe('light');
    expect(runBootScript('?theme=dark')).toBe('dark');
  });

  it.each(['auto', 'visit'])('leaves the device in charge of a page that %s asks to be as it is', (asks) => {
    chooseTheme('dark');
    if (asks === 'visit') followThemeOfVisit('auto');
    expect(runBootScript(asks === 'auto' ? '?theme=auto' : '')).toBeUndefined();
  });

  it.each(['?theme=pink', '?theme=%E0', ''])('leaves the device in charge on %s', (search) => {
    expect(runBootScript(search)).toBeUndefined();
  });

  it('survives broken storage', () => {
    localStorage.setItem(storageKey, '{');
    expect(runBootScript('')).toBeUndefined();
  });

  it('works where storage is refused', () => {
    for (const name of ['localStorage', 'sessionStorage']) {
      vi.spyOn(window, name === 'localStorage' ? 'localStorage' : 'sessionStorage', 'get').mockImplementation(() => {
        throw new DOMException('no', 'SecurityError');
      });
    }
    expect(runBootScript('')).toBeUndefined();
    expect(runBootScript('?theme=dark')).toBe('dark');
    vi.restoreAllMocks();
  });

  it('of an embed follows the address and reads nothing from the device', () => {
    chooseTheme('dark');
    expect(runBootScript('', 'embed.html')).toBeUndefined();
    expect(runBootScript('?theme=light', 'embed.html')).toBe('light');
  });
});
