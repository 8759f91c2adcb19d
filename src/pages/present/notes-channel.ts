import type { TitleWords } from '#view/deck-words.ts';
import { attempt } from '#view/storage.ts';
import type { DeckContent } from './shown-slide.ts';

/** What a presentation and its window with notes tell each other. */
export type NotesMessage =
  /** The window asks where the presentation stands. */
  | { type: 'ask' }
  /** The presentation tells its slides and which is in view, from 1. */
  | ({ type: 'slide'; slide: number } & DeckContent)
  /** The window passes a key on. */
  | { type: 'key'; key: string };

const mark = '#notes-';
const key = 'vaardigheden-in-beeld-notes';

/** The channel of this tab's presentation; it outlives a reload where the device can remember. */
export function ownChannel(): string {
  const kept = attempt(() => sessionStorage.getItem(key));
  if (kept) return kept;
  const id = Math.random().toString(36).slice(2);
  attempt(() => sessionStorage.setItem(key, id));
  return id;
}

/** The channel that an address asks to show the notes of; null for an address that asks for none. */
export function channelIn(hash: string): string | null {
  return hash.startsWith(mark) && hash.length > mark.length ? hash.slice(mark.length) : null;
}

/** Opens the window with notes, or brings the one that is open to the front. */
export function openNotes(channel: string): void {
  const address = new URL(window.location.href);
  address.search = '';
  address.hash = mark + channel;
  window.open(address, `notes-${channel}`, 'popup,width=960,height=720');
}

function isMessage(data: unknown): data is NotesMessage {
  if (typeof data !== 'object' || data === null || !('type' in data)) return false;
  if (data.type === 'ask') return true;
  if (data.type === 'key') return 'key' in data && typeof data.key === 'string';
  return (
    data.type === 'slide' &&
    'slide' in data &&
    typeof data.slide === 'number' &&
    'charts' in data &&
    Array.isArray(data.charts) &&
    data.charts.every((id) => typeof id === 'string') &&
    'title' in data &&
    (data.title === null || isTitle(data.title))
  );
}

function isTitle(title: unknown): title is TitleWords {
  return (
    typeof title === 'object' &&
    title !== null &&
    'title' in title &&
    typeof title.title === 'string' &&
    'occasion' in title &&
    typeof title.occasion === 'string'
  );
}

/** One end of a channel. */
export interface NotesChannel {
  send: (message: NotesMessage) => void;
  close: () => void;
}

/** Joins a channel. */
export function joinChannel(channel: string, onMessage: (message: NotesMessage) => void): NotesChannel {
  const line = new BroadcastChannel(`vaardigheden-in-beeld-${channel}`);
  line.addEventListener('message', ({ data }) => {
    if (isMessage(data)) onMessage(data);
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel never leaves its origin
  return { send: (message) => line.postMessage(message), close: () => line.close() };
}
