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

/** Runs the script that stands in the head of every page. */
function runBootScript(search: string): string | undefined {
  window.history.replaceState(null, '', `/nl/${search}`);
  window.eval(readFileSync('public/theme.js', 'utf8'));
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

  it('puts the address before the device, and remembers it for the visit', () => {
    chooseTheme('dark');
    expect(runBootScript('?theme=light')).toBe('light');
    expect(sessionStorage.getItem(storageKey)).toBe('light');
    delete document.documentElement.dataset['theme'];
    expect(runBootScript('')).toBe('light');
  });

  it.each(['?theme=pink', '?theme=%E0', ''])('leaves the device in charge on %s', (search) => {
    expect(runBootScript(search)).toBeUndefined();
  });

  it('survives broken storage', () => {
    localStorage.setItem(storageKey, '{');
    expect(runBootScript('')).toBeUndefined();
  });
});
