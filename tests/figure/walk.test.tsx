// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { buildChart } from '#charts/build.ts';
import type { Point } from '#charts/model.ts';
import { FigureFrame } from '#figure/figure-frame.tsx';
import { walk } from '#figure/deck-file-walk.ts';
import { locales, type Locale } from '#i18n/locale.ts';
import { useMark } from '#render/marks.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';
import { inTier, oneOfEachKind } from '../tier.ts';

const { charts, datasets, units } = readCatalogue('data');
const context = {
  publication: 'SERV (2018)',
  language: 'nl',
  practice: null,
  chartAddress: null,
  isPublished: true,
  isStrip: false,
  isOwnPage: false,
  isEmbedded: false,
  dataAddress: '/data/',
};

const every = locales.flatMap((locale) => charts.map(({ id, kind }) => ({ id, kind, locale })));
const everyInTier = inTier(
  every,
  oneOfEachKind(every, (chart) => chart),
);

afterEach(cleanup);

let drawings = 0;

/** Counts how often the drawing itself is made: walking along its marks must not make it again. */
function Drawing({ points }: { points: Point[] }) {
  drawings += 1;
  return points.map((point) => <Mark key={point.index} point={point} />);
}

function Mark({ point }: { point: Point }) {
  return <p {...useMark(point)}>{point.index}</p>;
}

/** The region with the drawing, and the element after it that says what is active. */
function partsOf(figure: Element) {
  const chart = figure.querySelector<HTMLElement>('[role="application"], [role="group"]');
  const readout = chart?.nextElementSibling;
  if (!chart || !readout) throw new Error('expected a chart, and a readout after it');
  return { chart, readout };
}

/** An awake figure with a plain mark for each of its points. */
function showFigure(id: string, locale: Locale) {
  const definition = charts.find((chart) => chart.id === id);
  if (!definition) throw new Error(`expected the chart ${id}`);
  const model = buildChart(definition, datasets, units, locale);
  const points = model.panels.flatMap((panel) => panel.points);
  const state = {
    tab: 'chart' as const,
    onControls: () => {},
    onTab: () => {},
    start: null,
    onAction: () => {},
    deck: { isIn: false, onPress: () => {}, line: null },
  };
  const { container } = render(
    <FigureFrame model={model} headingLevel={2} context={context} state={state}>
      <Drawing points={points} />
    </FigureFrame>,
  );
  const { chart, readout } = partsOf(container);
  const active = () => [...chart.querySelectorAll('[data-active]')].map((mark) => mark.textContent);
  return { model, points, chart, readout, active, container };
}

/** What a walk along the table of a model says, cell by cell. */
function written({ table }: ReturnType<typeof buildChart>): string[] {
  return table.rows.flatMap(({ heads, cells }) =>
    cells.flatMap(({ text, point }, column) =>
      point === null ? [] : [`${[...heads, table.columns[column]].filter(Boolean).join(', ')}: ${text}`],
    ),
  );
}

describe('a walk along a figure', () => {
  it.each(everyInTier)(
    'announces every cell of the table of $id in $locale once and in order',
    async ({ id, locale }) => {
      const user = userEvent.setup();
      const { model, points, chart, readout, active } = showFigure(id, locale);
      chart.focus();
      const before = drawings;
      const heard: string[] = [];
      for (const _ of points) {
        await user.keyboard('{ArrowRight}');
        heard.push(spoken(readout));
        expect(active()).toEqual([String(heard.length - 1)]);
      }
      expect(heard).toEqual(written(model));
      expect(drawings).toBe(before);
    },
  );

  it.each(everyInTier)(
    'says in the file of a deck, which has no React, the same of $id in $locale',
    async ({ id, locale }) => {
      const user = userEvent.setup();
      const { model, points, container } = showFigure(id, locale);
      const slide = container.cloneNode(true);
      if (!(slide instanceof HTMLElement)) throw new Error('expected an element');
      document.body.append(slide);
      walk(slide);
      const { chart, readout } = partsOf(slide);
      chart.focus();
      const heard: string[] = [];
      for (const _ of points) {
        await user.keyboard('{ArrowRight}');
        heard.push(spoken(readout));
      }
      expect(heard).toEqual(written(model));
      await user.keyboard('{Escape}');
      expect(readout.textContent).toBe('');
      slide.remove();
    },
  );
});

/** What a screen reader says of a readout. */
function spoken(readout: Element): string {
  return [...readout.childNodes]
    .filter((part) => part instanceof Text)
    .map((part) => part.textContent)
    .join('');
}

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

  it('takes keys that come faster than the figure is drawn', () => {
    const { chart, active } = showFigure('ibo-outcomes', 'nl');
    act(() => {
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight'])
        chart.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    });
    expect(active()).toEqual(['2']);
  });

  it('follows the pointer, and ends when the focus leaves', async () => {
    const user = userEvent.setup();
    const { chart, readout, active } = showFigure('ibo-outcomes', 'en');
    const second = chart.children[1];
    if (!second) throw new Error('expected a second mark');
    await user.hover(second);
    expect(active()).toEqual(['1']);
    expect(readout.textContent).toContain('62');
    await user.unhover(chart);
    expect(active()).toEqual([]);
    await user.click(second);
    expect(active(), 'stays where the reader pressed').toEqual(['1']);
    await user.tab();
    expect(active()).toEqual([]);
  });

  it('ends by Escape for who only points at a mark', async () => {
    const user = userEvent.setup();
    const { chart, active } = showFigure('ibo-outcomes', 'en');
    await user.hover(chart.children[1] ?? chart);
    expect(active()).toEqual(['1']);
    expect(document.activeElement).toBe(document.body);
    await user.keyboard('{Escape}');
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

  it('does nothing in a slide without a chart', () => {
    expect(() => walk(document.createElement('section'))).not.toThrow();
  });
});
