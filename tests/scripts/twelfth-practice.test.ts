import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildChart } from '#charts/build.ts';
import { locales } from '#i18n/locale.ts';
import { contentsSchema } from '#schema/contents.ts';
import { datasetListSchema } from '#schema/dataset-list.ts';
import { copyData, put, type DataCopy } from '../fixtures/data-copy.ts';
import { readTable } from '../fixtures/read-csv.ts';
import { drawPictures } from '../../scripts/draw-pictures.ts';
import { publishedFiles } from '../../scripts/published-files.ts';
import { checkCatalogue, readCatalogue } from '../../scripts/read-catalogue.ts';

const fixture = 'tests/fixtures/twelfth-practice';
const { practices: real, priorities } = readCatalogue('data');

/** How far the fixture, which has place 12, moves to come after the practices that there are. */
const shift = Math.max(...real.map(({ order }) => order)) + 1 - 12;

/** The file of the fixture at a place of its own, practices by one, charts by a hundred. */
function moved(kind: string, json: string): string {
  if (shift === 0 || kind === 'datasets') return json;
  const { order } = v.parse(v.object({ order: v.number() }), JSON.parse(json));
  return put(['order'], order + shift * (kind === 'charts' ? 100 : 1))(json);
}

/** Writes the files of the fixture, a practice with a dataset and two charts, among the data files. */
function addPractice(copy: DataCopy) {
  for (const kind of readdirSync(fixture)) {
    for (const name of readdirSync(join(fixture, kind))) {
      copy.write(join(kind, name), moved(kind, readFileSync(join(fixture, kind, name), 'utf8')));
    }
  }
}

describe('one practice more, written as JSON after CONTRIBUTING', () => {
  let copy: DataCopy;
  let catalogue: ReturnType<typeof readCatalogue>;
  let files: ReturnType<typeof publishedFiles>;
  beforeAll(() => {
    copy = copyData();
    addPractice(copy);
    catalogue = readCatalogue(copy.folder);
    files = publishedFiles(copy.folder);
  });
  afterAll(() => copy.remove());

  it('has no problems', () => {
    expect(checkCatalogue(copy.folder).problems).toEqual([]);
  });

  it('comes last among the practices, with its priorities, its dataset and its charts', () => {
    const contents = v.parse(contentsSchema, JSON.parse(files.get('data/contents.json') ?? ''));
    expect(contents.practices).toHaveLength(real.length + 1);
    expect(contents.practices.at(-1)).toMatchObject({
      id: 'haven-lab',
      priorities: ['skills-use', 'governance'],
      keyFigure: { nl: '38 van 45 cursisten geslaagd', en: '38 of 45 trainees passed' },
    });
    const { datasets } = v.parse(datasetListSchema, JSON.parse(files.get('data/datasets.json') ?? ''));
    expect(datasets.find(({ id }) => id === 'haven-lab-outcomes')).toMatchObject({
      figures: 4,
      derived: 5,
      missing: 1,
    });
    expect(contents.charts.filter(({ practice }) => practice === 'haven-lab')).toMatchObject([
      { id: 'haven-lab-outcomes', title: { nl: '38 van de 45 cursisten slaagden' } },
      { id: 'haven-lab-work', title: { en: '67% were at work at the end' } },
    ]);
  });

  it('is in the published files', () => {
    const crosses = readTable(files.get('data/priorities.csv') ?? '');
    expect(crosses).toHaveLength((real.length + 1) * priorities.length);
    expect(crosses.slice(-priorities.length).map(({ declared }) => declared)).toEqual(['0', '1', '0', '1', '0']);
    const figures = readTable(files.get('data/figures.csv') ?? '').filter(({ practice }) => practice === 'haven-lab');
    expect(figures).toHaveLength(4 + 5 + 1 + 3);
    expect(figures).toContainEqual(
      expect.objectContaining({ measure: 'weeks', value: '12', qualifier: 'approximately' }),
    );
    expect(figures).toContainEqual(
      expect.objectContaining({
        measure: 'work-rate',
        dimensions: 'moment=later',
        value: '',
        missing: 'not-yet-measured',
        derived: '1',
      }),
    );
    expect(files.get('data/practices/haven-lab.json')).toContain('Een subsidie van €\u00A050.000.');
    expect(files.has('data/haven-lab-outcomes.csv')).toBe(true);
  });

  it('is in the charts across practices', () => {
    const { charts, datasets, units } = catalogue;
    const rowsOf = (id: string) => {
      const definition = charts.find((chart) => chart.id === id);
      if (!definition) throw new Error(`expected the chart ${id}`);
      return buildChart(definition, datasets, units, 'nl').table.rows.filter(({ heads }) =>
        heads.includes('Haven-lab'),
      );
    };
    expect(rowsOf('priority-heatmap').map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['nee', 'ja', 'nee', 'ja', 'nee'],
    ]);
    expect(rowsOf('costs-as-published')[0]?.cells[0]?.text).toBe('€\u00A050.000');
    expect(rowsOf('practice-timeline')[0]?.cells[0]?.text).toContain('sinds 2017');
  });

  it.each(locales)('has charts that build and are drawn in %s', async (locale) => {
    const { charts, datasets, units } = catalogue;
    const models = charts
      .filter(({ id }) => id.startsWith('haven-lab'))
      .map((chart) => buildChart(chart, datasets, units, locale));
    const [outcomes, work] = models.map(({ panels }) => panels.flatMap(({ points }) => points));
    expect(outcomes?.map(({ value, detail }) => [value, detail])).toEqual([
      [38, '84%'],
      [7, '16%'],
    ]);
    expect(work?.map(({ label, missing, interval }) => [label, missing, interval === null])).toEqual([
      ['67%*', null, false],
      [locale === 'nl' ? 'nog niet gemeten' : 'not yet measured', 'not-yet-measured', true],
    ]);
    const pictures = await drawPictures(models);
    for (const picture of pictures.flat()) expect(picture).toMatch(/data-point="0"[^]*data-point="1"/);
  });
});

describe('the examples of CONTRIBUTING', () => {
  const blocks = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/```json\n([^]*?)```/g)].map(
    ([, json = '']) => json,
  );

  it('are a dataset, a chart and an outcome that pass the check', () => {
    const copy = copyData();
    try {
      addPractice(copy);
      const [dataset = '', chart = '', outcome = ''] = blocks;
      copy.write('datasets/haven-lab-outcomes.json', dataset);
      copy.write('charts/haven-lab-outcomes.json', moved('charts', chart));
      copy.write('outcomes/haven-lab-passed.json', outcome);
      expect(copy.problemsAfter('charts/haven-lab-work.json', null)).toEqual([]);
      expect(blocks).toHaveLength(3);
    } finally {
      copy.remove();
    }
  });

  it('are short', () => {
    expect(readFileSync('CONTRIBUTING.md', 'utf8').split('\n').length).toBeLessThanOrEqual(250);
  });
});
