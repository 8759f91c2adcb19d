import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { legendNotes } from '#charts/legend.ts';
import type { ChartModel } from '#charts/model.ts';
import { lightColour } from '#export/light-palette.ts';
import { legendBlock } from '#export/picture-legend.ts';
import { writeXml, xml } from '#export/xml.ts';
import { Legend } from '#figure/legend.tsx';
import { every } from '../export/every-chart.ts';
import { drawnAs, type DrawnChart } from './drawn-charts.ts';
import { barOf, solid, type DrawnPanel } from './drawn-marks.ts';
import { groupsWithGapsChart } from './rare-charts.ts';

/** An entry that has a swatch in one colour. */
interface Entry {
  label: string;
  /** As the marks have it, or the colour itself in a file. */
  colour: string;
}

/** The legend of a chart, on the page and in a file. */
const forms: {
  form: string;
  read: (model: ChartModel) => { entries: Entry[]; words: string };
  paint: (fill: string) => string;
}[] = [
  {
    form: 'on a page',
    read: (model) => {
      const page = JSDOM.fragment(renderToStaticMarkup(<Legend model={model} />));
      const items = [...page.querySelectorAll('li')];
      return {
        entries: entriesOf(items, ({ textContent }) => textContent ?? ''),
        words: solid(page.textContent ?? ''),
      };
    },
    paint: (fill) => fill,
  },
  {
    form: 'in a file',
    read: (model) => {
      const file = JSDOM.fragment(writeXml(xml('svg', {}, legendBlock(model, 700).nodes)));
      const items = [...file.querySelectorAll('g:has(> text)')];
      const textOf = (item: Element) => [...item.querySelectorAll('text')].map((line) => line.textContent).join(' ');
      return { entries: entriesOf(items, textOf), words: solid(file.textContent ?? '') };
    },
    paint: (fill) => lightColour(/--([\w-]+)/.exec(fill)?.[1] ?? ''),
  },
];

function entriesOf(items: Element[], textOf: (item: Element) => string): Entry[] {
  return items.flatMap((item) => {
    const colour = item.querySelector('rect')?.getAttribute('fill') ?? 'url(';
    return colour.startsWith('url(') ? [] : [{ label: textOf(item), colour }];
  });
}

/** The series of a category in the order in which their bars are drawn, each with the colour of its bar. */
function drawnGroups({ panel, ...drawn }: DrawnPanel): Entry[][] {
  return panel.categories.map(({ id }) =>
    panel.points
      .filter(({ category, series, value }) => category.id === id && series !== null && value !== null)
      .map((point) => ({ label: point.series?.label ?? '', bar: barOf({ panel, ...drawn }, point) }))
      .toSorted((a, b) => a.bar.x - b.bar.x || a.bar.y - b.bar.y)
      .map(({ label, bar }) => ({ label, colour: bar.fill })),
  );
}

/** The series in the order of the table: along its columns, or down the heads of its rows. */
function tableGroups({ table }: ChartModel, labels: string[]): string[][] {
  const inColumns = table.columns
    .map((column) => labels.find((label) => column.startsWith(label)) ?? '')
    .filter(Boolean);
  const rows = table.rows.map(({ heads }) => ({ category: heads[0], series: heads.at(-1) ?? '' }));
  const categories = [...new Set(rows.map(({ category }) => category))];
  return inColumns.length > 0
    ? [inColumns]
    : categories.map((own) => rows.filter(({ category }) => category === own).map(({ series }) => series));
}

const charts: DrawnChart[] = await drawnAs([
  ...every.filter(({ model }) => model.legend.length > 0),
  groupsWithGapsChart,
]);

describe.each(forms)('the legend $form', ({ read, paint }) => {
  it.each(charts)(
    'of $name: names each drawn series once, in the order and the colour of its bars',
    ({ model, panels }) => {
      const { entries } = read(model);
      const groups = panels.flatMap(drawnGroups);
      const drawn = new Set(groups.flat().map(({ label }) => label));
      expect(new Set(entries.map(({ label }) => label))).toEqual(drawn);
      expect(entries).toHaveLength(drawn.size);
      for (const group of groups) {
        const inLegend = entries.filter((entry) => group.some(({ label }) => label === entry.label));
        expect(inLegend).toEqual(group.map(({ label, colour }) => ({ label, colour: paint(colour) })));
      }
    },
  );

  it.each(charts)('of $name: has the order of the table', ({ model }) => {
    const labels = read(model).entries.map(({ label }) => label);
    for (const group of tableGroups(model, labels)) {
      expect(group.filter((label) => labels.includes(label))).toEqual(labels.filter((label) => group.includes(label)));
    }
  });

  it.each(every)('of $name: says what stands for a missing value and for doubt', ({ model }) => {
    const { words } = read(model);
    const isDrawn = model.kind !== 'numbers' && model.kind !== 'matrix';
    const expected = [...(isDrawn ? model.missing.map(({ label }) => label) : []), ...legendNotes(model)];
    expect(expected.filter((text) => !words.includes(solid(text)))).toEqual([]);
  });
});
