import type { Kind } from '#charts/kind.ts';
import { kinds } from '#charts/kinds.ts';
import type { ChartModel } from '#charts/model.ts';
import { writeXml, xml, type XmlNode } from '#export/xml.ts';
import { geometry, panelColumns } from '#render/geometry.ts';
import { linkAttribute } from '#render/link-attributes.ts';
import { numberGroups } from '#render/number-groups.ts';
import { seriesOf } from '#render/series.ts';
import { wrapText } from '#render/text-width.ts';
import { markOutlines } from '#ui/mark-outlines.ts';
import tokens from '#ui/tokens.css?raw';
import family from '#ui/type-family.css?raw';
import { miniatureFile, miniatureSize } from '#view/miniature.ts';
import { withDocument } from './with-document.ts';

const { width, height } = miniatureSize;

/** The widths at which a drawing is tried: the wider, the smaller it is in the miniature. */
const widths = [width, 268, 340, 420, 520, 660, 840, 1060, 1300];

/** The width for a drawing that has no room at any of these: its first panels show how it is made. */
const ofMany = 900;

/** A drawing that is scaled by less than this goes without its words: they would be smaller than 12 pixels. */
const legible = 12 / geometry.small;

/** Room that a panel needs for what stands around its plot of columns. */
const aroundPlot = 60;

/** So many figures of a chart of numbers are in its miniature at most, and the size of their type. */
const mostNumbers = 2;
const large = 30;

/** The fonts of the device that stand in for the site's own: a picture fetches none. */
const fontFaces = family.match(/@font-face \{[^}]*\}/g)?.filter((face) => !face.includes('url(')) ?? [];

/**
 * The miniatures of charts on cards: the marks, and the words where they can be read; a chart of numbers its first
 * figures. Title and source stand beside it as text. It takes the colour scheme of the page that it is shown in.
 * @returns SVG files by their place within the site
 */
export async function miniatures(models: ChartModel[]): Promise<Map<string, string>> {
  return withDocument(async () => {
    // These look for a browser when they are loaded.
    const [{ drawPicture }, { cleanCopy }] = await Promise.all([
      import('#render/draw-picture.ts'),
      import('#render/clean-copy.ts'),
    ]);
    const bodies: Record<Kind['form'], (model: ChartModel) => string> = {
      drawing: (model) =>
        drawing(model, (size, read) => drawPicture(model, size, 'miniature', (element) => read(cleanCopy(element)))),
      numbers: (model) => numbers(model).map(writeXml).join(''),
      table: (model) => matrix(model).map(writeXml).join(''),
    };
    return new Map(
      models.map((model) => [miniatureFile(model.locale, model.id), file(bodies[kinds[model.kind].form](model))]),
    );
  });
}

type Draw = (size: { width: number; plot: number }, read: (element: Element) => Drawn) => Drawn;

interface Drawn {
  /** Height of the whole chart at the width that was asked for. */
  height: number;
  markup: string;
}

/** The drawing at the narrowest width at which all of it has room. */
function drawing({ panels }: ChartModel, draw: Draw): string {
  const make = (each: number) => {
    const scale = width / each;
    const room = height / scale;
    const rows = Math.ceil(panels.length / panelColumns(each, panels.length));
    const plot = Math.max(geometry.bar, room / rows - aroundPlot);
    const drawn = draw({ width: each, plot }, (element) => arrange(element, { width: each, height: room }));
    const top = Math.max(0, (room - drawn.height) / 2) * scale;
    const markup = `<g transform="translate(0 ${top.toFixed(1)}) scale(${scale.toFixed(4)})">${drawn.markup}</g>`;
    return { fits: drawn.height <= room, markup };
  };
  // A drawing that fits fits at greater widths too, so half of what is left is ruled out each time.
  let [from, to] = [0, widths.length];
  let narrowest: string | null = null;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const { fits, markup } = make(widths[middle] ?? ofMany);
    if (fits) [narrowest, to] = [markup, middle];
    else from = middle + 1;
  }
  return narrowest ?? make(ofMany).markup;
}

