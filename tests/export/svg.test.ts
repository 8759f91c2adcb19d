import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { isDrawnAsSvg, legendNotes } from '#charts/legend.ts';
import { fileProvenance } from '#export/file-provenance.ts';
import { pictureShapes } from '#export/picture.ts';
import { toSvg } from '#export/svg.ts';
import { textWidth } from '#render/text-width.ts';
import { withDocument } from '../../scripts/with-document.ts';
import { everyInTier as every } from './every-chart.ts';

const font = 'data:font/woff2;base64,AAAA';
const shapes = ['tall', 'wide', 'standard', 'square'] as const;
const { DOMParser } = new JSDOM('').window;

function parse(text: string): Element {
  return new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
}

/** A line of text with its place in the layout: from and to in pixels, and where its letters stand. */
interface Line {
  text: string;
  left: number;
  right: number;
  y: number;
}

function linesOf(root: Element): Line[] {
  return [...root.querySelectorAll('text:not([aria-hidden])')].flatMap((text) => {
    const moves: string[] = [];
    for (let at = text.parentElement; at; at = at.parentElement) moves.push(at.getAttribute('transform') ?? '');
    // From the inside out: each group moves or scales what its inside has come to.
    const toLayout = (start: [number, number]) =>
      moves.reduce<[number, number]>(([x, y], move) => {
        const [, dx = 0, dy = 0] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(move) ?? [];
        const [, scale = 1] = /scale\(([\d.]+)\)/.exec(move) ?? [];
        return [x * Number(scale) + Number(dx), y * Number(scale) + Number(dy)];
      }, start);
    const size = Number(text.getAttribute('font-size'));
    const anchor = text.getAttribute('text-anchor');
    const placed = [...text.querySelectorAll('tspan[x]')];
    return (placed.length > 0 ? placed : [text]).map((part): Line => {
      const width = textWidth(part.textContent ?? '', size, text.hasAttribute('font-weight'));
      const x = Number(part.getAttribute('x') ?? text.getAttribute('x'));
      const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
      const y = Number(part.getAttribute('y') ?? text.getAttribute('y'));
      // Upright text is as wide as a line is high.
      if (text.getAttribute('transform')?.startsWith('rotate(-90')) {
        const [middle, foot] = toLayout([x, y + width / 2]);
        return { text: part.textContent ?? '', left: middle - size, right: middle + size, y: foot };
      }
      return {
        text: part.textContent ?? '',
        left: toLayout([left, y])[0],
        right: toLayout([left + width, y])[0],
        y: toLayout([left, y])[1],
      };
    });
  });
}

const plain = (text: string) => text.replace(/\s+/g, '');

describe.each(shapes)('the picture of every chart, shape %s', (shape) => {
  const texts = new Map<string, string>();
  beforeAll(async () => {
    await withDocument(async () => {
      const { drawPanels } = await import('#export/draw-panels.ts');
      for (const { name, model, context } of every) {
        texts.set(name, toSvg(model, context, pictureShapes[shape], font, drawPanels).text);
      }
    });
  }, 180_000);

  it.each(every)('$name: well formed, with ids that are unique and references that lead somewhere', ({ name }) => {
    const root = parse(texts.get(name) ?? '');
    expect(root.localName).toBe('svg');
    expect(root.querySelector('parsererror')).toBeNull();
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const used = [...(texts.get(name) ?? '').matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(used.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
  });

  it.each(every)('$name: needs no style sheet, no script and nothing from elsewhere', ({ name }) => {
    const own = (texts.get(name) ?? '').replace(/ xmlns="[^"]*"/, '').replace(/<metadata.*<\/metadata>/, '');
    expect(own).not.toMatch(/var\(|<script| class=| style=| on[a-z]+="|NaN|undefined|Infinity|href/);
    expect(own.match(/url\((?!#)[^)]*\)/g)).toEqual([`url(${font})`]);
  });

  it.each(every)('$name: says title, subtitle, legend, note, source and address', ({ name, model, context }) => {
    const root = parse(texts.get(name) ?? '');
    expect(root.querySelector('title')?.textContent).toBe(model.title);
    expect(root.querySelector('desc')?.textContent).toBe(model.alternative);
    const written = plain(
      linesOf(root)
        .map(({ text }) => text)
        .join(''),
    );
    const expected = [
      model.title,
      model.subtitle,
      ...model.legend.map(({ label }) => label),
      ...(isDrawnAsSvg(model) ? model.missing.map(({ label }) => label) : []),
      ...legendNotes(model),
      ...(model.note === null ? [] : [model.note]),
      context.publication,
      context.provenance.address,
    ];
    expect(expected.filter((text) => !written.includes(plain(text)))).toEqual([]);
  });

  it.each(every)('$name: writes the label of every value', ({ name, model }) => {
    const written = plain(parse(texts.get(name) ?? '').textContent ?? '');
    const points = model.panels.flatMap((panel) => panel.points).filter(({ missing }) => missing === null);
    const labels = model.kind === 'timeline' || model.kind === 'matrix' ? [] : points.map(({ label }) => label);
    expect(labels.filter((label) => !written.includes(plain(label)))).toEqual([]);
  });

  it.each(every)('$name: no text is cut at an edge', ({ name }) => {
    const root = parse(texts.get(name) ?? '');
    const [, , width = 0, height = 0] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
    const outside = linesOf(root).filter(({ left, right, y }) => left < 0 || right > width || y < 10 || y > height);
    expect(outside).toEqual([]);
  });

  it.each(every)('$name: has the proportions of its shape, and leads back to the chart', async ({ name, context }) => {
    const root = parse(texts.get(name) ?? '');
    const { width, height } = pictureShapes[shape];
    expect(Number(root.getAttribute('width'))).toBe(width);
    expect([height ?? Number(root.getAttribute('height'))]).toEqual([Number(root.getAttribute('height'))]);
    const [, , layoutWidth = 0, layoutHeight = 1] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
    expect(layoutWidth / layoutHeight).toBeCloseTo(width / Number(root.getAttribute('height')), 2);
    expect(await fileProvenance(new Blob([texts.get(name) ?? '']))).toEqual(context.provenance);
  });
});
