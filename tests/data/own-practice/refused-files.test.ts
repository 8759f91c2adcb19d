import { describe, expect, it } from 'vitest';
import { parseDraft } from '#data/own-practice/draft.ts';
import { readOwnPracticeFile } from '#data/own-practice/file.ts';
import { ownPracticeJson } from '#data/own-practice/json.ts';
import { lab, units } from '../../fixtures/own-practice.ts';
import { problemsOf } from './problems-of.ts';

describe('a JSON file is refused by its path when it', () => {
  const json = ownPracticeJson(lab);
  it.each([
    [
      'has a key twice',
      json.replace('"part": 38,', '"part": 38,\n"part": 3,'),
      ['$.figures[0].part: the key "part" once <- it on line 9 and on line 10'],
    ],
    [
      'has a number without end',
      json.replace('38', '1e999'),
      ['$.figures[0].part: a number of at most 15 digits, and 0 without a sign <- 1e999'],
    ],
    [
      'has a key that every object has',
      json.replace('"name"', '"__proto__": {}, "name"'),
      ['$.__proto__: another key: every object has this one <- "__proto__"'],
    ],
    [
      'has a key of no meaning',
      json.replace('"name"', '"title": "x", "name"'),
      ['$.title: no such property <- "title"'],
    ],
    [
      'lacks a key',
      json.replace('"percentage": null,', ''),
      ['$.figures[0].percentage: a property "percentage" <- nothing'],
    ],
    ['has text for a number', json.replace('38', '"38"'), ['$.figures[0].part: number <- "38"']],
    [
      'has more decimals than two',
      json.replace('71.5', '71.555'),
      ['$.figures[1].percentage: a number with at most two decimals <- 71.555'],
    ],
    [
      'has broken characters',
      json.replace('geslaagd', String.raw`\ud800`),
      [String.raw`$.figures[0].label: a text without broken characters <- "\ud800"`],
    ],
    ['is a list', '[]', ['$: Object <- a list, []']],
    ['ends early', '{"name": "x"', ['$.name: JSON <- the end of the file on line 1 (CloseBraceExpected)']],
    ['nests for ever', '['.repeat(100_000), ['$: at most 32 levels <- 100000 levels']],
  ])('%s', async (_, text, expected) => {
    expect(await problemsOf(text)).toEqual(expected);
  });

  it('holds more figures than 200', async () => {
    const many = ownPracticeJson({ ...lab, figures: Array.from({ length: 201 }, () => lab.figures).flat() });
    expect(await problemsOf(many)).toMatchObject([expect.stringContaining('$.figures: at most 200 figures')]);
    expect(await problemsOf(`{"name": "x", "figures": [${'1,'.repeat(400_000)}1]}`)).toMatchObject([
      expect.stringContaining('$.figures: at most 200 figures'),
    ]);
  });
});

describe('a file is refused as a whole when it', () => {
  it.each<[string, BlobPart[], string]>([
    ['is empty', [], 'CSV or JSON <- an empty file'],
    ['holds a byte order mark alone', ['\uFEFF'], 'CSV or JSON <- an empty file'],
    [
      'is in the encoding of older Windows programs',
      [new Uint8Array([0x65, 0xe9, 0x6e])],
      'CSV or JSON, as text in UTF-8 <- another kind of file or another encoding',
    ],
    [
      'is in UTF-16',
      [new Uint8Array([0xff, 0xfe, 0x70, 0])],
      'CSV or JSON, as text in UTF-8 <- another kind of file or another encoding',
    ],
    [
      'is a spreadsheet',
      [new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0])],
      'CSV or JSON, as text in UTF-8 <- another kind of file or another encoding',
    ],
    ['is longer than any practice', [`{"name": "${'a'.repeat(1_000_000)}"}`], 'at most 1000000 characters <- 1000012'],
  ])('%s', async (_, parts, expected) => {
    expect(await problemsOf(...parts)).toEqual([`$: ${expected}`]);
  });

  it('has 20 MB, without reading it', async () => {
    const file = {
      name: 'large.csv',
      size: 20_000_000,
      arrayBuffer: () => Promise.reject(new Error('expected not to be read')),
    };
    expect(await readOwnPracticeFile(file, units)).toEqual({
      ok: false,
      problems: [{ file: 'large.csv', path: '$', expected: 'a file of at most 10 MB', received: '20.0 MB' }],
    });
  });

  it('is gone when it is to be read', async () => {
    const file = {
      name: 'gone.csv',
      size: 10,
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
    };
    const result = await readOwnPracticeFile(file, units);
    expect(result).toMatchObject({ ok: false, problems: [{ expected: 'a file that can be read' }] });
  });
});

describe('a form', () => {
  it('without figures asks for one, and for a name', () => {
    expect(parseDraft({ name: ' ', figures: [] }, 'form', units)).toMatchObject({
      ok: false,
      problems: [{ path: '$.name' }, { path: '$.figures', expected: 'at least one figure' }],
    });
  });
});