/** Panels in rows and columns, as far as they begin within the room. */
function arrange(element: Element, room: { width: number; height: number }): Drawn {
  const hasWords = width / room.width >= legible;
  const drawings = [...element.querySelectorAll('svg[data-drawing]')];
  const columns = panelColumns(room.width, drawings.length);
  let top = 0;
  let markup = '';
  for (let start = 0; start < drawings.length; start += columns) {
    const row = drawings.slice(start, start + columns);
    const tallest = Math.max(...row.map((svg) => Number(svg.getAttribute('height'))));
    row.forEach((svg, column) => {
      if (top >= room.height) return;
      // Without words a key or a sign says nothing.
      if (!hasWords) for (const part of svg.querySelectorAll('text, g:not([data-point]) > rect')) part.remove();
      for (const name of Object.values(linkAttribute))
        for (const part of svg.querySelectorAll(`[${name}]`)) part.removeAttribute(name);
      svg.setAttribute('x', String(column * (Number(svg.getAttribute('width')) + geometry.panelGap)));
      svg.setAttribute('y', String(top + tallest - Number(svg.getAttribute('height'))));
      svg.setAttribute('overflow', 'visible');
      markup += new XMLSerializer().serializeToString(svg);
    });
    top += tallest + geometry.panelGap;
  }
  return { height: top - geometry.panelGap, markup };
}

/** The first figures of a chart of numbers, each with its name. */
function numbers(model: ChartModel): XmlNode[] {
  const figures = numberGroups(model).flatMap((group) => group.figures);
  const shown = figures.filter(({ point }) => point.missing === null).slice(0, mostNumbers);
  return shown.flatMap(({ point, name, unit }, index) => {
    const top = (index * height) / shown.length + large;
    const lines = wrapText(name, width, geometry.text);
    const [first = '', second] = lines;
    const cut = lines.length > 2 ? [first, `${second} …`] : lines;
    const small = { 'font-size': geometry.text, fill: 'var(--ink-soft)' };
    return [
      xml('text', { x: 0, y: top, 'font-size': large, 'font-weight': 650, fill: 'var(--ink)' }, [
        point.label,
        ...(unit ? [xml('tspan', { dx: 6, ...small, 'font-weight': 400 }, [unit])] : []),
      ]),
      ...cut.map((line, row) => xml('text', { x: 0, y: top + 20 + row * 17, ...small }, [line])),
    ];
  });
}

/** The marks of a matrix, without the names of its rows and columns. */
function matrix({ panels: [panel] }: ChartModel): XmlNode[] {
  if (!panel) return [];
  const columns = seriesOf(panel);
  const row = height / panel.categories.length;
  const column = width / columns.length;
  const size = Math.min(row, 16);
  return panel.categories.flatMap((category, index) => [
    xml('rect', { y: (index + 1) * row - 0.5, width, height: 0.5, fill: 'var(--line)' }),
    ...columns.flatMap((id, at) => {
      const point = panel.points.find((own) => own.category.id === category.id && own.series?.id === id);
      if (point?.value !== 1) return [];
      const where = `translate(${((at + 0.5) * column - size / 2).toFixed(1)} ${((index + 0.5) * row - size / 2).toFixed(1)}) scale(${(size / 16).toFixed(3)})`;
      return [
        xml('path', { d: markOutlines[point.priority ?? 1] ?? '', fill: `var(--${point.colour})`, transform: where }),
      ];
    }),
  ]);
}

/** A picture that stands alone, with the colours that it uses in both schemes. */
function file(body: string): string {
  const used = new Set([...body.matchAll(/var\(--([\w-]+)\)/g)].map(([, name = '']) => name));
  const colours = [...used].map((name) => `--${name}:${colourOf(name === 'ground' ? 'surface' : name)}`);
  const faces = body.includes('<text') ? fontFaces.join('').replace(/\s+/g, ' ') : '';
  const style = `${faces}svg{color-scheme:light dark;${colours.join(';')}}text{font-family:'Source Sans 3','Arial for Source Sans','DejaVu for Source Sans',sans-serif}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><style>${style}</style>${body}</svg>`;
}

/** A colour in both schemes, as `tokens.css` has it. */
function colourOf(name: string): string {
  const [, colour] = new RegExp(`--${name}: (light-dark\\([^)]*\\))`).exec(tokens) ?? [];
  if (!colour) throw new Error(`expected the name of a colour in tokens.css, received "${name}"`);
  return colour;
}
