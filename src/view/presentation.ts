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

/** What a key asks of the page that shows the presentation. */
type Request = 'leave' | 'full-screen' | 'notes';

/**
 * What a key, a click or a swipe does to a presentation of so many slides: where it stands then, what it asks for, or
 * null for something without a meaning here.
 */
export type Transition = (state: Presentation, count: number) => Presentation | Request | null;

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

const requests: ReadonlyMap<string, Request> = new Map([
  ['f', 'full-screen'],
  ['n', 'notes'],
]);

/** A presentation that has gone to a slide; a number beyond the ends leads to the first or the last. */
export function goTo(slide: number, count: number): Presentation {
  return { slide: Math.max(1, Math.min(slide, count)), showing: 'slide', typed: '' };
}

/** A click or a swipe goes to the slide before or after; it does nothing while slides or keys are listed. */
export function turn(step: 1 | -1): Transition {
  return (state, count) =>
    state.showing === 'overview' || state.showing === 'help' ? null : moveTo(state, state.slide + step, count);
}

/**
 * What a key does.
 * @param key as keyboard events name it
 */
export function press(key: string): Transition {
  const name = key.length === 1 ? key.toLowerCase() : key;
  return (state, count) => {
    const { slide, typed, showing } = state;
    if (/^\d$/.test(name)) return { ...state, typed: (typed + name).slice(-4) };
    if (name === 'Escape') {
      if (typed !== '') return { ...state, typed: '' };
      return showing === 'slide' ? 'leave' : { ...state, showing: 'slide' };
    }
    if (name === 'Enter' && typed !== '') return goTo(Number(typed), count);
    // Enter opens the slide that is selected in the overview.
    if (showing === 'overview' && (name === 'Enter' || name === ' ')) return goTo(slide, count);
    const view = views.get(name);
    if (view) return { ...state, typed: '', showing: showing === view ? 'slide' : view };
    const request = requests.get(name);
    if (request) return request;
    const step = steps.get(name);
    if (!step) return null;
    return moveTo(state, { next: slide + 1, previous: slide - 1, first: 1, last: count }[step], count);
  };
}

/** Goes to a slide; the overview and the table stay in view. */
function moveTo({ showing }: Presentation, slide: number, count: number): Presentation {
  return { ...goTo(slide, count), showing: showing === 'overview' || showing === 'table' ? showing : 'slide' };
}
