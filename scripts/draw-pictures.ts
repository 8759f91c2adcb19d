import type { ChartModel } from '#charts/model.ts';
import { isDrawing } from '#charts/legend.ts';
import { layouts } from '#render/geometry.ts';
import { withDocument } from './with-document.ts';

/**
 * Prints charts: mounts each in a DOM without a screen, in every layout, and keeps the markup. Recharts renders nothing
 * on a server (recharts#5997), so this is how a page has its charts before any script runs.
 * @returns the markup of each model in the order of the layouts; one picture for a kind that is plain HTML
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
    const widths = Object.values(layouts);
    return Promise.all(
      models.map((model) =>
        Promise.all((isDrawing(model) ? widths : widths.slice(0, 1)).map((width) => draw(model, width))),
      ),
    );
  });
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
