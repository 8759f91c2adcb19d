import { describe, expect, it } from 'vitest';
import { observations } from '#measures/observations.ts';
import { readCsv, readTable } from '../fixtures/read-csv.ts';
import { datasetCsv, figuresCsv, prioritiesCsv } from '../../scripts/figures.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';

const catalogue = readCatalogue('data');
const { practices, datasets, units } = catalogue;
const columns = [
  'practice',
  'dataset',
  'measure',
  'dimensions',
  'period',
  'value',
  'unit',
  'qualifier',
  'missing',
  'reading',
  'derived',
  'source_from',
  'source_to',
  'note_nl',
  'note_en',
];

describe('figures.csv', () => {
  const text = figuresCsv(catalogue);
  const figures = readTable(text);

  it('has the columns of the contract, in order, in every record', () => {
    const records = readCsv(text);
    expect(records[0]).toEqual(columns);
    expect(new Set(records.map((record) => record.length))).toEqual(new Set([columns.length]));
  });

  it('has a row for each figure of the datasets, published and derived, each phase and each fact of the practices', () => {
    const own = datasets.filter(({ practice }) => practice !== null).flatMap(observations);
    const facts = practices.flatMap((practice) => practice.facts);
    const phases = practices.flatMap((practice) => practice.phases);
    expect(figures).toHaveLength(own.length + phases.length + facts.length);
    expect(figures.filter(({ dataset }) => dataset === '')).toHaveLength(facts.length);
    expect(figures.filter(({ derived }) => derived === '1')).toHaveLength(
      own.filter(({ derivation }) => derivation).length,
    );
  });

  it('says with each practice when it and its phases ran, as the dataset across practices does', () => {
    const dated = figures.filter(({ dataset }) => dataset === 'practice-periods');
    const composed = datasets.filter(({ id }) => id === 'practice-periods');
    expect(dated).toEqual(composed.flatMap((dataset) => readTable(datasetCsv(dataset))));
    expect(dated.map(({ practice, period, value, source_from: from }) => [practice, period, value, from])).toEqual([
      ['leren-on-the-job', '2012/..', '2012', '345'],
      ['leren-on-the-job', '2013/..', '2013', '346'],
      ['we-care', '2017-07/2019-11', '2017', '653'],
      ['watch-for-talent', '2017-01-01/2018-12-31', '2017', '805'],
      ['project-3030', '2009/..', '2009', '1035'],
      ['hev-certificering', '2011-01-06/..', '2011', '1343'],
      ['hev-certificering', '2018/..', '2018', '1396'],
      ['sab', '2008/2009', '2008', '1638'],
      ['sab', '2010/2017', '2010', '1643'],
      ['sab', '2018/2019', '2018', '1644'],
      ['bakkersatelier', '2017-09/..', '2017', '1882'],
      ['groene-sectoren', '2016/..', '2016', '2095'],
      ['groene-sectoren', '2016-2017/2018-2019', '2016', '2170'],
      ['basf-duaal-leren', '2016-09-01/2018-2019', '2016', '2279'],
      ['ibo-kappers', '2016/..', '2016', '2744'],
      ['co-lab', '2017-2018/..', '2017', '2974'],
    ]);
    expect(dated.every(({ unit, derived, missing }) => unit === 'year' && derived === '0' && missing === '')).toBe(
      true,
    );
  });

  it('leaves the crosses and the costs to files of their own', () => {
    const across = figures.filter(({ dataset }) => datasets.some(({ id, practice }) => id === dataset && !practice));
    expect(new Set(across.map(({ dataset }) => dataset))).toEqual(new Set(['practice-periods']));
  });

  it('has no figure twice', () => {
    const keys = figures.map(({ practice, dataset, measure, dimensions, period }) =>
      JSON.stringify([practice, dataset, measure, dimensions, period]),
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('names a practice, a unit, a reading and lines of the source in every row', () => {
    const known = new Set(practices.map(({ id }) => id));
    const knownUnits = new Set(units.map(({ id }) => id));
    const odd = figures.filter(
      (row) =>
        !known.has(row['practice'] ?? '') ||
        !knownUnits.has(row['unit'] ?? '') ||
        (row['reading'] === '') !== (row['value'] === '' && row['missing'] !== 'in-words') ||
        !/^[01]$/.test(row['derived'] ?? '') ||
        !(Number(row['source_from']) >= 1 && Number(row['source_from']) <= Number(row['source_to'])),
    );
    expect(odd).toEqual([]);
  });

  it('has a number, or a reason why there is none, in every row', () => {
    const odd = figures.filter(
      ({ value = '', missing }) => (value === '') === (missing === '') || !/^(-?\d+(\.\d+)?)?$/.test(value),
    );
    expect(odd).toEqual([]);
  });

  it('says the words of the source where it prints no number', () => {
    const worded = practices.flatMap(({ facts }) => facts).filter(({ wording }) => wording);
    for (const { id, wording } of worded) {
      expect(figures.find(({ measure }) => measure === id)?.['note_nl']).toContain(wording?.nl);
    }
  });

  it.each([
    ['hev-certifications', 'certificates', 'level=hev-2', '7164', 'certificates', '0'],
    ['ibo-outcomes', 'started', '', '282', 'trajectories', '0'],
    ['ibo-outcomes', 'by-status', 'phase=ended;status=completed', '174', 'trajectories', '0'],
    ['hev-2017-workers', 'passed-by-level', 'level=hev-1', '455', 'persons', '1'],
    ['sab-placement', 'taken-in', '', '8885', 'persons', '0'],
  ])('holds %s %s %s as %s', (dataset, measure, dimensions, value, unit, derived) => {
    expect(figures).toContainEqual(expect.objectContaining({ dataset, measure, dimensions, value, unit, derived }));
  });

  it('cites another publication in the note that leans on it', () => {
    const citing = figures.filter(({ note_nl: note }) => note?.includes('andere bron'));
    expect(citing.map(({ measure, period }) => `${measure} ${period}`)).toEqual([
      'validity-hev-3 ',
      'moved-on 2016-2017',
      'moved-on 2017-2018',
    ]);
    expect(citing[2]?.['note_en']).toContain('other source: Het Nieuwsblad (12 September 2018)');
    expect(citing[2]?.['source_from']).toBe('2563');
  });

  it('gives what is missing as empty with its reason', () => {
    const lost = figures.filter(({ missing }) => missing === 'lost-in-source-text');
    expect(lost.length).toBeGreaterThan(0);
    expect(lost.every(({ value }) => value === '')).toBe(true);
  });
});

describe('the figures of one dataset', () => {
  it.each(datasets)('$id are those of figures.csv, each with a practice where it has one', (dataset) => {
    const rows = readTable(datasetCsv(dataset));
    expect(rows).toHaveLength(observations(dataset).length);
    expect(rows.every((row) => row['dataset'] === dataset.id)).toBe(true);
    expect(rows.every((row) => (dataset.practice === null ? true : row['practice'] === dataset.practice))).toBe(true);
  });
});

describe('priorities.csv', () => {
  const rows = readTable(prioritiesCsv(catalogue));

  /** The crosses of READINGS, section 1. */
  const crosses = [
    ['leren-on-the-job', 'learning-culture', 'skills-use'],
    ['we-care', 'learning-culture', 'skills-use'],
    ['watch-for-talent', 'skills-matching'],
    ['project-3030', 'skills-use', 'financing'],
    ['hev-certificering', 'learning-culture', 'skills-matching', 'governance'],
    ['sab', 'learning-culture', 'skills-matching'],
    ['bakkersatelier', 'learning-culture', 'skills-matching', 'financing'],
    ['groene-sectoren', 'skills-matching', 'governance'],
    ['basf-duaal-leren', 'skills-matching', 'governance', 'financing'],
    ['ibo-kappers', 'skills-matching', 'financing'],
    ['co-lab', 'skills-matching', 'governance'],
  ];

  it('has a row for each of the 55 pairs, the practices and the priorities in their order', () => {
    expect(rows).toHaveLength(55);
    expect(rows.map(({ practice, priority }) => `${practice} ${priority}`)).toEqual(
      crosses.flatMap(([practice]) =>
        ['learning-culture', 'skills-use', 'skills-matching', 'governance', 'financing'].map(
          (priority) => `${practice} ${priority}`,
        ),
      ),
    );
  });

  it.each(crosses)('has the crosses of %s in the right places', (practice, ...declared) => {
    const own = rows.filter((row) => row['practice'] === practice);
    expect(own.filter((row) => row['declared'] === '1').map((row) => row['priority'])).toEqual(declared);
    expect(own.filter((row) => row['declared'] === '0')).toHaveLength(5 - declared.length);
  });

  it('has 24 crosses: 5, 3, 8, 4 and 4', () => {
    const count = (priority: string) =>
      rows.filter((row) => row['priority'] === priority && row['declared'] === '1').length;
    expect(['learning-culture', 'skills-use', 'skills-matching', 'governance', 'financing'].map(count)).toEqual([
      5, 3, 8, 4, 4,
    ]);
  });
});
