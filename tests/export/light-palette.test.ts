import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lightColour } from '#export/light-palette.ts';

const tokens = readFileSync('src/ui/tokens.css', 'utf8');
const colours = [...tokens.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), #[0-9a-f]{6}\)/g)];

it('there are colours', () => {
  expect(colours.length).toBeGreaterThan(20);
});

it.each(colours.map(([, name = '', light = '']) => [name, light]))(
  'the colour %s is in files what it is on pages: %s',
  (name, light) => {
    expect(lightColour(name)).toBe(light);
  },
);

it('a colour that there is not is an error that names it', () => {
  expect(() => lightColour('series-9')).toThrow('received "series-9"');
});
