import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goTo, press, turn, type Presentation } from '#view/presentation.ts';

/** Presses keys one after the other, from a slide of ten. */
function after(keys: string[], from = 3): Presentation {
  return keys.reduce<Presentation>(
    (state, key) => {
      const next = press(key)(state, 10);
      return next === null || typeof next === 'string' ? state : next;
    },
    { slide: from, showing: 'slide', typed: '' },
  );
}

describe('a presentation', () => {
  it.each(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'])('goes on by %j', (key) => {
    expect(after([key]).slide).toBe(4);
    expect(after([key], 10).slide).toBe(10);
  });

  it.each(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'])('goes back by %j', (key) => {
    expect(after([key]).slide).toBe(2);
    expect(after([key], 1).slide).toBe(1);
  });

  it('goes to the first and the last slide, and to a number', () => {
    expect(after(['Home']).slide).toBe(1);
    expect(after(['End']).slide).toBe(10);
    expect(after(['1', '0', 'Enter'])).toEqual({ slide: 10, showing: 'slide', typed: '' });
    expect(after(['9', '9', 'Enter']).slide).toBe(10);
    expect(after(['0', 'Enter']).slide).toBe(1);
    expect(after(['8', 'Escape', 'Enter']).slide).toBe(4);
  });

  it('turns black and comes back by the same key, by Escape, or with the next slide', () => {
    expect(after(['b']).showing).toBe('black');
    expect(after(['.', '.']).showing).toBe('slide');
    expect(after(['b', 'Escape'])).toEqual({ slide: 3, showing: 'slide', typed: '' });
    expect(after(['b', 'PageDown'])).toEqual({ slide: 4, showing: 'slide', typed: '' });
  });

  it('walks through the overview and takes the slide in hand', () => {
    expect(after(['o', 'ArrowRight', 'ArrowRight'])).toEqual({ slide: 5, showing: 'overview', typed: '' });
    expect(after(['o', 'ArrowRight', 'Enter'])).toEqual({ slide: 4, showing: 'slide', typed: '' });
  });

  it('keeps the table in view from slide to slide', () => {
    expect(after(['t', 'ArrowRight'])).toEqual({ slide: 4, showing: 'table', typed: '' });
  });

  it('leaves by Escape once nothing covers the slide', () => {
    expect(press('Escape')(goTo(3, 10), 10)).toBe('leave');
    for (const showing of ['table', 'overview', 'help', 'black'] as const)
      expect(press('Escape')({ ...goTo(3, 10), showing }, 10)).toEqual(goTo(3, 10));
  });

  it('turns to the slide beside it by a click or a swipe, and keeps the table in view', () => {
    expect(turn(1)(goTo(3, 10), 10)).toEqual(goTo(4, 10));
    expect(turn(-1)(goTo(1, 10), 10)).toEqual(goTo(1, 10));
    expect(turn(1)({ ...goTo(3, 10), showing: 'black' }, 10)).toEqual(goTo(4, 10));
    expect(turn(1)({ ...goTo(3, 10), showing: 'table' }, 10)).toEqual({ ...goTo(4, 10), showing: 'table' });
  });

  it.each(['overview', 'help'] as const)('does not turn while the %s is in view', (showing) => {
    expect(turn(1)({ ...goTo(3, 10), showing }, 10)).toBeNull();
  });

  it('asks for full screen and notes, in capitals too, and leaves other keys alone', () => {
    expect(press('F')(goTo(1, 2), 2)).toBe('full-screen');
    expect(press('n')(goTo(1, 2), 2)).toBe('notes');
    for (const key of ['x', 'Tab', 'Shift', 'F5']) expect(press(key)(goTo(1, 2), 2)).toBeNull();
  });

  it('never leaves its slides, whatever is pressed', () => {
    const key = fc.constantFrom(
      'ArrowRight',
      'ArrowLeft',
      'Home',
      'End',
      'Enter',
      'Escape',
      'o',
      'b',
      't',
      '0',
      '7',
      'x',
    );
    fc.assert(
      fc.property(fc.array(key, { maxLength: 30 }), (keys) => {
        const { slide } = after(keys);
        expect(slide).toBeGreaterThanOrEqual(1);
        expect(slide).toBeLessThanOrEqual(10);
      }),
    );
  });
});
