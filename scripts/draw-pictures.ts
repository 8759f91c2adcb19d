import type { ChartModel } from '#charts/model.ts';
import { isDrawing } from '#charts/legend.ts';
import { pictureWidths } from '#render/geometry.ts';
import { withDocument } from './with-document.ts';

/**
 * Prints charts: mounts each in a DOM without a screen, at every width, and keeps the markup. Recharts renders nothing
 * on a server (recharts#5997), so this is how a page has its charts before any script runs.
 * @returns the markup of each model in the order of the widths; one picture for a kind that is plain HTML
 */
export async function drawPictures(models: ChartModel[]): Promise<string[][]> {
  return withDocument(async () => {
    // This looks for a browser when it is loaded.
    const { mountPicture } = await import('#render/mount-picture.ts');
    const draw = async (model: ChartModel, width: number) => {
      const { element, remove } = await mountPicture(model, width, String(width));
      const markup = clean(element, model);
      remove();
      return markup;
    };
    return Promise.all(
      models.map((model) =>
        Promise.all((isDrawing(model) ? pictureWidths : pictureWidths.slice(0, 1)).map((width) => draw(model, width))),
      ),
    );
  });
}

/** Attributes of place and size, by element. */
const geometry: Record<string, readonly string[] | undefined> = {
  circle: ['cx', 'cy', 'r'],
  line: ['x1', 'y1', 'x2', 'y2'],
  path: ['d'],
  pattern: ['x', 'y', 'width', 'height', 'patternUnits', 'patternTransform'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  svg: ['width', 'height', 'viewBox'],
  text: ['x', 'y', 'dx', 'dy'],
  tspan: ['x', 'y', 'dx', 'dy'],
};

/** Attributes that any element of a drawing may have. */
const common =
  /^(?:id|class|role|tabindex|transform|opacity|paint-order|(?:data|aria|clip|fill|stroke|font|text)(?:-[a-z-]+)?)$/;

/**
 * The markup without what a content security policy drops (styles), what only scripts need, and what SVG does not know:
 * Recharts writes its own properties on the elements too.
 */
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
      if (!common.test(name) && !geometry[part.localName]?.includes(name)) part.removeAttribute(name);
      else if (/\.\d{3}/.test(value)) part.setAttribute(name, value.replace(/(\.\d{2})\d+/g, '$1'));
    }
  }
  return element.innerHTML;
}
