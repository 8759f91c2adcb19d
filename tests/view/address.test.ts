import { describe, expect, it } from 'vitest';
import {
  address,
  canonicalPath,
  inLanguage,
  pageAddress,
  parseAddress,
  withView,
  listsAddress,
} from '#view/address.ts';

describe('addresses', () => {
  it('end in a slash and carry only what a view changes', () => {
    expect(address.practice('nl', 'sab')).toBe('/nl/practices/sab/');
    expect(withView(address.practices('en'), { priority: ['skills-use'] })).toBe('/en/practices/?priority=skills-use');
    expect(withView(address.charts('nl'), {})).toBe('/nl/charts/');
  });

  it('stand below the base of the site outside the router', () => {
    expect(pageAddress(address.chart('nl', 'sab'))).toBe(`${import.meta.env.BASE_URL}nl/charts/sab/`);
    expect(pageAddress(address.embed('en', 'sab'))).toBe(`${import.meta.env.BASE_URL}en/embed/sab/`);
  });

  it.each([
    ['/nl/index.html', '/nl/'],
    ['/index.html', '/'],
    ['/skills/en/charts/index.html', '/skills/en/charts/'],
    ['/nl/', '/nl/'],
    ['/nl/index.html/', '/nl/index.html/'],
    ['/nl/myindex.html', '/nl/myindex.html'],
    ['/nl', '/nl/'],
    ['/skills/nl/practices/project-3030', '/skills/nl/practices/project-3030/'],
    ['/NL/Practices/SAB', '/nl/practices/sab/'],
    ['/data/Own.csv', '/data/Own.csv'],
  ])('%s, however a page is asked for, is the page %s', (from, to) => {
    expect(canonicalPath(from)).toBe(to);
  });

  it.each([
    ['/nl/practices/sab/', '/en/practices/sab/'],
    ['/nl', '/en/'],
    ['/nl/charts', '/en/charts/'],
    ['/nl/embed/sab/', '/en/embed/sab/'],
    ['/nl/nergens/', '/en/'],
    ['/fr/charts/', '/en/'],
    ['/', '/en/'],
  ])('lead from %s to the same page in English: %s', (from, to) => {
    expect(inLanguage(from, 'en')).toBe(to);
  });

  it.each([
    ['/nl/', { locale: 'nl', page: 'overview' }],
    ['/en/practices', { locale: 'en', page: 'practices' }],
    ['/en/practices/sab/', { locale: 'en', page: 'practice', id: 'sab' }],
    ['/nl/embed/sab', { locale: 'nl', page: 'embed', id: 'sab' }],
    ['/', null],
    ['/fr/charts/', null],
    ['/nl/embed/', null],
    ['/nl/compare/sab/', null],
    ['/nl/charts/sab/more/', null],
    ['/nl/constructor/', null],
  ])('%s stands for %j', (pathname, page) => {
    expect(parseAddress(pathname)).toEqual(page);
  });
});

describe('the address under which the lists of a page are kept', () => {
  it.each([
    ['/nl/charts/sab-placement/', '/nl/charts/sab-placement/'],
    ['/en/about/', '/en/about/'],
    ['/nl/bestaat-niet/', '/'],
    ['/fr/', '/'],
    ['/', '/'],
  ])('is, for %s, %s', (path, expected) => {
    expect(listsAddress(path)).toBe(expected);
  });
});
