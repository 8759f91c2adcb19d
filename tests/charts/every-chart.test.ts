import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildChart } from '#charts/build.ts';
import { selectRows } from '#charts/fields.ts';
import { kinds } from '#charts/kinds.ts';
import { legendNotes } from '#charts/legend.ts';
import { fieldsOf } from '#charts/subject.ts';
import { boundNames } from '#format/bound-text.ts';
import { locales } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { observations } from '#measures/observations.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';

const { charts, datasets, units } = readCatalogue('data');
const tokens = readFileSync('src/ui/tokens.css', 'utf8');

const every = charts.flatMap((definition) =>
  locales.map((locale) => {
    const model = buildChart(definition, datasets, units, locale);
    const points = model.panels.flatMap((panel) => panel.points);
    const dataset = datasets.find(({ id }) => id === definition.dataset);
    const rows = dataset ? selectRows(definition.encoding, observations(dataset)) : [];
    return { name: `${definition.id} in ${locale}`, definition, locale, model, points, rows };
  }),
);

it('there are charts', () => {
  expect(charts.length).toBeGreaterThan(0);
});

describe.each(every)('the chart $name', ({ definition, locale, model, points, rows }) => {
  it('is plain data', () => {
    expect(structuredClone(model)).toStrictEqual(model);
    expect(JSON.parse(JSON.stringify(model))).toStrictEqual(model);
  });

  it('has a point for each row that it draws', () => {
    const values = (all: { value: number | null }[]) => all.map(({ value }) => String(value)).toSorted();
    expect(values(points)).toEqual(values(rows));
  });

  it('shows every point in exactly one cell of its table, in reading order', () => {
    const order = points.map((_, index) => index);
    expect(points.map(({ index }) => index).toSorted((a, b) => a - b)).toEqual(order);
    const cells = model.table.rows.flatMap((row) => row.cells).filter(({ point }) => point !== null);
    expect(cells.map(({ point }) => point)).toEqual(order);
    expect(cells.map(({ text }) => text)).toEqual(points.toSorted((a, b) => a.index - b.index).map(({ cell }) => cell));
  });

  it('has a full table: a cell for each column, a head for each head, and no empty head', () => {
    const { rowHeads, columns } = model.table;
    expect(new Set(model.table.rows.map((row) => row.heads.length))).toEqual(new Set([rowHeads.length]));
    expect(new Set(model.table.rows.map((row) => row.cells.length))).toEqual(new Set([columns.length]));
    expect([...rowHeads, ...columns].filter((head) => head.trim() === '')).toEqual([]);
    expect(model.table.rows.flatMap((row) => row.heads).filter((head) => head.trim() === '')).toEqual([]);
  });

  it('has no two rows of the same name in its table, unless a period tells them apart', () => {
    const period = model.table.columns.indexOf(messages[locale].figure.period);
    const names = model.table.rows.map(({ heads, cells }) => JSON.stringify([heads, cells[period]?.text]));
    expect(names).toEqual([...new Set(names)]);
  });

  it('carries the practice, the priority and the period that each figure is about, and no other', () => {
    const told = (all: readonly string[][]) => all.map((links) => links.toSorted().join()).toSorted();
    const facts = rows.map(({ dimensions, period }) =>
      Object.entries({ practice: dimensions['practice'], priority: dimensions['priority'], period }).flatMap(
        ([field, id]) => (id ? [`${field}:${id}`] : []),
      ),
    );
    expect(told(points.map(({ links }) => [...links]))).toEqual(told(facts));
  });

  it('has no text that says in which order it is: its reader may choose another', () => {
    const texts = [model.title, model.subtitle, model.note, model.details, model.sentence].join(' ');
    expect(texts).not.toMatch(/in (?:de )?volgorde van|staat eerst|in (?:the )?order of|comes first/);
  });

  it('stands in each mark for what its names say, else for its practice', () => {
    const { category, series, facet } = fieldsOf({ kind: kinds[model.kind], encoding: definition.encoding });
    const linked = [category, series, facet, 'practice'].find((field) =>
      ['practice', 'priority', 'period'].includes(field ?? ''),
    );
    for (const { links, standsFor } of points)
      expect(standsFor).toBe(links.find((link) => link.startsWith(`${linked}:`)) ?? null);
  });

  it('names the place, the value and the calculation of every point', () => {
    expect(model.origins).toHaveLength(points.length);
    for (const point of points) {
      const origin = model.origins[point.index];
      expect(origin?.label).not.toBe('');
      expect(origin?.value).toContain(point.cell);
      expect(origin?.places.every(({ lines }) => /\d/.test(lines))).toBe(true);
      expect(origin?.formula === null).toBe(!point.isDerived);
      expect(origin?.reading === null).toBe(point.reading === 'certain');
    }
  });

  it('labels what is missing with its reason, and never with a number', () => {
    for (const point of points) expect(point.missing === null).toBe(point.value !== null);
    const missing = points.filter((point) => point.missing !== null);
    for (const { missing: reason, cell, label } of missing) {
      expect(cell).toContain(messages[locale].missing[reason ?? 'not-published']);
      expect(definition.kind === 'timeline' || !/\d/.test(label)).toBe(true);
    }
    expect(model.missing.map(({ reason }) => reason).toSorted()).toEqual(
      [...new Set(missing.flatMap(({ missing: reason }) => reason ?? []))].toSorted(),
    );
  });

  it('shows the counts behind a percentage wherever they are known', () => {
    const counts = locale === 'nl' ? /\d\*? van [\d.]+/ : /\d\*? of [\d,]+/;
    const known = points.filter(({ fraction }) => fraction);
    expect(known.length).toBeGreaterThanOrEqual(rows.filter(({ fraction }) => fraction).length);
    expect(points.filter(({ cell, missing }) => !missing && counts.test(cell))).toEqual(known);
  });

  it('draws an interval around rates whose counts are known and in which chance plays a part, and around nothing else', () => {
    const known =
      definition.kind === 'rate'
        ? rows.filter(({ fraction, isSetByOrganiser }) => fraction && !isSetByOrganiser).length
        : 0;
    const drawn = points.filter(({ interval }) => interval !== null);
    expect(drawn).toHaveLength(known);
    for (const { value, interval } of drawn) {
      expect(interval?.low).toBeLessThanOrEqual(value ?? -1);
      expect(interval?.high).toBeGreaterThanOrEqual(value ?? 101);
    }
  });

  it('draws nothing for a share that the source gives in words, and says its words', () => {
    const worded = rows.flatMap(({ wording }) => wording?.[locale] ?? []);
    const drawn = points.filter(({ missing }) => missing === 'in-words');
    expect(new Set(drawn.map(({ label }) => label))).toEqual(new Set(worded));
    expect(drawn.filter(({ value }) => value !== null)).toEqual([]);
  });

  it('marks what is likely, and puts nothing whose label is lost on an axis', () => {
    const likely = points.filter(({ reading }) => reading === 'likely');
    expect(legendNotes(model).includes(messages[locale].figure.likelyNote)).toBe(likely.length > 0);
    for (const { cell } of likely) expect(cell).toContain(messages[locale].reading.likelyMark);
    expect(points.some(({ reading }) => reading === 'ambiguous') && definition.kind !== 'numbers').toBe(false);
  });

  it('keeps every value inside the scale of its panel', () => {
    for (const { domain, points: own } of model.panels) {
      const [low, high] = domain ?? [-Infinity, Infinity];
      const values = definition.kind === 'timeline' ? [] : own.flatMap(({ value }) => value ?? []);
      expect(values.filter((value) => value < low || value > high)).toEqual([]);
      expect(low).toBeLessThan(high);
    }
  });

  it('uses colours that there are, a colour of its own for each name in the legend', () => {
    expect(points.filter(({ colour }) => !tokens.includes(`--${colour}:`))).toEqual([]);
    const drawn = new Set(points.flatMap(({ series, value }) => (series && value !== null ? [series.id] : [])));
    expect(model.legend.filter(({ id }) => !drawn.has(id))).toEqual([]);
    const colours = model.legend.map(({ colour }) => colour);
    expect(colours).toEqual([...new Set(colours)]);
  });

  it('has texts without holes, in which every number is bound to a figure', () => {
    const named = /(\d{1,2} [a-z]+ )?(19|20)\d\d|3030|PC ?314|95%|50\+|HEV \d((,| of| or| en| and) (HEV )?\d)*/gi;
    const { title, subtitle, note, details, sentence, alternative } = model;
    for (const text of [title, subtitle, sentence, alternative, note ?? title, details ?? title]) {
      expect(text).toMatch(/\S{3}/);
      expect(text).not.toMatch(/[{}<>]|undefined|null|NaN| {2}|\(\)/);
    }
    const { note: bound, details: rest } = definition;
    const written = [definition.title, definition.subtitle, definition.sentence, definition.alternative, bound, rest];
    const digits = written.flatMap(
      (text) =>
        text?.[locale]
          .replace(/\{[^}]*\}/g, '')
          .replace(named, '')
          .match(/\S*\d\S*/g) ?? [],
    );
    expect(digits).toEqual([]);
  });
});

