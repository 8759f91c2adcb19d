import { describe, expect, it } from 'vitest';
import { step } from '#figure/walk-steps.ts';

describe('a key in a chart of five points', () => {
  it.each([
    ['ArrowRight', null, 0],
    ['ArrowRight', 0, 1],
    ['ArrowRight', 4, 4],
    ['ArrowDown', null, 0],
    ['ArrowDown', 2, 3],
    ['ArrowLeft', null, 4],
    ['ArrowLeft', 4, 3],
    ['ArrowLeft', 0, 0],
    ['ArrowUp', null, 4],
    ['ArrowUp', 2, 1],
    ['Home', null, 0],
    ['Home', 3, 0],
    ['End', null, 4],
    ['End', 1, 4],
    ['Escape', 2, null],
    ['Escape', null, undefined],
    ['Tab', 2, undefined],
    ['Enter', 2, undefined],
    [' ', 2, undefined],
    ['a', null, undefined],
  ])('%s at point %s leads to %s', (key, current, expected) => {
    expect(step(key, current, 5, 1)).toBe(expected);
  });

  it('reaches every point in as many steps as there are points, and stays at the last', () => {
    const visited: (number | null | undefined)[] = [];
    let current: number | null = null;
    for (let count = 0; count < 6; count++) {
      current = step('ArrowRight', current, 5, 1) ?? null;
      visited.push(current);
    }
    expect(visited).toEqual([0, 1, 2, 3, 4, 4]);
  });
});

describe('a key in a chart of three rows and two columns', () => {
  it.each([
    ['ArrowRight', 1, 2],
    ['ArrowDown', 1, 3],
    ['ArrowDown', 3, 5],
    ['ArrowDown', 5, 5],
    ['ArrowUp', 4, 2],
    ['ArrowUp', 1, 1],
  ])('%s at point %s leads to %s', (key, current, expected) => {
    expect(step(key, current, 6, 2)).toBe(expected);
  });
});
