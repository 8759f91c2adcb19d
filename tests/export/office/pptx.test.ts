import { beforeAll, describe, expect, it } from 'vitest';
import type { Point } from '#charts/model.ts';
import { fileProvenance } from '#export/file-provenance.ts';
import { chartSlides } from '#export/office/chart-slides.ts';
import type { ChartShape } from '#export/office/shape.ts';
import { toPptx } from '#export/pptx.ts';
import { languageTag } from '#i18n/locale.ts';
import { everyInTier as every } from '../every-chart.ts';
import {
  all,
  attribute,
  below,
  first,
  openBlob,
  openPackage,
  parts,
  relationsOf,
  slidePart,
  textOf,
  titleOf,
  type Element,
  type OfficePackage,
} from './package.ts';

const notesPart = /^ppt\/notesSlides\/notesSlide\d+\.xml$/;
const chartPart = /^ppt\/charts\/chart[\d-]+\.xml$/;

/** The cached values of a reference by their place; what is missing has none. */
function cached(reference: Element | undefined): Record<number, string> {
  const points = all(reference, 'c:pt');
  return Object.fromEntries(points.map((point) => [Number(attribute(point, 'idx')), textOf(first(point, 'c:v'))]));
}

/** The cells of the workbook behind a chart by their name. */
function cellsOf(file: OfficePackage, chart: string): Record<string, string> {
  const workbook = relationsOf(file, chart).find(({ type }) => type === 'package')?.target ?? '';
  const sheet = openPackage(file.bytes[workbook] ?? new Uint8Array()).xml.get('xl/worksheets/sheet1.xml');
  return Object.fromEntries(all(sheet, 'c').map((cell) => [attribute(cell, 'r'), textOf(cell)]));
}

/** The cells that a formula such as `Data!$B$2:$B$4` names. */
function cellsIn(formula: string): string[] {
  const [, column = '', from = '', to = from] = /^Data!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(formula) ?? [];
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, row) => `${column}${Number(from) + row}`);
}

