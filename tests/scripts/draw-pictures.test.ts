import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildChart } from '#charts/build.ts';
import { isDrawing } from '#charts/legend.ts';
import { locales } from '#i18n/locale.ts';
import { layouts } from '#render/geometry.ts';
import { drawPictures } from '../../scripts/draw-pictures.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';

const { charts, datasets, units } = readCatalogue('data');
const models = locales.flatMap((locale) => charts.map((chart) => buildChart(chart, datasets, units, locale)));
const each = models.map((model, index) => ({ name: `${model.id} in ${model.locale}`, model, index }));

describe('the printed pictures', () => {
  let pictures: string[][];
  beforeAll(async () => {
    pictures = await drawPictures(models);
  }, 60_000);

  it.each(each)('of $name: one for each layout, or one that is no drawing', ({ model, index }) => {
    expect(pictures[index]).toHaveLength(isDrawing(model) ? Object.keys(layouts).length : 1);
  });

  it.each(each)('of $name hold a mark for every point, in every layout', ({ model, index }) => {
    const points = model.panels.flatMap((panel) => panel.points.map((point) => point.index)).toSorted((a, b) => a - b);
    for (const picture of pictures[index] ?? []) {
      const marks = [...picture.matchAll(/data-point="(\d+)"/g)].map(([, mark]) => Number(mark));
      expect([...new Set(marks)].toSorted((a, b) => a - b)).toEqual(points);
    }
  });

  it.each(each)('of $name write the label of every point', ({ model, index }) => {
    const text = (markup: string) =>
      markup
        .replace(/<[^>]*>/g, ' ')
        .replaceAll('&nbsp;', '\u00A0')
        .replace(/\s+/g, ' ');
    const labels = model.panels.flatMap(({ points }) =>
      points.filter(({ missing }) => !missing).map(({ label }) => label),
    );
    for (const picture of model.kind === 'timeline' ? [] : (pictures[index] ?? [])) {
      const written = text(picture);
      expect(labels.filter((label) => !written.includes(label.replace(/\s+/g, ' ')))).toEqual([]);
    }
  });

  it.each(each)('of $name hold nothing that a content security policy drops', ({ index }) => {
    for (const picture of pictures[index] ?? []) {
      expect(picture).not.toMatch(/ style=|<script|<style| on[a-z]+=|NaN|undefined|Infinity/);
    }
  });

  it.each(each.filter(({ model }) => model.kind === 'timeline'))(
    'of $name cover no stretch of time with another, and say when each was, in every layout',
    ({ model, index }) => {
      const points = model.panels.flatMap((panel) => panel.points);
      for (const picture of pictures[index] ?? []) {
        const { document } = new JSDOM(picture).window;
        const boxes = points.map((point) => boxOf(document.querySelector(`[data-point="${point.index}"] > *`)));
        const covered = boxes.filter((box, place) => boxes.slice(0, place).some((other) => overlap(box, other)));
        expect(covered).toEqual([]);
        const written = (document.body.textContent ?? '').replace(/\s/g, '');
        expect(points.filter(({ label }) => !written.includes(label.replace(/\s/g, '')))).toEqual([]);
        expect(new Set(points.map(({ colour }) => colour)).size).toBe(1);
      }
    },
  );

  it.each(each.filter(({ model }) => model.kind === 'bar' && model.missing.length > 0))(
    'of $name give a missing value no length of its own: a dot, or a region as high as the scale',
    ({ model, index }) => {
      const points = model.panels.flatMap((panel) => panel.points);
      for (const picture of pictures[index] ?? []) {
        const { document } = new JSDOM(picture).window;
        const markOf = ({ index: point }: { index: number }) => document.querySelector(`[data-point="${point}"] > *`);
        const heights = points.filter(({ missing }) => !missing).map((point) => heightOf(markOf(point)));
        for (const point of points.filter(({ missing }) => missing)) {
          const mark = markOf(point);
          expect(mark?.getAttribute('fill')).toMatch(new RegExp(`^url\\(#.*-${point.missing}\\)$`));
          expect(mark?.getAttribute('stroke')).toBeNull();
          const height = mark?.localName === 'circle' ? Infinity : heightOf(mark);
          expect(height).toBeGreaterThan(Math.max(60, ...heights));
        }
      }
    },
  );

  it('share no id, so that a page can hold them all', () => {
    const dutch = pictures.slice(0, charts.length).flat();
    const ids = dutch.flatMap((picture) => [...new Set([...picture.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('leave the globals of the process as they were', () => {
    expect(typeof document).toBe('undefined');
    expect(typeof window).toBe('undefined');
  });
});

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function heightOf(mark: Element | null): number {
  return Number(mark?.getAttribute('height'));
}

/** The box around a bar, or around a path whose coordinates are absolute. */
function boxOf(mark: Element | null): Box {
  if (mark?.localName === 'rect') {
    const [x = NaN, y = NaN, width = NaN, height = NaN] = ['x', 'y', 'width', 'height'].map((name) =>
      Number(mark.getAttribute(name)),
    );
    return { left: x, right: x + width, top: y, bottom: y + height };
  }
  const path = mark?.getAttribute('d') ?? '';
  const xs = [...path.matchAll(/[MLH]([\d.]+)/g)].map(([, x]) => Number(x));
  const ys = [...path.matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y));
  expect(xs.length * ys.length, `coordinates of ${mark?.outerHTML}`).toBeGreaterThan(0);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
