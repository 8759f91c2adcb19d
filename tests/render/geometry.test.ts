import { describe, expect, it } from 'vitest';
import { geometry, panelColumns, panelWidth, layouts } from '#render/geometry.ts';

describe('the panels of a chart', () => {
  it.each([
    [288, 1, 1],
    [288, 4, 1],
    [479, 2, 1],
    [480, 2, 2],
    [560, 3, 2],
    [719, 3, 2],
    [720, 3, 3],
    [880, 3, 3],
    [880, 4, 2],
    [880, 1, 1],
  ])('at %i pixels, of %i, stand in %i columns', (width, panels, columns) => {
    expect(panelColumns(width, panels)).toBe(columns);
  });

  it.each(Object.values(layouts).map(({ width }) => width))(
    'fill a picture of %i pixels and no more, whatever their number',
    (width) => {
      for (const panels of [1, 2, 3, 4, 5]) {
        const columns = panelColumns(width, panels);
        const used = columns * panelWidth(width, columns) + (columns - 1) * geometry.panelGap;
        expect(used).toBeLessThanOrEqual(width);
        expect(used).toBeGreaterThan(width - columns);
      }
    },
  );
});

describe('the text in a chart', () => {
  it('is never smaller than 12 pixels, on a phone of 320 pixels as well', () => {
    expect(Math.min(geometry.text, geometry.small)).toBeGreaterThanOrEqual(12);
    expect(layouts.narrow.width).toBeLessThanOrEqual(320 - 2 * 16);
  });
});
