import { describe, expect, it } from 'vitest';
import { locales } from '#i18n/locale.ts';
import { smallChart, smallDataset } from './small-chart.ts';

const at = (site: string, level?: string) => ({ dimensions: { site, ...(level && { level }) } });
const labelsOf = (model: ReturnType<typeof smallChart>) =>
  model.panels.flatMap(({ points }) => points.map(({ label }) => label));

describe('the order of the marks', () => {
  const rows = [
    { ...at('west'), value: 3 },
    { ...at('north'), value: 1 },
    { ...at('south'), value: 2 },
  ];

  it('is that of the dimension’s values, whatever the order of the rows', () => {
    const model = smallChart(
      { kind: 'bar', encoding: { measures: ['persons'], category: 'site' } },
      smallDataset(rows),
    );
    expect(labelsOf(model)).toEqual(['1', '2', '3']);
  });

  it('is that of the selection where there is one, and only what it selects is drawn', () => {
    const model = smallChart(
      { kind: 'bar', encoding: { measures: ['persons'], category: 'site', where: { site: ['west', 'north'] } } },
      smallDataset(rows),
    );
    expect(labelsOf(model)).toEqual(['3', '1']);
  });

  it('is that of the calendar for periods', () => {
    const periods = ['2018', '2012-2013', '2017-05', '2017'].map((period, value) => ({ period, value }));
    const model = smallChart(
      { kind: 'bar', encoding: { measures: ['persons'], category: 'period' } },
      smallDataset(periods),
    );
    expect(model.panels[0]?.categories.map(({ id }) => id)).toEqual(['2012-2013', '2017', '2017-05', '2018']);
    expect(model.isTemporal).toBe(true);
  });

  it('is that of the encoding for measures', () => {
    const model = smallChart(
      { kind: 'numbers', encoding: { measures: ['euro', 'persons'], category: 'measure' } },
      smallDataset([{ value: 2 }, { measure: 'euro', value: 3 }]),
    );
    expect(labelsOf(model)).toEqual(['€3', '2']);
  });
});

describe('the table', () => {
  const grid = ['north', 'south'].flatMap((site, row) =>
    ['one', 'two'].map((level, column) => ({ ...at(site, level), value: 2 * row + column })),
  );
  const encoding = { measures: ['persons'], category: 'site', series: 'level' };

  it('is wide where every category has every series', () => {
    const { table } = smallChart({ kind: 'bar', encoding }, smallDataset(grid));
    expect(table).toEqual({
      rowHeads: ['site-en'],
      columns: ['one-en (persons-en)', 'two-en (persons-en)'],
      rows: [
        {
          heads: ['north-en'],
          cells: [
            { text: '0', point: 0 },
            { text: '1', point: 1 },
          ],
        },
        {
          heads: ['south-en'],
          cells: [
            { text: '2', point: 2 },
            { text: '3', point: 3 },
          ],
        },
      ],
    });
  });

  it('is tidy where one is lacking, with the unit in the head and the period of each row', () => {
    const { table } = smallChart({ kind: 'bar', encoding }, smallDataset(grid.slice(0, 3)));
    expect(table.rowHeads).toEqual(['site-en', 'level-en']);
    expect(table.columns).toEqual(['Number of persons-en', 'Period']);
    expect(table.rows.map(({ heads, cells }) => [...heads, ...cells.map(({ text }) => text)])).toEqual([
      ['north-en', 'one-en', '0', '2017'],
      ['north-en', 'two-en', '1', '2017'],
      ['south-en', 'one-en', '2', '2017'],
    ]);
  });

  it('has a column for notes where there is one', () => {
    const note = { nl: 'Noot.', en: 'A note.' };
    const rows = [{ ...at('north'), note }, { ...at('south') }];
    const { table } = smallChart(
      { kind: 'bar', encoding: { measures: ['persons'], category: 'site' } },
      smallDataset(rows),
    );
    expect(table.columns).toContain('Note');
    expect(table.rows.map(({ cells }) => cells.at(-1)?.text)).toEqual(['A note.', '']);
  });
});

