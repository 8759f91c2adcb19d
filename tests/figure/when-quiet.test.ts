// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenQuiet } from '#figure/when-quiet.ts';

describe('an element is quiet', () => {
  let pressed: Element | null;
  let calls: number;
  const start = () =>
    whenQuiet(document.body, () => {
      calls += 1;
    });

  beforeEach(() => {
    vi.useFakeTimers();
    [pressed, calls] = [null, 0];
    // jsdom presses nothing.
    vi.spyOn(document, 'querySelector').mockImplementation((selector) => (selector === ':active' ? pressed : null));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('once a moment has passed in which nothing was pressed', () => {
    start();
    expect(calls).toBe(0);
    vi.advanceTimersByTime(150);
    expect(calls).toBe(1);
    vi.advanceTimersByTime(1_000);
    expect(calls).toBe(1);
  });

  it('after a finger has left, though no event tells that the browser ends what it pressed', () => {
    pressed = document.body;
    start();
    document.dispatchEvent(new Event('pointerup'));
    vi.advanceTimersByTime(150);
    expect(calls).toBe(0);
    pressed = null;
    vi.advanceTimersByTime(150);
    expect(calls).toBe(1);
  });

  it('not while it is pressed, and not any more once it is given up', () => {
    pressed = document.body;
    const cancel = start();
    vi.advanceTimersByTime(5_000);
    expect(calls).toBe(0);
    cancel();
    pressed = null;
    vi.advanceTimersByTime(5_000);
    expect(calls).toBe(0);
  });
});
