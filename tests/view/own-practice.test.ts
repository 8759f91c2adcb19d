// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnPractice } from '#schema/own-practice.ts';
import {
  followOwnPractice,
  ownPracticeKey,
  ownPracticeStore,
  readStoredPractice,
  removeOwnPractice,
  restoreOwnPractice,
  setOwnPractice,
} from '#view/own-practice.ts';

const lab: OwnPractice = {
  name: 'Haven-lab',
  figures: [{ type: 'reach', label: 'cursisten', value: 45, unit: 'persons' }],
};
const other: OwnPractice = { ...lab, name: 'Bos-lab' };

/** Another page of the same site, which finds only what the device has kept. */
function openAgain() {
  leave();
  ownPracticeStore.setState(ownPracticeStore.getInitialState());
  leave = followOwnPractice();
}

/** Ends what the open page follows. */
let leave = () => {};

/** Another window that changes the storage; null clears it. */
function anotherWindow(practice: OwnPractice | null) {
  if (practice) localStorage.setItem(ownPracticeKey, JSON.stringify(practice));
  else localStorage.clear();
  window.dispatchEvent(new StorageEvent('storage', { key: practice ? ownPracticeKey : null }));
}

beforeEach(() => {
  localStorage.clear();
  ownPracticeStore.setState(ownPracticeStore.getInitialState());
});

afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

describe('the reader’s own practice', () => {
  it('is found again on the device until it is removed', () => {
    setOwnPractice(lab);
    openAgain();
    expect(ownPracticeStore.getState()).toMatchObject({ practice: lab, isKept: true });
    removeOwnPractice();
    expect(Object.keys(localStorage)).toEqual([]);
    openAgain();
    expect(ownPracticeStore.getState().practice).toBeNull();
  });

  it('comes back after it was removed, and stays back', () => {
    setOwnPractice(lab);
    removeOwnPractice();
    expect(ownPracticeStore.getState()).toMatchObject({ practice: null, removed: lab });
    restoreOwnPractice();
    expect(ownPracticeStore.getState()).toMatchObject({ practice: lab, removed: null });
    openAgain();
    expect(ownPracticeStore.getState().practice).toEqual(lab);
  });

  it('follows what other windows do, until nobody looks', () => {
    setOwnPractice(lab);
    openAgain();
    anotherWindow(other);
    expect(ownPracticeStore.getState().practice).toEqual(other);
    anotherWindow(null);
    expect(ownPracticeStore.getState().practice).toBeNull();
    leave();
    anotherWindow(lab);
    expect(ownPracticeStore.getState().practice).toBeNull();
  });

  it('is not touched by what other windows keep under other names', () => {
    setOwnPractice(lab);
    openAgain();
    localStorage.setItem(ownPracticeKey, '{');
    window.dispatchEvent(new StorageEvent('storage', { key: 'vaardigheden-in-beeld' }));
    expect(ownPracticeStore.getState().practice).toEqual(lab);
  });

  it.each([
    null,
    '',
    '{',
    'null',
    '3',
    '[]',
    '{}',
    '{"name":3,"figures":[]}',
    JSON.stringify({ ...lab, figures: [] }),
    JSON.stringify({ ...lab, name: '<b>' }),
    JSON.stringify({ ...lab, figures: [{ type: 'reach', label: 'x', value: '45', unit: 'persons' }] }),
    JSON.stringify({ ...lab, figures: Array.from({ length: 201 }, () => lab.figures[0]) }),
    '{"__proto__":{"name":"x","figures":[]}}',
  ])('is none when the device holds %s', (stored) => {
    expect(readStoredPractice(stored)).toBeNull();
  });

  it('keeps working in memory, and says that it is not kept, when storage is refused, full or not there', () => {
    const refuse = () => {
      throw new DOMException('no', 'QuotaExceededError');
    };
    for (const storage of [null, { getItem: refuse, setItem: refuse, removeItem: refuse }]) {
      vi.stubGlobal('localStorage', storage);
      openAgain();
      setOwnPractice(lab);
      expect(ownPracticeStore.getState()).toMatchObject({ practice: lab, isKept: false });
      leave();
      leave = followOwnPractice();
      expect(ownPracticeStore.getState().practice).toEqual(lab);
      removeOwnPractice();
      expect(ownPracticeStore.getState().practice).toBeNull();
    }
  });
});
