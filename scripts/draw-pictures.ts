import { JSDOM } from 'jsdom';
import type { ChartModel } from '#charts/model.ts';
import { isDrawing } from '#figure/figure-frame.tsx';
import { pictureWidths } from '#render/geometry.ts';

/** What React and Recharts look for in a browser. */
const globals = [
  'window',
  'document',
  'navigator',
  'HTMLElement',
  'SVGElement',
  'Element',
  'Node',
  'MutationObserver',
  'getComputedStyle',
  'requestAnimationFrame',
  'cancelAnimationFrame',
] as const;

/** Recharts draws from effects and timers: every so many milliseconds a look is taken at what stands. */
const turn = 30;

/** After this many turns a chart that still changes, or lacks a mark, is given up. */
const mostTurns = 200;

/**
 * Prints charts: mounts each in a DOM without a screen, at every width, and keeps the markup. Recharts renders nothing
 * on a server (recharts#5997), so this is how a page has its charts before any script runs.
 * @returns the markup of each model in the order of the widths; one picture for a kind that is plain HTML
 */
export async function drawPictures(models: ChartModel[]): Promise<string[][]> {
  const { window } = new JSDOM('<!doctype html><html><body></body></html>', { pretendToBeVisual: true });
  const before = globals.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of globals) {
    const value: unknown = name === 'window' ? window : window[name];
    const bound: unknown = typeof value === 'function' && /^[a-z]/.test(name) ? value.bind(window) : value;
    Object.defineProperty(globalThis, name, { value: bound, configurable: true });
  }
  try {
    // These look for a browser when they are loaded.
    const [{ createElement }, { createRoot }, { flushSync }, { ChartPicture }] = await Promise.all([
      import('react'),
      import('react-dom/client'),
      import('react-dom'),
      import('#render/chart-picture.tsx'),
    ]);
    const draw = async (model: ChartModel, width: number) => {
      const element = window.document.createElement('div');
      window.document.body.append(element);
      const root = createRoot(element);
      flushSync(() => root.render(createElement(ChartPicture, { model, width, drawing: String(width) })));
      await untilDrawn(element, model);
      const markup = clean(element, model);
      root.unmount();
      element.remove();
      return markup;
    };
    return await Promise.all(
      models.map((model) =>
        Promise.all((isDrawing(model) ? pictureWidths : pictureWidths.slice(0, 1)).map((width) => draw(model, width))),
      ),
    );
  } finally {
    // React still cleans up after the last chart.
    await nextTurn();
    globals.forEach((name, index) => {
      Reflect.deleteProperty(globalThis, name);
      const own = before[index];
      if (own) Object.defineProperty(globalThis, name, own);
    });
    window.close();
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, turn));
}

/** Waits until a chart has a mark for every point, and its markup is the same in two turns. */
async function untilDrawn(element: Element, model: ChartModel): Promise<void> {
  const points = model.panels.flatMap((panel) => panel.points);
  const lacking = () => points.filter(({ index }) => !element.querySelector(`[data-point="${index}"]`));
  let before = '';
  for (let turns = 0; turns < mostTurns; turns++) {
    await nextTurn();
    if (element.innerHTML === before && lacking().length === 0) return;
    before = element.innerHTML;
  }
  const received = `none for ${lacking()
    .map(({ index, category }) => `${index} (${category.id})`)
    .join(', ')}`;
  throw new Error(`chart ${model.id}: expected a mark for each of its ${points.length} points, received ${received}`);
}

/** The markup without what a content security policy drops (styles) and what only scripts need. */
function clean(element: Element, model: ChartModel): string {
  for (const wrapper of element.querySelectorAll('.recharts-wrapper')) {
    const drawing = wrapper.querySelector('svg');
    if (!drawing) throw new Error(`chart ${model.id}: expected a drawing, received ${wrapper.innerHTML.slice(0, 80)}`);
    drawing.setAttribute('data-drawing', '');
    drawing.setAttribute('aria-hidden', 'true');
    wrapper.replaceWith(drawing);
  }
  for (const styled of element.querySelectorAll('[style]')) styled.removeAttribute('style');
  for (const empty of element.querySelectorAll('title:empty, desc:empty')) empty.remove();
  for (const part of element.querySelectorAll('svg, svg *')) {
    if (part.getAttribute('class')?.startsWith('recharts-')) part.removeAttribute('class');
    for (const { name, value } of Array.from(part.attributes)) {
      if (/\.\d{3}/.test(value)) part.setAttribute(name, value.replace(/(\.\d{2})\d+/g, '$1'));
    }
  }
  return element.innerHTML;
}
