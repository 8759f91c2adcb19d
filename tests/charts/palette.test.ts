import { readFileSync } from 'node:fs';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/ui/tokens.css', 'utf8');

/** The colours of one theme by token: the first or the second of each `light-dark()` pair. */
function themeTokens(side: 0 | 1): Record<string, string | undefined> {
  const stated = [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];
  return Object.fromEntries(stated.map(([, name = '', ...colours]) => [name, colours[side]]));
}

const themes = [
  { theme: 'light', tokens: themeTokens(0) },
  { theme: 'dark', tokens: themeTokens(1) },
];

const priorities = ['priority-1', 'priority-2', 'priority-3', 'priority-4', 'priority-5'];
const series = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5'];
const visions: { vision: string; seen: (colour: Color) => Color | undefined }[] = [
  { vision: 'normal', seen: (colour) => colour },
  { vision: 'protan', seen: filterDeficiencyProt(1) },
  { vision: 'deutan', seen: filterDeficiencyDeuter(1) },
  { vision: 'tritan', seen: filterDeficiencyTrit(1) },
];

/** Every pair of a list, once. */
function pairs(names: string[]): [string, string][] {
  return names.flatMap((first, index) => names.slice(index + 1).map((second): [string, string] => [first, second]));
}

describe('the tokens', () => {
  it('state every colour for both themes', () => {
    expect(Object.keys(themeTokens(0)).length).toBeGreaterThan(15);
    expect(css.replaceAll(/light-dark\([^)]*\)/g, '')).not.toContain('#');
  });
});

describe.each(themes)('the $theme theme', ({ tokens }) => {
  const colour = (name: string) => {
    const value = tokens[name];
    if (value === undefined) throw new Error(`expected a token --${name}`);
    return value;
  };

  it.each(
    [...priorities, ...series, 'focus', 'accent', 'alert', 'line-field'].flatMap(
      (name) =>
        [
          [name, 'ground'],
          [name, 'surface'],
        ] as const,
    ),
  )('draws --%s at least 3:1 on --%s', (name, ground) => {
    expect(wcagContrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(3);
  });

  it.each(
    ['ink', 'ink-soft', 'accent', 'alert'].flatMap(
      (name) =>
        [
          [name, 'ground'],
          [name, 'surface'],
        ] as const,
    ),
  )('writes --%s at least 4.5:1 on --%s', (name, ground) => {
    expect(wcagContrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(series)('writes at least 4.5:1 on --%s', (name) => {
    expect(wcagContrast(colour(`on-${name}`), colour(name))).toBeGreaterThanOrEqual(4.5);
  });

  describe.each(visions)('in $vision vision', ({ seen }) => {
    const distance = (first: string, second: string) => {
      const [a, b] = [parse(colour(first)), parse(colour(second))];
      const [seenA, seenB] = [a && seen(a), b && seen(b)];
      return seenA && seenB ? differenceCiede2000()(seenA, seenB) : 0;
    };

    it.each(pairs(priorities))('tells --%s from --%s', (first, second) => {
      expect(distance(first, second)).toBeGreaterThanOrEqual(15);
    });

    it.each(pairs(series))('tells --%s from --%s', (first, second) => {
      expect(distance(first, second)).toBeGreaterThanOrEqual(15);
    });
  });
});
