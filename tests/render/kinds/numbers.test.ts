import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Panel, Point } from '#charts/model.ts';
import { drawPictures } from '../../../scripts/draw-pictures.ts';
import { everyInTier } from '../../export/every-chart.ts';
import { different, nameOf } from '../deviations.ts';
import { solid } from '../drawn-marks.ts';

const charts = everyInTier.filter(({ model }) => model.kind === 'numbers');
const pictures = await drawPictures(charts.map(({ model }) => model));

/** A figure of the picture: its number, what stands in its entry besides, and the head above it. */
function readFigures(picture: string) {
  return [...JSDOM.fragment(picture).querySelectorAll('[data-point]')].map((entry) => {
    const value = entry.querySelector('[class*="value"], [class*="amount"]')?.textContent ?? '';
    const head = entry.closest('[class*="group"]')?.querySelector('p')?.textContent ?? '';
    return { index: Number(entry.getAttribute('data-point')), value, words: solid(entry.textContent ?? ''), head };
  });
}

describe.each(charts.map((chart, index) => ({ ...chart, figures: readFigures(pictures[index]?.[0] ?? '') })))(
  'the figures of $name',
  ({ model, figures }) => {
    const points = model.panels.flatMap((panel) => panel.points.map((point) => ({ panel, point })));
    const pointAt = (index: number) => points.find(({ point }) => point.index === index);

    it('stand in the order of the table, each once', () => {
      expect(figures.map(({ index }) => index)).toEqual(model.origins.map((_, index) => index));
    });

    it('are the labels of their points, as their cells of the table say', () => {
      const cells = model.table.rows.flatMap((row) => row.cells);
      const deviations = figures.flatMap(({ index, value }) => {
        const cell = cells.find(({ point }) => point === index)?.text ?? '';
        return [
          ...different(`figure ${index}`, value, pointAt(index)?.point.label),
          ...different(`begin of cell ${index}`, cell.startsWith(value), true),
        ];
      });
      expect(deviations).toEqual([]);
    });

    it('have their own names beside them, and the head of their panel above them or in their name', () => {
      const deviations = figures.flatMap(({ index, words, head }) => {
        const own = pointAt(index);
        const expected = own ? namesOf(own) : ['a point'];
        const lacking = expected.filter((name) => !words.includes(solid(name)) && !head.includes(name));
        return lacking.map((name) => `${own ? nameOf(own.point) : index}: no “${name}” beside it`);
      });
      expect(deviations).toEqual([]);
    });

    it('have the name of their owner in sight, also where the line before says it', () => {
      const picture = JSDOM.fragment(pictures[charts.findIndex((chart) => chart.model === model)]?.[0] ?? '');
      expect(picture.querySelectorAll('[class*="entry"] .visually-hidden').length).toBe(0);
    });

    it('say their unit where their name does not, and that they are derived', () => {
      const lacking = figures.filter(({ index, words, head }) => {
        const point = pointAt(index)?.point;
        const unit = point && !point.missing ? point.unit : '';
        return !`${words}${solid(head)}`.toLowerCase().includes(solid(unit).toLowerCase());
      });
      expect(lacking).toEqual([]);
    });
  },
);

function namesOf({ panel, point }: { panel: Panel; point: Point }): string[] {
  return [panel.title, point.category.label, point.series?.label].filter((name) => typeof name === 'string');
}