interface Box {
  name: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the objects of a slide stand, in English metric units. */
function boxesOf(slide: Element): Box[] {
  return [...all(slide, 'p:sp'), ...all(slide, 'p:graphicFrame')].flatMap((shape) => {
    const [place] = [...all(shape, 'a:xfrm'), ...all(shape, 'p:xfrm')];
    if (!place) return [];
    const [left, top] = ['x', 'y'].map((name) => Number(attribute(first(place, 'a:off'), name)));
    const [width, height] = ['cx', 'cy'].map((name) => Number(attribute(first(place, 'a:ext'), name)));
    const name = attribute(first(shape, 'p:cNvPr'), 'name');
    return [
      {
        name,
        left: left ?? NaN,
        top: top ?? NaN,
        right: (left ?? 0) + (width ?? 0),
        bottom: (top ?? 0) + (height ?? 0),
      },
    ];
  });
}

/** Less than a tenth of a point: two boxes that touch. */
const touch = 1_000;

function overlaps(a: Box, b: Box): boolean {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return wide > touch && high > touch;
}

describe.each(every)('the slides of $name', ({ model, context }) => {
  let file: OfficePackage;
  let blob: Blob;
  let slides: Element[];
  beforeAll(async () => {
    blob = await toPptx([{ model, context }]);
    file = await openBlob(blob);
    slides = parts(file, slidePart);
  });
  const shapes = chartSlides(model, context).flatMap((slide) => slide.shapes);
  const charts = shapes.filter((shape): shape is ChartShape => shape.type === 'chart').map(({ chart }) => chart);

  it('have charts whose cache and workbook hold the values of the model, and nothing for what is missing', () => {
    const roots = parts(file, chartPart);
    const names = [...file.xml.keys()].filter((name) => chartPart.test(name));
    expect(roots).toHaveLength(charts.length);
    roots.forEach((root, index) => {
      const name = names.find((own) => file.xml.get(own) === root) ?? '';
      const cells = cellsOf(file, name);
      const series = all(root, 'c:ser');
      expect(series).toHaveLength(charts[index]?.series.length ?? 0);
      series.forEach((own, place) => {
        const points = charts[index]?.series[place]?.points ?? [];
        const values = Object.fromEntries(
          points.flatMap((point, at) => (point?.value == null ? [] : [[at, String(point.value)]])),
        );
        const reference = first(own, 'c:val');
        expect(cached(reference)).toEqual(values);
        const written = cellsIn(textOf(first(reference, 'c:f')));
        expect(written).toHaveLength(points.length);
        written.forEach((cell, at) => expect(cells[cell]).toBe(values[at]));
        expect(cells[cellsIn(textOf(first(own, 'c:f')))[0] ?? '']).toBe(charts[index]?.series[place]?.name);
        const categories = first(own, 'c:cat');
        cellsIn(textOf(first(categories, 'c:f'))).forEach((cell, at) =>
          expect(cells[cell] ?? '').toBe(cached(categories)[at]),
        );
      });
      expect(attribute(first(root, 'c:dispBlanksAs'), 'val')).toBe('gap');
    });
  });

  it('have whiskers from the lower to the upper end of each interval, in the cache and in the workbook', () => {
    parts(file, chartPart).forEach((root, index) => {
      const series = charts[index]?.series ?? [];
      all(root, 'c:ser').forEach((own, place) => {
        const points = series[place]?.points ?? [];
        for (const [end, length] of [
          ['c:minus', ({ value, interval }: Point) => (value ?? NaN) - (interval?.low ?? NaN)],
          ['c:plus', ({ value, interval }: Point) => (interval?.high ?? NaN) - (value ?? NaN)],
        ] as const) {
          const lengths = points.flatMap((point, at) => (point?.interval ? [[at, String(length(point))]] : []));
          expect(cached(first(own, end))).toEqual(Object.fromEntries(lengths));
        }
      });
    });
  });

  it('show every point of the model once in a chart, or write it in a table or in shapes', () => {
    const points = model.panels.flatMap((panel) => panel.points);
    // What is left of a known whole is drawn beside its part, and is no point of the model.
    const drawn = charts.flatMap(({ series }) =>
      series.flatMap((own) =>
        own.points.flatMap((point) => (point?.series?.id === 'rest' ? [] : (point?.index ?? []))),
      ),
    );
    const written = slides.map(textOf).join(' ');
    const isWritten = ({ label, category, value }: Point) =>
      model.kind === 'matrix' ? written.includes(category.label) && value !== null : written.includes(label);
    expect(points.filter((point) => !drawn.includes(point.index) && !isWritten(point))).toEqual([]);
    expect(drawn).toEqual([...new Set(drawn)]);
    const marks = model.kind === 'matrix' ? points.filter(({ value }) => value === 1).length : 0;
    expect(written.match(/[●■◆▲✚]/g) ?? []).toHaveLength(marks);
  });

  it('name every bar, whatever there is room for', () => {
    for (const root of parts(file, chartPart)) {
      const axis = first(root, 'c:catAx');
      expect(attribute(first(axis, 'c:tickLblSkip'), 'val')).toBe('1');
      expect(attribute(first(axis, 'a:bodyPr'), 'rot')).toBe('0');
    }
  });

  it('have no text below 12 points, and no value or name of a mark below 14', () => {
    const sizes = (root: Element) =>
      below(root).flatMap(({ attributes }) => (attributes['sz'] ? [Number(attributes['sz'])] : []));
    const texts = parts(file, /^ppt\/(slides|slideLayouts|slideMasters|charts)\/[^/]+\.xml$/);
    const small = texts.flatMap(sizes).filter((size) => size < 1200);
    expect(small).toEqual([]);
    const labels = parts(file, chartPart).flatMap((root) =>
      ['c:dLbls', 'c:catAx', 'c:legend', 'c:title'].flatMap((name) => all(root, name)),
    );
    const tables = slides.flatMap((slide) => all(slide, 'a:tbl'));
    const boxes = slides
      .flatMap((slide) => all(slide, 'p:sp'))
      .filter((shape) => /^(number|head|row|period) /.test(attribute(first(shape, 'p:cNvPr'), 'name')));
    expect([...labels, ...tables, ...boxes].flatMap(sizes).filter((size) => size < 1400)).toEqual([]);
  });

  it('give the reason of what is missing in words', () => {
    const written = slides.map(textOf).join(' ').toLowerCase();
    for (const { label } of model.missing) expect(written).toContain(label.toLowerCase());
  });

  it('describe every object that is more than text', () => {
    const frames = slides.flatMap((slide) => all(slide, 'p:graphicFrame')).map((frame) => first(frame, 'p:cNvPr'));
    for (const frame of frames) expect(attribute(frame, 'descr')).toMatch(/\S{3}/);
    const boxes = slides
      .flatMap((slide) => all(slide, 'p:sp'))
      .filter((shape) => textOf(first(shape, 'p:txBody')) === '');
    for (const shape of boxes) {
      const properties = first(shape, 'p:cNvPr');
      const isDecorative = attribute(first(properties, 'adec:decorative'), 'val') === '1';
      expect(isDecorative, attribute(properties, 'name')).toBe(attribute(properties, 'descr') === '');
    }
    expect(frames.length + boxes.length).toBeGreaterThan(0);
  });

  it('have their title in the place for titles, with their number where there are several', () => {
    const titles = slides.map(titleOf);
    const marks = slides.map((_, index) => (slides.length === 1 ? '' : ` (${index + 1}/${slides.length})`));
    expect(titles).toEqual(marks.map((mark) => model.title + mark));
  });

  it('have every text in its language', () => {
    const runs = [...file.xml.values()]
      .flatMap((root) => below(root))
      .filter(({ name }) => name === 'a:rPr' || name === 'a:endParaRPr');
    expect([...new Set(runs.map((run) => attribute(run, 'lang')))]).toEqual([languageTag[model.locale]]);
  });

  it('have the note, the source and the address on each, and all that is said of the chart in the notes', () => {
    const words = [...(model.note === null ? [] : [model.note]), context.publication, context.provenance.address];
    for (const slide of slides) expect(words.filter((text) => !textOf(slide).includes(text))).toEqual([]);
    for (const notes of parts(file, notesPart)) {
      const paragraphs = all(notes, 'a:p').map(textOf);
      expect(words.filter((text) => !paragraphs.some((paragraph) => paragraph.includes(text)))).toEqual([]);
      expect(paragraphs[0]).toBe(model.sentence);
      expect(paragraphs).toContain(model.alternative);
      expect(paragraphs.some((paragraph) => paragraph.includes(model.details ?? ''))).toBe(true);
      expect(paragraphs.at(-1)).toContain(context.provenance.fingerprint);
    }
    expect(parts(file, notesPart)).toHaveLength(slides.length);
  });

  it('lead back to the chart', async () => {
    expect(await fileProvenance(blob)).toEqual(context.provenance);
  });

  it('have nothing outside them, and nothing over each other but the bars of a timeline and its calendar', () => {
    for (const slide of slides) {
      const boxes = boxesOf(slide);
      const outside = boxes.filter(
        ({ left, top, right, bottom }) => !(left >= 0 && top >= 0 && right <= 12_192_000 && bottom <= 6_858_000),
      );
      expect(outside).toEqual([]);
      const solid = boxes.filter(({ name }) => !name.startsWith('line '));
      const over = solid.flatMap((box, index) => solid.slice(index + 1).filter((other) => overlaps(box, other)));
      expect(over).toEqual([]);
    }
  });
});

it('notes that are too long for the foot of a slide stand on a slide of their own, after the chart', async () => {
  for (const { model, context } of every.filter((own) => own.model.kind === 'bar' || own.model.kind === 'numbers')) {
    const note = Array.from({ length: 60 }, (_, index) => `Sentence ${index} of a long note.`).join(' ');
    const file = await openBlob(await toPptx([{ model: { ...model, note }, context }]));
    const [begin, ...rest] = parts(file, slidePart);
    expect(textOf(begin)).not.toContain(note);
    expect(textOf(begin)).toContain(context.provenance.address);
    expect(textOf(rest.at(-1))).toContain(note);
  }
});

it('an error names the chart that could not be written', async () => {
  const [bar] = every.filter(({ model }) => model.kind === 'bar');
  if (!bar) throw new Error('expected a chart of bars, received none');
  const panels = bar.model.panels.map((panel) => ({
    ...panel,
    points: panel.points.map((point) => ({ ...point, colour: 'no-colour' })),
  }));
  const broken = { model: { ...bar.model, panels }, context: bar.context };
  await expect(toPptx([broken])).rejects.toMatchObject({ format: 'pptx', chart: bar.model.id });
});