describe.each(every)('the sentence to take along of $name', ({ definition, locale, model, points }) => {
  const { sentence } = model;

  it('is short enough to quote, ends with a full stop, and has its references filled in', () => {
    expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(60);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentence).not.toMatch(/[{}]/);
  });

  it('tells a number of its chart, or where all are missing the years that they are missing for', () => {
    const bound = boundNames(definition.sentence[locale]);
    const periods = points.flatMap(({ period }) => period?.match(/\d{4}/g) ?? []);
    const isLost = points.every(({ value }) => value === null);
    const told = isLost ? [...bound, ...periods.filter((year) => sentence.includes(year))] : bound;
    expect(told).not.toEqual([]);
  });
});

it('the sentence on contracts of hairdressers gives both types of contract, and says what they do not show', () => {
  const find = (locale: string) => every.find(({ name }) => name === `ibo-contract-types in ${locale}`)?.model.sentence;
  expect(find('nl')).toMatch(/68.*214.*282.*62 stopgezette.*46 lopende.*tonen deze cijfers niet\.$/);
  expect(find('en')).toMatch(/68.*214.*282.*62 stopped.*46 still running.*do not show/);
});

it('the sentence on IBOs counts those that ended, and gives the bounds for those that started', () => {
  const find = (locale: string) => every.find(({ name }) => name === `ibo-outcomes in ${locale}`)?.model.sentence;
  expect(find('nl')).toMatch(/74% van de 236.*62% tot 78%/);
  expect(find('en')).toMatch(/74% of the 236.*62% to 78%/);
});

describe.each(charts)('the chart $id', (definition) => {
  it('has the same figures in every language', () => {
    const shape = locales.map((locale) => {
      const model = buildChart(definition, datasets, units, locale);
      return model.panels.map((panel) => [
        panel.id,
        panel.domain,
        panel.points.map(({ index, value, category, series, colour }) => [
          index,
          value,
          category.id,
          series?.id,
          colour,
        ]),
      ]);
    });
    expect(shape[0]).toEqual(shape[1]);
  });

  it('is worded in each language', () => {
    expect(definition.title.nl).not.toBe(definition.title.en);
    expect(definition.subtitle.nl).not.toBe(definition.subtitle.en);
    expect(definition.alternative.nl).not.toBe(definition.alternative.en);
  });
});
