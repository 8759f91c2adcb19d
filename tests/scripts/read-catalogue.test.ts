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
