/** Attributes of place and size that SVG knows, by element. */
const placing: Record<string, readonly string[] | undefined> = {
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
 * A copy of drawings for a document without scripts, out of React's reach: each drawing stands alone instead of in the wrapper of
 * Recharts, without styles, which the content security policy drops, and with the attributes that SVG knows only.
 */
export function cleanCopy(element: Element): Element {
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) throw new TypeError(`expected an element, received ${copy.nodeName}`);
  for (const wrapper of copy.querySelectorAll('.recharts-wrapper')) {
    const drawing = wrapper.querySelector('svg');
    if (!drawing) throw new Error(`expected a drawing, received ${wrapper.innerHTML.slice(0, 80)}`);
    cleanDrawing(drawing);
    wrapper.replaceWith(drawing);
  }
  for (const styled of copy.querySelectorAll('[style]')) styled.removeAttribute('style');
  return copy;
}

function cleanDrawing(drawing: SVGSVGElement): void {
  drawing.setAttribute('aria-hidden', 'true');
  drawing.setAttribute('data-drawing', '');
  for (const part of [drawing, ...drawing.querySelectorAll('*')]) cleanAttributes(part);
  // Marks keep within their scale by themselves: no clipping is needed.
  for (const unused of drawing.querySelectorAll('clipPath, title:empty, desc:empty')) unused.remove();
  // The inner ones first: a group may hold empty groups only.
  for (const group of [...drawing.querySelectorAll('g, defs')].toReversed()) if (!group.hasChildNodes()) group.remove();
}

function cleanAttributes(part: Element): void {
  // Recharts numbers its marks by what was drawn before.
  for (const name of ['class', 'id']) if (part.getAttribute(name)?.startsWith('recharts-')) part.removeAttribute(name);
  for (const { name, value } of Array.from(part.attributes)) {
    if (!common.test(name) && !placing[part.localName]?.includes(name)) part.removeAttribute(name);
    else if (/\.\d{3}/.test(value)) part.setAttribute(name, value.replace(/(\.\d{2})\d+/g, '$1'));
  }
}
