import * as v from 'valibot';
import { createStore } from 'zustand/vanilla';
import { ownPracticeSchema, type OwnPractice } from '#schema/own-practice.ts';

/** Name under which the reader's own practice is kept on the device. Nothing else in the product reads it. */
export const ownPracticeKey = 'vaardigheden-in-beeld-own-practice';

interface OwnPracticeStore {
  /** The practice that the reader has added; null when there is none. */
  practice: OwnPractice | null;
  /** The practice that was removed last, for who wants it back; null once that is past. */
  removed: OwnPractice | null;
  /** False when the device could not keep the last change: it is gone when the page is. */
  isKept: boolean;
}

/** Starts without a practice, as the prerendered page does; {@link followOwnPractice} reads the device. */
export const ownPracticeStore = createStore<OwnPracticeStore>()(() => ({
  practice: null,
  removed: null,
  isKept: true,
}));

// Which units there are may have changed since the practice was kept; that makes the practice no less readable.
const storedSchema = ownPracticeSchema(() => true);

/** The practice that a stored text holds; null for everything that is none. */
export function readStoredPractice(stored: string | null): OwnPractice | null {
  try {
    const result = v.safeParse(storedSchema, JSON.parse(stored ?? 'null'));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}

/** What the device remembers; null when it remembers nothing or has no storage. */
function readDevice(): OwnPractice | null {
  try {
    return readStoredPractice(localStorage.getItem(ownPracticeKey));
  } catch {
    return null;
  }
}

/** Keeps a practice on the device, or takes it off. False when the device refuses. */
function writeDevice(practice: OwnPractice | null): boolean {
  try {
    if (practice) localStorage.setItem(ownPracticeKey, JSON.stringify(practice));
    else localStorage.removeItem(ownPracticeKey);
    return true;
  } catch {
    return false;
  }
}

/** Takes over what the device remembers, and what other windows do to it, until the function returned is called. */
export function followOwnPractice(): () => void {
  if (ownPracticeStore.getState().isKept) ownPracticeStore.setState({ practice: readDevice() });
  const follow = ({ key }: StorageEvent) => {
    // The key is null when all of the storage was cleared.
    if (key === ownPracticeKey || key === null) ownPracticeStore.setState({ practice: readDevice(), isKept: true });
  };
  window.addEventListener('storage', follow);
  return () => window.removeEventListener('storage', follow);
}

/** Puts a practice in the place of the one that there was. */
export function setOwnPractice(practice: OwnPractice): void {
  ownPracticeStore.setState({ practice, removed: null, isKept: writeDevice(practice) });
}

/** Removes the practice from the page and from the device; {@link restoreOwnPractice} brings it back. */
export function removeOwnPractice(): void {
  const { practice } = ownPracticeStore.getState();
  ownPracticeStore.setState({ practice: null, removed: practice, isKept: writeDevice(null) });
}

/** Brings back the practice that was removed last. */
export function restoreOwnPractice(): void {
  const { removed } = ownPracticeStore.getState();
  if (removed) setOwnPractice(removed);
}
