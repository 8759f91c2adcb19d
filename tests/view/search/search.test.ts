import { describe, expect, it } from 'vitest';
import { locales } from '#i18n/locale.ts';
import { createSearch } from '#view/search/search.ts';
import { parseAddress } from '#view/address.ts';
import { readCatalogue } from '../../../scripts/read-catalogue.ts';
import { best, realFile, realSearch } from './real-search.ts';

const { practices, charts, datasets } = readCatalogue('data');
const file = realFile('nl');
const search = createSearch(file);

describe('search', () => {
  it('finds each practice and each chart first by its own name or title, in each language', () => {
    const misses = locales.flatMap((locale) => {
      const own = realFile(locale);
      const find = createSearch(own);
      return own.entries.filter(
        ({ kind, id, title }) => (kind === 'practice' || kind === 'chart') && best(find, title, kind)[0] !== id,
      );
    });
    expect(misses).toEqual([]);
  });

  it('finds all practices with a priority by its name, and their charts', () => {
    const financed = practices.filter(({ priorities }) => priorities.some(({ id }) => id === 'financing'));
    const practiceOf = new Map(datasets.map(({ id, practice }) => [id, practice]));
    const own = charts.filter(({ dataset }) => financed.some(({ id }) => id === practiceOf.get(dataset)));
    for (const locale of locales) {
      const find = realSearch(locale);
      for (const typed of ['financing', 'financiering', 'financieren']) {
        expect(best(find, typed, 'practice')).toEqual(expect.arrayContaining(financed.map(({ id }) => id)));
        expect(best(find, typed, 'chart')).toEqual(expect.arrayContaining(own.map(({ id }) => id)));
      }
    }
  });

  it('leads each entry to a page of its language', () => {
    for (const locale of locales)
      for (const { to } of realFile(locale).entries)
        expect(parseAddress(new URL(to, 'http://localhost').pathname)?.locale, to).toBe(locale);
  });

  it('gives each text of a practice an anchor of its own', () => {
    const texts = new Map(
      file.entries.flatMap(({ kind, practice, to, title }) => (kind === 'text' ? [[to, practice + title]] : [])),
    );
    const all = file.entries.filter(({ kind }) => kind === 'text').map(({ practice, title }) => practice + title);
    expect([...texts.values()].toSorted()).toEqual([...new Set(all)].toSorted());
  });

  it('says what it took a mistyped word for, and nothing where it took it as it stands', () => {
    expect(search('kapers').meant).toBe('kappers');
    expect(search('contracten kapers').meant).toBe('contracten kappers');
    expect(search('kappers').meant).toBeNull();
    expect(search('kappersopleiding').meant).toBeNull();
  });

  it('falls back on the entries with the most words, and says so', () => {
    const found = search('kappers onvindbaarheid');
    expect(found.isWhole).toBe(false);
    expect(best(search, 'kappers onvindbaarheid', 'practice')).toEqual(best(search, 'kappers', 'practice'));
  });

  it.each(['', '   ', '?!', '<script>', 'zzzzzz', '\u0000', '”'])('finds nothing by “%s”', (typed) => {
    expect(search(typed).entries).toEqual([]);
  });

  it('takes a number for no other number', () => {
    expect(search('8886').entries).toEqual([]);
  });
});
