import { describe, expect, it } from 'vitest';
import { pageOfAddress } from '#view/reopening.ts';

describe('the page of an address in a file', () => {
  it.each([
    ['https://example.org/nl/charts/ibo-outcomes/', '/nl/charts/ibo-outcomes/'],
    ['https://example.org/skills/en/charts/basf-cost/?tab=table', '/en/charts/basf-cost/?tab=table'],
    ['http://localhost:4173/nl/compare/?practice=sab~project-3030&ci=0', '/nl/compare/?practice=sab~project-3030&ci=0'],
    ['https://example.org/en/present/?charts=basf-cost~sab-placement', '/en/present/?charts=basf-cost~sab-placement'],
    ['https://example.org/nl/charts/ibo-outcomes', '/nl/charts/ibo-outcomes/'],
  ])('%s is %s on any host', (address, page) => {
    expect(pageOfAddress(address)).toBe(page);
  });

  it.each([
    '',
    'ibo-outcomes',
    'https://example.org/',
    'https://example.org/fr/charts/x/',
    'javascript:alert(1)',
    'https://example.org/nl/',
  ])('%j is no page of this site', (address) => {
    expect(pageOfAddress(address)).toBeNull();
  });
});
