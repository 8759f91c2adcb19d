/** What fills the screen during a presentation. */
export type Showing = 'slide' | 'table' | 'overview' | 'help' | 'black';

/** Where a presentation stands. */
export interface Presentation {
  /** The slide in view, from 1. */
  slide: number;
  showing: Showing;
  /** Digits typed so far of a number to jump to; empty when there are none. */
  typed: string;
}

/** What a key asks for that a presentation cannot do by itself. */
export type Wish = 'leave' | 'full-screen' | 'notes';

/** The steps through the slides that keys and clickers ask for. */
const steps: ReadonlyMap<string, 'next' | 'previous' | 'first' | 'last'> = new Map([
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['Enter', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['PageUp', 'previous'],
  ['Backspace', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
]);

const views: ReadonlyMap<string, Showing> = new Map([
  ['o', 'overview'],
  ['t', 'table'],
  ['b', 'black'],
  ['.', 'black'],
  ['?', 'help'],
]);

const wishes: ReadonlyMap<string, Wish> = new Map([
  ['f', 'full-screen'],
  ['n', 'notes'],
]);

/** A presentation that has gone to a slide; a number beyond the ends leads to the first or the last. */
export function goTo(slide: number, count: number): Presentation {
  return { slide: Math.max(1, Math.min(slide, count)), showing: 'slide', typed: '' };
}

/** A presentation that shows something else, or its slide again when it was showing that already. */
export function toggle(state: Presentation, showing: Showing): Presentation {
  return { ...state, typed: '', showing: state.showing === showing ? 'slide' : showing };
}

/**
 * What a key does.
 * @param key as keyboard events name it
 * @param count number of slides
 * @returns where the presentation stands then, what it asks for, or null for a key without a meaning here
 */
export function press(state: Presentation, key: string, count: number): Presentation | Wish | null {
  const { slide, typed, showing } = state;
  const name = key.length === 1 ? key.toLowerCase() : key;
  if (/^\d$/.test(name)) return { ...state, typed: (typed + name).slice(-4) };
  if (name === 'Escape') {
    if (typed !== '') return { ...state, typed: '' };
    return showing === 'slide' ? 'leave' : { ...state, showing: 'slide' };
  }
  if (name === 'Enter' && typed !== '') return goTo(Number(typed), count);
  // Enter takes the slide that the overview has in hand.
  if (showing === 'overview' && (name === 'Enter' || name === ' ')) return goTo(slide, count);
  const view = views.get(name);
  if (view) return toggle(state, view);
  const wish = wishes.get(name);
  if (wish) return wish;
  const step = steps.get(name);
  if (!step) return null;
  const next = goTo({ next: slide + 1, previous: slide - 1, first: 1, last: count }[step], count);
  return { ...next, showing: showing === 'overview' || showing === 'table' ? showing : 'slide' };
}
