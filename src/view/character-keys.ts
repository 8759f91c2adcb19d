import { attempt } from './storage.ts';

/** Name under which the device keeps that they are off; it keeps nothing while they are on. */
const storageKey = 'vaardigheden-in-beeld-character-keys';

let areOn = attempt(() => localStorage.getItem(storageKey)) !== 'off';

/**
 * Whether letters, digits and signs do something in a presentation when they are pressed alone. Who speaks to the
 * device, or types by accident, can switch them off (WCAG 2.1.4); arrows, Enter and Escape always count.
 */
export function areCharacterKeysOn(): boolean {
  return areOn;
}

/** Switches them on or off, on this device from now on. */
export function switchCharacterKeys(on: boolean): void {
  areOn = on;
  attempt(() => (on ? localStorage.removeItem(storageKey) : localStorage.setItem(storageKey, 'off')));
}
