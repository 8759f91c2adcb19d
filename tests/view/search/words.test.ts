import { describe, expect, it } from 'vitest';
import { compoundParts } from '#view/search/compound.ts';
import { phrasesOf } from '#view/search/phrases.ts';
import { stem, wordsOf } from '#view/search/words.ts';

describe('the words of a text', () => {
  it.each<[string, string[]]>([
    ['Coördinatie & “Beleid”', ['coordinatie', 'beleid']],
    ['8.885 personen, € 1,279,925', ['8885', 'personen', '1279925']],
    ['5,6% van 10.5', ['5', '6', 'van', '10', '5']],
    ["the sector’s IBO's", ['the', 'sector', 'ibo']],
    ['wE-c@re', ['we', 're']],
    ['', []],
  ])('of “%s”', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe('the stem of a word', () => {
  it.each([
    ['kapper', 'kappers'],
    ['baan', 'banen'],
    ['loon', 'lonen'],
    ['bedrijf', 'bedrijven'],
    ['vaardigheid', 'vaardigheden'],
    ['opleiding', 'opleidingen'],
    ['financieren', 'financiering'],
    ['competentie', 'competenties'],
    ['certificaat', 'certificaten', 'certificate', 'certificates'],
    ['duaal', 'duale', 'dual'],
    ['company', 'companies'],
    ['job', 'jobs'],
    ['skill', 'skills'],
    ['uitval', 'uitvallen'],
    ['apprentice', 'apprentices'],
    ['funding', 'funded', 'funds'],
  ])('is that of its other forms: %s, %s', (...words) => {
    expect(new Set(words.map(stem)).size).toBe(1);
  });

  it.each([
    ['wagen', 'wages'],
    ['werk', 'werf'],
    ['HEV', 'IBO'],
    ['3030', '303'],
  ])('tells other words apart: %s, %s', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });
});

describe('the parts of a compound', () => {
  const known = ['kapper', 'opleiding', 'werk', 'plek', 'bouw', 'sector', 'leerling', 'aantal'];

  it.each<[string, [string, string] | null]>([
    ['kappersopleiding', ['kapper', 'opleiding']],
    ['bouwsector', ['bouw', 'sector']],
    ['leerlingenaantal', ['leerling', 'aantal']],
    ['werkplek', ['werk', 'plek']],
    ['kapper', null],
    ['opleiding', null],
    ['bouwvakker', null],
  ])('of %s', (word, parts) => {
    expect(compoundParts(word, (part) => known.includes(part))).toEqual(parts);
  });
});

describe('a search text', () => {
  const vocabulary = {
    synonyms: [
      [['hybrid', 'car'], ['hev']],
      [['job'], ['werk']],
    ],
    ignored: ['the', 'of'],
  };

  it('is taken apart into words and known phrases, each with what means the same', () => {
    expect(phrasesOf('the jobs of hybrid cars', vocabulary)).toEqual([
      { text: 'jobs', stems: ['job'], same: [['werk']] },
      { text: 'hybrid cars', stems: ['hybrid', 'car'], same: [['hev']] },
    ]);
  });

  it('keeps words that say nothing where there are no others', () => {
    expect(phrasesOf('the', vocabulary)).toEqual([{ text: 'the', stems: ['the'], same: [] }]);
  });
});
