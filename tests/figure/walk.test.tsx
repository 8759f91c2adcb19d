// @vitest-environment jsdom
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildChart } from '#charts/build.ts';
import { FigureFrame } from '#figure/figure-frame.tsx';
import { sentence, walk } from '#figure/walk.ts';
import { locales, type Locale } from '#i18n/locale.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';

const { charts, datasets, units } = readCatalogue('data');
const context = {
  publication: 'SERV (2018)',
  language: 'nl',
  practice: null,
  chartAddress: null,
  isPublished: true,
  isEmbedded: false,
  dataAddress: '/data/',
};

/** A figure with a plain mark for each of its points, and everything that a walk needs. */
function showFigure(id: string, locale: Locale) {
  const definition = charts.find((chart) => chart.id === id);
  if (!definition) throw new Error(`expected the chart ${id}`);
  const model = buildChart(definition, datasets, units, locale);
  const points = model.panels.flatMap((panel) => panel.points);
  const { container } = render(
    <FigureFrame model={model} headingLevel={2} context={context}>
      {points.map(({ index, label }) => (
        <p key={index} data-point={index}>
          {label}
        </p>
      ))}
    </FigureFrame>,
  );
  const figure = container.querySelector('figure');
  const chart = container.querySelector<HTMLElement>('[data-slot="chart"]');
  const readout = container.querySelector('[data-slot="readout"]');
  if (!figure || !chart || !readout) throw new Error('expected a figure with a chart and a readout');
  const undo = walk(figure);
  onTestFinished(undo);
  const active = () => [...chart.querySelectorAll('[data-active]')].map((mark) => mark.getAttribute('data-point'));
  return { model, points, chart, readout, active, undo };
}

describe.each(locales)('a walk along a figure in %s', (locale) => {
  it.each(charts.map(({ id }) => id))('announces every cell of the table of %s once and in order', async (id) => {
    const user = userEvent.setup();
    const { model, points, chart, readout, active } = showFigure(id, locale);
    chart.focus();
    const heard: string[] = [];
    for (const _ of points) {
      await user.keyboard('{ArrowRight}');
      heard.push(readout.textContent);
      expect(active()).toEqual([String(heard.length - 1)]);
    }
    const written = model.table.rows.flatMap(({ heads, cells }) =>
      cells.flatMap(({ text, point }, column) =>
        point === null ? [] : [`${[...heads, model.table.columns[column]].filter(Boolean).join(', ')}: ${text}`],
      ),
    );
    expect(heard).toEqual(written);
  });
});

describe('the sentence of a cell', () => {
  it.each([
    ['names row, column and value', '<th>2017</th><td>559</td>', '2017, Persons: 559'],
    ['leaves out a head that is empty', '<th></th><td>559</td>', 'Persons: 559'],
    ['takes the head of its own column', '<th>2017</th><th>North</th><td>559</td>', '2017, North, Share: 559'],
  ])('%s', (_, row, expected) => {
    const table = document.createElement('table');
    table.innerHTML = `<thead><tr><th>Year</th><th>Persons</th><th>Share</th></tr></thead><tbody><tr>${row}</tr></tbody>`;
    const cell = table.querySelector('td');
    if (!cell) throw new Error('expected a cell');
    expect(sentence(cell)).toBe(expected);
  });
});

describe('a walk along a figure', () => {
  it('goes to the first and the last point, and leaves with Escape', async () => {
    const user = userEvent.setup();
    const { points, chart, readout, active } = showFigure('ibo-outcomes', 'nl');
    chart.focus();
    await user.keyboard('{End}');
    expect(active()).toEqual([String(points.length - 1)]);
    await user.keyboard('{Home}');
    expect(active()).toEqual(['0']);
    expect(readout.textContent).not.toBe('');
    await user.keyboard('{Escape}');
    expect(active()).toEqual([]);
    expect(readout.textContent).toBe('');
  });

  it('follows the pointer, and ends when the focus leaves', async () => {
    const user = userEvent.setup();
    const { chart, readout, active } = showFigure('ibo-outcomes', 'en');
    const second = chart.querySelector('[data-point="1"]');
    if (!second) throw new Error('expected a second mark');
    await user.hover(second);
    expect(active()).toEqual(['1']);
    expect(readout.textContent).toContain('62');
    chart.focus();
    chart.blur();
    expect(active()).toEqual([]);
  });

  it('leaves keys with a modifier, and keys of no meaning, to the browser', async () => {
    const user = userEvent.setup();
    const { chart, active } = showFigure('ibo-outcomes', 'nl');
    chart.focus();
    await user.keyboard('{Control>}{End}{/Control}{Alt>}{ArrowRight}{/Alt}xy');
    expect(active()).toEqual([]);
  });

  it('makes an application of a drawing only, and lets the keyboard reach it', () => {
    expect(showFigure('ibo-outcomes', 'nl').chart).toHaveProperty('tabIndex', 0);
    expect(showFigure('ibo-outcomes', 'nl').chart.getAttribute('role')).toBe('application');
    expect(showFigure('priority-heatmap', 'nl').chart.getAttribute('role')).toBe('group');
  });

  it('is over when it is undone, and leaves the figure as it was', async () => {
    const user = userEvent.setup();
    const { chart, active, undo } = showFigure('ibo-outcomes', 'nl');
    chart.focus();
    await user.keyboard('{End}');
    undo();
    expect(active()).toEqual([]);
    expect(chart.getAttribute('role')).toBe('img');
    expect(chart.hasAttribute('tabindex')).toBe(false);
    chart.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home' }));
    expect(active()).toEqual([]);
  });

  it('does nothing in a figure without a chart', () => {
    const figure = document.createElement('figure');
    expect(() => walk(figure)()).not.toThrow();
  });
});
