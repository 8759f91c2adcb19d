import { describe, expect, it } from 'vitest';
import { address, inLanguage, withView } from '#view/address.ts';

describe('addresses', () => {
  it('end in a slash and carry only what a view changes', () => {
    expect(address.practice('nl', 'sab')).toBe('/nl/practices/sab/');
    expect(withView(address.practices('en'), { priority: ['skills-use'] })).toBe('/en/practices/?priority=skills-use');
    expect(withView(address.charts('nl'), {})).toBe('/nl/charts/');
  });

  it.each([
    ['/nl/practices/sab/', '/en/practices/sab/'],
    ['/nl', '/en/'],
    ['/nl/charts', '/en/charts/'],
    ['/fr/charts/', '/en/'],
    ['/', '/en/'],
  ])('lead from %s to the same page in English: %s', (from, to) => {
    expect(inLanguage(from, 'en')).toBe(to);
  });
});
