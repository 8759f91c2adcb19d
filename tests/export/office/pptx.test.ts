import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { legendNotes } from '#charts/legend.ts';
import { fileProvenance } from '#export/file-provenance.ts';
import { officeCharts } from '#export/office-chart-data.ts';
import { toPptx } from '#export/pptx.ts';
import { languageTag, locales } from '#i18n/locale.ts';
import { every } from './every-chart.ts';

const { DOMParser } = new JSDOM('').window;

/** A package taken apart: its XML files by name, and others as bytes. */
interface Package {
  xml: Map<string, Element>;
  bytes: Record<string, Uint8Array>;
}

async function takeApart(blob: Blob): Promise<Package> {
  const bytes = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return { xml: xmlParts(bytes), bytes };
}

function xmlParts(bytes: Record<string, Uint8Array>): Map<string, Element> {
  const names = Object.keys(bytes).filter((name) => /\.(xml|rels)$/.test(name));
  return new Map(
    names.map((name) => {
      const text = strFromU8(bytes[name] ?? new Uint8Array());
      return [name, new DOMParser().parseFromString(text, 'application/xml').documentElement];
    }),
  );
}

function parts({ xml }: Package, pattern: RegExp): Element[] {
  const names = [...xml.keys()].filter((name) => pattern.test(name));
  const numberIn = (name: string) => Number(/(\d+)\.xml/.exec(name)?.[1] ?? 0);
  return names.toSorted((a, b) => numberIn(a) - numberIn(b)).flatMap((name) => xml.get(name) ?? []);
}

const all = (root: Element, name: string) => [...root.getElementsByTagName(name)];
const first = (root: Element | undefined, name: string) => root?.getElementsByTagName(name)[0];
const textOf = (root: Element | undefined) => root?.textContent ?? '';
const attribute = (root: Element | undefined, name: string) => root?.getAttribute(name) ?? '';

/** The cached values of a reference by their place; what is missing has none. */
function cached(reference: Element | undefined): Record<number, string> {
  const points = reference ? all(reference, 'c:pt') : [];
  return Object.fromEntries(points.map((point) => [Number(attribute(point, 'idx')), textOf(first(point, 'c:v'))]));
}

/** The cells of the workbook behind a chart by their name. */
function cellsOf(workbook: Uint8Array | undefined): Record<string, string> {
  const sheet = xmlParts(unzipSync(workbook ?? new Uint8Array())).get('xl/worksheets/sheet1.xml');
  const cells = sheet ? all(sheet, 'c') : [];
  return Object.fromEntries(cells.map((cell) => [attribute(cell, 'r'), textOf(cell)]));
}

/** The cells that a formula such as `Data!$B$2:$B$4` names. */
function cellsIn(formula: string): string[] {
  const [, column = '', from = '', to = from] = /^Data!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(formula) ?? [];
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, row) => `${column}${Number(from) + row}`);
}

