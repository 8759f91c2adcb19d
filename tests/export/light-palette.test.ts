import { expect, it } from 'vitest';
import { lightColour } from '#export/light-palette.ts';

it('a file has the colours that the light pages have', () => {
  expect(lightColour('priority-1')).toBe('#0b2f6b');
  expect(lightColour('ground')).toMatch(/^#[\da-f]{6}$/);
});

it('a colour that there is not is an error that names it', () => {
  expect(() => lightColour('series-9')).toThrow('received "series-9"');
});
