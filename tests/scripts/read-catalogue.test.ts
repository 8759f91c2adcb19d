import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataShapeError } from '#data/errors.ts';
import { copyData, put, type DataCopy } from '../fixtures/data-copy.ts';
import { checkCatalogue, readCatalogue } from '../../scripts/read-catalogue.ts';

describe('the data folder', () => {
  let copy: DataCopy;
  beforeEach(() => {
    copy = copyData();
  });
  afterEach(() => copy.remove());

  it('is read the same wherever it stands', () => {
    expect(readCatalogue(copy.folder)).toEqual(readCatalogue('data'));
  });

  it('with a problem is refused as a whole, and the error tells all of them', () => {
    copy.write('sectors.json', '{}');
    copy.write('units.json', '{}');
    const read = () => readCatalogue(copy.folder);
    expect(read).toThrow(DataShapeError);
    expect(read).toThrow(/data\/sectors\.json \$\.terms: expected .*, received nothing\n.*data\/units\.json/);
  });

  it('with a folder that nothing reads is refused', () => {
    mkdirSync(join(copy.folder, 'dataset'));
    expect(checkCatalogue(copy.folder).problems).toMatchObject([
      { file: 'data/dataset', path: '$', received: 'dataset' },
    ]);
  });

  it('without one of its folders is refused', () => {
    rmSync(join(copy.folder, 'charts'), { recursive: true });
    expect(checkCatalogue(copy.folder).problems).toContainEqual({
      file: 'data/charts',
      path: '$',
      expected: 'a folder',
      received: 'none',
    });
  });

  it.each([
    ['units.json', 'a file'],
    ['datasets/ibo-outcomes.json', 'a file'],
  ])('with a folder in the place of %s is refused', (file, expected) => {
    rmSync(join(copy.folder, file));
    mkdirSync(join(copy.folder, file));
    expect(checkCatalogue(copy.folder).problems).toEqual([
      { file: `data/${file}`, path: '$', expected, received: 'a folder' },
    ]);
  });

  it('with a file in the place of a folder is refused', () => {
    rmSync(join(copy.folder, 'datasets'), { recursive: true });
    copy.write('datasets', '{}');
    expect(checkCatalogue(copy.folder).problems).toEqual([
      { file: 'data/datasets', path: '$', expected: 'a folder', received: 'a file' },
    ]);
  });

  it('that is not there, or is a file, is refused', () => {
    expect(checkCatalogue(join(copy.folder, 'none')).problems).toMatchObject([
      { expected: 'a folder', received: 'none' },
    ]);
    expect(checkCatalogue(join(copy.folder, 'units.json')).problems).toMatchObject([
      { expected: 'a folder', received: 'a file' },
    ]);
  });

  it('with a file that no reader could fetch is refused before it is read', () => {
    copy.write('datasets/ibo-outcomes.json', '"'.repeat(2_000_001));
    expect(checkCatalogue(copy.folder).problems).toEqual([
      { file: 'data/datasets/ibo-outcomes.json', path: '$', expected: 'at most 2000000 bytes', received: '2000001' },
    ]);
  });

  it('with one wrong name in a dataset tells that, and not all that follows from it', () => {
    const problems = copy.problemsAfter('datasets/project-3030-outcomes.json', put(['measures', 0, 'id'], 'other'));
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['data/datasets/project-3030-outcomes.json']));
  });

  it('names both practices that want the same place', () => {
    const problems = copy.problemsAfter('practices/ibo-kappers.json', put(['order'], 1));
    expect(problems.map(({ file, path }) => `${file} ${path}`)).toEqual([
      'data/practices/ibo-kappers.json $.order',
      'data/practices/leren-on-the-job.json $.order',
    ]);
  });

  it('puts practices and charts in their order', () => {
    const { practices, charts } = readCatalogue(copy.folder);
    expect(practices.map(({ order }) => order)).toEqual(practices.map(({ order }) => order).toSorted((a, b) => a - b));
    expect(charts.map(({ order }) => order)).toEqual(charts.map(({ order }) => order).toSorted((a, b) => a - b));
  });
});
