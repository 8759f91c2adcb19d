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

/** The custom properties that a selector states, by name. */
function statedBy(selector: string): Record<string, string> {
  const blocks = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, head = '']) => head.trim().endsWith(selector));
  return Object.fromEntries(
    blocks.flatMap(([, , body = '']) =>
      [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
    ),
  );
}

const light = statedBy(':root');
const chosenDark = statedBy(":root[data-theme='dark']");
const preferredDark = statedBy(":root:not([data-theme='light'])");
const themes = [
  { theme: 'light', tokens: light },
  { theme: 'dark', tokens: { ...light, ...chosenDark } },
];

const priorities = ['priority-1', 'priority-2', 'priority-3', 'priority-4', 'priority-5'];
const series = ['series-1', 'series-2', 'series-3'];
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

describe('the dark theme', () => {
  it('is the same whether it is chosen or preferred', () => {
    expect(Object.keys(chosenDark).length).toBeGreaterThan(10);
    expect(preferredDark).toEqual(chosenDark);
  });

  it('states every colour that the light theme states', () => {
    const colours = Object.keys(light).filter((name) => light[name]?.startsWith('#'));
    expect(Object.keys(chosenDark).toSorted()).toEqual(colours.toSorted());
  });
});

describe.each(themes)('the $theme theme', ({ tokens }) => {
  const colour = (name: string) => {
    const value = tokens[name];
    if (value === undefined) throw new Error(`expected a token --${name}`);
    return value;
  };

  it.each(
    [...priorities, ...series, 'focus', 'accent', 'alert'].flatMap(
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