describe('what is written of a figure', () => {
  const reason = { nl: 'Zo.', en: 'So.' };

  it.each([
    ['a plain number', { value: 8885 }, '8.885', '8,885'],
    ['a number about', { value: 140, qualifier: 'approximately' as const }, 'ca.\u00a0140', 'about 140'],
    ['a number at least', { value: 3000, qualifier: 'at-least' as const }, 'minstens 3.000', 'at least 3,000'],
    ['a number at most', { value: 50, qualifier: 'at-most' as const }, 'hoogstens 50', 'at most 50'],
    ['a target', { value: 30, qualifier: 'target' as const }, 'doel: 30', 'target: 30'],
    ['a likely number', { value: 11, reading: { confidence: 'likely' as const, reason } }, '11*', '11*'],
    [
      'the words of the source',
      { value: null, missing: 'in-words' as const, wording: { nl: 'bijna de helft', en: 'almost half' } },
      'bijna de helft',
      'almost half',
    ],
    [
      'a lost number',
      { value: null, missing: 'lost-in-source-text' as const },
      'verloren bij tekstextractie',
      'lost in text extraction',
    ],
    [
      'a number that does not apply',
      { value: null, missing: 'not-applicable' as const },
      'niet van toepassing',
      'not applicable',
    ],
    ['a zero', { value: 0 }, '0', '0'],
  ])('is right for %s', (_, row, dutch, english) => {
    const labels = locales.map((locale) =>
      labelsOf(
        smallChart(
          { kind: 'bar', encoding: { measures: ['persons'], category: 'site' } },
          smallDataset([{ ...at('north'), ...row }]),
          locale,
        ),
      ),
    );
    expect(labels).toEqual([[dutch], [english]]);
  });

  it('says yes, no, or why it is not known, in a table of marks', () => {
    const rows = [
      { ...at('north', 'one'), value: 1 },
      { ...at('north', 'two'), value: 0 },
      { ...at('south', 'one'), value: null, missing: 'not-published' as const },
    ];
    const model = smallChart(
      { kind: 'matrix', encoding: { measures: ['persons'], category: 'site', series: 'level' } },
      smallDataset(rows),
    );
    expect(labelsOf(model)).toEqual(['yes', 'no', 'not published']);
  });

  it('names the period of a bar on a calendar, and its extent', () => {
    const model = smallChart(
      { kind: 'timeline', encoding: { measures: ['persons'], category: 'site', range: { from: '2016', to: '2019' } } },
      smallDataset([{ ...at('north'), period: '2017/..', value: 5 }]),
    );
    expect(model.panels[0]?.points[0]).toMatchObject({ label: 'since 2017', extent: { start: 2017, end: null } });
    expect(model.panels[0]?.points[0]?.cell).toBe('since 2017 (5 persons-en)');
    expect(model.panels[0]?.domain).toEqual([2016, 2020]);
  });

  it('names the counts behind a rate and its interval, in the table too', () => {
    const rate = { function: 'rate', numerator: 'fte', denominator: 'persons' } as const;
    const dataset = smallDataset(
      [{ value: 9 }, { measure: 'fte', value: 7 }],
      [{ id: 'rate', label: { nl: 'Aandeel', en: 'Share' }, unit: 'percent', derived: rate }],
    );
    const model = smallChart({ kind: 'rate', encoding: { measures: ['rate'], category: 'measure' } }, dataset);
    const [point] = model.panels[0]?.points ?? [];
    expect(point).toMatchObject({ label: '78%', detail: '7 of 9', isDerived: true, unit: '' });
    expect(point?.cell).toBe('78% (7 of 9; 95% interval 45% – 94%)');
    expect(model.origins[0]).toMatchObject({
      formula: '7 ÷ 9 × 100',
      places: [{ heading: 'Uitkomsten', lines: 'lines 1–2' }],
    });
  });

  it('draws a percentage without counts without an interval', () => {
    const model = smallChart(
      { kind: 'rate', encoding: { measures: ['percent'], category: 'site' } },
      smallDataset([{ measure: 'percent', ...at('north'), value: 86 }]),
    );
    expect(model.panels[0]?.points[0]).toMatchObject({ label: '86%', detail: null, interval: null });
    expect(model.panels[0]?.domain).toEqual([0, 100]);
  });

  it('takes the singular of the unit for one', () => {
    const model = smallChart(
      { kind: 'bar', encoding: { measures: ['persons'], category: 'site' } },
      smallDataset([
        { ...at('north'), value: 1 },
        { ...at('south'), value: 2 },
      ]),
    );
    expect(model.panels[0]?.points.map(({ unit }) => unit)).toEqual(['persons-one', 'persons-en']);
  });
});