describe.each(every)('the slide of $name', ({ model, context }) => {
  let file: Package;
  let blob: Blob;
  beforeAll(async () => {
    blob = await toPptx([{ model, context }]);
    file = await takeApart(blob);
  });
  const data = officeCharts(model);

  it('is a package of well-formed parts, each with its type', () => {
    for (const [name, root] of file.xml) expect(root.querySelector('parsererror'), name).toBeNull();
    const types = file.xml.get('[Content_Types].xml');
    const declared = types ? all(types, 'Override').map((entry) => attribute(entry, 'PartName').slice(1)) : [];
    expect(declared.filter((name) => !(name in file.bytes))).toEqual([]);
    const wanted = Object.keys(file.bytes).filter((name) => name.endsWith('.xml') && !name.startsWith('['));
    expect(wanted.filter((name) => !declared.includes(name))).toEqual([]);
  });

  it('has a chart for each panel, whose cache and workbook hold the values of the model, and nothing for what is missing', () => {
    const charts = [...file.xml.keys()].filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
    expect(charts).toHaveLength(data.length);
    charts
      .toSorted((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]))
      .forEach((name, index) => {
        const relations = file.xml.get(name.replace('charts/', 'charts/_rels/').concat('.rels'));
        const target = attribute(first(relations, 'Relationship'), 'Target').replace('../', 'ppt/');
        const cells = cellsOf(file.bytes[target]);
        const chart = file.xml.get(name);
        const series = chart ? all(chart, 'c:ser') : [];
        expect(series).toHaveLength(data[index]?.series.length ?? 0);
        series.forEach((own, place) => {
          const points = data[index]?.series[place]?.points ?? [];
          const values = Object.fromEntries(
            points.flatMap((point, at) => (point?.value == null ? [] : [[at, String(point.value)]])),
          );
          const reference = first(own, 'c:val');
          expect(cached(reference)).toEqual(values);
          const written = cellsIn(textOf(first(reference, 'c:f')));
          expect(written).toHaveLength(points.length);
          written.forEach((cell, at) => expect(cells[cell]).toBe(values[at]));
          expect(cells[cellsIn(textOf(first(own, 'c:f')))[0] ?? '']).toBe(data[index]?.series[place]?.name);
          const categories = first(own, 'c:cat');
          cellsIn(textOf(first(categories, 'c:f'))).forEach((cell, at) =>
            expect(cells[cell] ?? '').toBe(cached(categories)[at]),
          );
        });
        expect(attribute(first(chart, 'c:dispBlanksAs'), 'val')).toBe('gap');
      });
  });

  it('shows every point of the model in a chart, or writes it in a table or in shapes', () => {
    const points = model.panels.flatMap((panel) => panel.points);
    const drawn = data.flatMap(({ series }) =>
      series.flatMap((own) => own.points.flatMap((point) => point?.index ?? [])),
    );
    const written = textOf(parts(file, /^ppt\/slides\/slide1\.xml$/)[0]);
    const isWritten = ({ label, category, value }: (typeof points)[number]) =>
      model.kind === 'matrix' ? written.includes(category.label) && value !== null : written.includes(label);
    expect(points.filter((point) => !drawn.includes(point.index) && !isWritten(point))).toEqual([]);
    expect(drawn).toEqual([...new Set(drawn)]);
    const marks = model.kind === 'matrix' ? points.filter(({ value }) => value === 1).length : 0;
    expect(written.match(/[●■◆▲✚]/g) ?? []).toHaveLength(marks);
  });

  it('gives the reason of what is missing in words', () => {
    const written = textOf(parts(file, /^ppt\/slides\/slide1\.xml$/)[0]).toLowerCase();
    for (const { label } of model.missing) expect(written).toContain(label.toLowerCase());
  });

  it('describes every object that is more than text, and numbers each differently', () => {
    const [slide] = parts(file, /^ppt\/slides\/slide1\.xml$/);
    const frames = slide ? all(slide, 'p:graphicFrame').map((frame) => first(frame, 'p:cNvPr')) : [];
    for (const frame of frames) expect(attribute(frame, 'descr')).toMatch(/\S{3}/);
    const shapes = (slide ? all(slide, 'p:sp') : []).filter((shape) => textOf(first(shape, 'p:txBody')).trim() === '');
    for (const shape of shapes) {
      const properties = first(shape, 'p:cNvPr');
      const isDecorative = first(properties, 'adec:decorative') !== undefined;
      expect(isDecorative || attribute(properties, 'descr') !== '', attribute(properties, 'name')).toBe(true);
    }
    const ids = slide ? all(slide, 'p:cNvPr').map((own) => attribute(own, 'id')) : [];
    expect(ids).toEqual([...new Set(ids)]);
    expect(frames.length + shapes.length).toBeGreaterThan(model.kind === 'matrix' || data.length > 0 ? 0 : 1);
  });

  it('has its title in the place for titles, and every text in its language', () => {
    const [slide] = parts(file, /^ppt\/slides\/slide1\.xml$/);
    const title = (slide ? all(slide, 'p:sp') : []).find(
      (shape) => attribute(first(shape, 'p:ph'), 'type') === 'title',
    );
    expect(
      textOf(first(title, 'p:txBody'))
        .trim()
        .replace(/ \(1\/\d\)$/, ''),
    ).toBe(model.title);
    for (const root of parts(file, /^ppt\/(slides|notesSlides|charts|slideMasters|slideLayouts)\/[^/]+\.xml$/)) {
      const languages = [...root.querySelectorAll('[lang]')].map((run) => run.getAttribute('lang'));
      expect(languages.filter((language) => language !== languageTag[model.locale])).toEqual([]);
    }
  });

  it('has note, marks of doubt, source and address on the slide and in the notes, there as paragraphs', () => {
    const slide = textOf(parts(file, /^ppt\/slides\/slide1\.xml$/)[0]);
    const [notes] = parts(file, /^ppt\/notesSlides\/notesSlide1\.xml$/);
    const paragraphs = notes ? all(notes, 'a:p').map(textOf) : [];
    const words = [
      ...(model.note === null ? [] : [model.note]),
      ...legendNotes(model),
      context.publication,
      context.provenance.address,
    ];
    expect(words.filter((text) => !slide.includes(text))).toEqual([]);
    expect(words.filter((text) => !paragraphs.some((paragraph) => paragraph.includes(text)))).toEqual([]);
    expect(paragraphs).toContain(model.alternative);
    expect(paragraphs.at(-2)).toContain(context.provenance.fingerprint);
  });

  it('leads back to the chart', async () => {
    expect(await fileProvenance(blob)).toEqual(context.provenance);
  });

  it('has nothing outside the slide', () => {
    const [slide] = parts(file, /^ppt\/slides\/slide1\.xml$/);
    const places = (slide ? [...all(slide, 'a:xfrm'), ...all(slide, 'p:xfrm')] : []).map((place) => {
      const [x, y] = ['x', 'y'].map((name) => Number(attribute(first(place, 'a:off'), name)));
      const [width, height] = ['cx', 'cy'].map((name) => Number(attribute(first(place, 'a:ext'), name)));
      return { x, y, right: (x ?? 0) + (width ?? 0), bottom: (y ?? 0) + (height ?? 0) };
    });
    const outside = places.filter(
      ({ x = 0, y = 0, right, bottom }) => x < 0 || y < 0 || right > 12_192_000 || bottom > 6_858_000,
    );
    expect(outside).toEqual([]);
  });
});

describe.each(locales)('a deck in %s', (locale) => {
  const contents = every.filter(({ model }) => model.locale === locale);

  it('has a slide for each chart in order, tells how far it is, and is written in small', async () => {
    const progress: number[] = [];
    const blob = await toPptx(contents, (slides) => progress.push(slides));
    const file = await takeApart(blob);
    const titles = parts(file, /^ppt\/slides\/slide\d+\.xml$/).map((slide) =>
      textOf(
        first(
          all(slide, 'p:sp').find((shape) => first(shape, 'p:ph')),
          'p:txBody',
        ),
      ).trim(),
    );
    // A chart that goes on over several slides says so in each title.
    expect([...new Set(titles.map((title) => title.replace(/ \(\d\/\d\)$/, '')))]).toEqual(
      contents.map(({ model }) => model.title),
    );
    expect(progress).toEqual(contents.map((_, index) => index + 1));
    expect(blob.size).toBeLessThan(15_000 * contents.length);
  });

  it('stops when it is cancelled', async () => {
    const cancelling = new AbortController();
    const stopped = toPptx(contents, (slides) => slides === 3 && cancelling.abort(), cancelling.signal);
    await expect(stopped).rejects.toThrow(/abort/i);
  });
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