describe('panels', () => {
  it('of one unit share their scale, those of another have their own', () => {
    const rows = [
      { ...at('north'), value: 80 },
      { ...at('south'), value: 20 },
      { measure: 'fte', ...at('north'), value: 4 },
    ];
    const bySite = smallChart(
      { kind: 'bar', encoding: { measures: ['persons'], category: 'measure', facet: 'site' } },
      smallDataset(rows),
    );
    expect(bySite.panels.map(({ title, domain }) => [title, domain])).toEqual([
      ['north-en', [0, 80]],
      ['south-en', [0, 80]],
    ]);
    const byMeasure = smallChart(
      { kind: 'bar', encoding: { measures: ['persons', 'fte'], category: 'site', facet: 'measure' } },
      smallDataset(rows),
    );
    expect(byMeasure.panels.map(({ domain }) => domain)).toEqual([
      [0, 80],
      [0, 4],
    ]);
  });

  it('without a value have no scale, and those of zeros still have one', () => {
    const lost = { ...at('north'), value: null, missing: 'lost-in-source-text' as const };
    const encoding = { measures: ['persons'], category: 'site' };
    expect(smallChart({ kind: 'bar', encoding }, smallDataset([lost])).panels[0]?.domain).toBeNull();
    expect(
      smallChart({ kind: 'bar', encoding }, smallDataset([{ ...at('north'), value: 0 }])).panels[0]?.domain,
    ).toEqual([0, 1]);
  });

  it('of figures that share no axis have no scale', () => {
    const model = smallChart(
      { kind: 'numbers', encoding: { measures: ['persons'], category: 'site' } },
      smallDataset([at('north')]),
    );
    expect(model.panels[0]?.domain).toBeNull();
  });
});

describe('colours', () => {
  const priorities = ['learning-culture', 'skills-use', 'skills-matching'];
  const dataset = {
    ...smallDataset(priorities.map((priority, value) => ({ dimensions: { priority }, value }))),
    dimensions: [
      {
        id: 'priority',
        label: { nl: 'Prioriteit', en: 'Priority' },
        values: priorities.map((id) => ({ id, label: { nl: id, en: id } })),
      },
    ],
  };

  it('belong to priorities, also where not all of them are drawn', () => {
    const coloursOf = (where?: Record<string, string[]>) =>
      smallChart(
        { kind: 'bar', encoding: { measures: ['persons'], category: 'priority', colour: 'priority', where } },
        dataset,
      ).panels[0]?.points.map(({ colour }) => colour);
    expect(coloursOf()).toEqual(['priority-1', 'priority-2', 'priority-3']);
    expect(coloursOf({ priority: ['skills-matching', 'learning-culture'] })).toEqual(['priority-3', 'priority-1']);
  });

  it('of series are those of the legend in a panel of another unit too', () => {
    const rows = ['persons', 'euro'].flatMap((measure) =>
      ['one', 'two'].map((level) => ({ ...at('north', level), measure })),
    );
    const { legend, panels } = smallChart(
      { kind: 'bar', encoding: { measures: ['persons', 'euro'], category: 'site', series: 'level', facet: 'measure' } },
      smallDataset(rows),
    );
    const colours = legend.map(({ colour }) => colour);
    expect(panels.map(({ points }) => points.map(({ colour }) => colour))).toEqual([colours, colours]);
  });

  it('of grouped bars are named in the legend, those of single bars are not', () => {
    const rows = ['one', 'two'].map((level) => at('north', level));
    const grouped = smallChart(
      { kind: 'bar', encoding: { measures: ['persons'], category: 'site', series: 'level' } },
      smallDataset(rows),
    );
    expect(grouped.legend).toEqual([
      { id: 'one', label: 'one-en', colour: 'series-1' },
      { id: 'two', label: 'two-en', colour: 'series-2' },
    ]);
    const single = smallChart(
      { kind: 'bar', encoding: { measures: ['persons'], category: 'site' } },
      smallDataset([at('north')]),
    );
    expect(single.legend).toEqual([]);
  });
});
