import { lightColour } from './light-palette.ts';
import { xml, type XmlNode } from './xml.ts';

/** Attributes that a drawing needs on its own; what serves style sheets, scripts and screen readers stays behind. */
const kept =
  /^(id|d|x|y|x1|x2|y1|y2|cx|cy|r|rx|dx|dy|width|height|transform|fill|stroke|opacity|patternUnits|stroke-.*|font-.*|text-anchor)$/;

/** The file's paper. Drawings keep gridlines off their text with a rim in the colour of the ground. */
const paper = { ground: 'surface' };

/**
 * Reads a drawing of Recharts out of its document: plain colours, no classes, no clipping (marks keep within their
 * scale by themselves), nothing invisible.
 */
export function readDrawing(drawing: Element): XmlNode[] {
  return [...drawing.children].flatMap(read);
}

function read(element: Element): XmlNode[] {
  const name = element.localName;
  if (['title', 'desc', 'clipPath'].includes(name)) return [];
  const own = [...element.attributes].filter((attribute) => kept.test(attribute.name));
  const attributes = Object.fromEntries(own.map((attribute) => [attribute.name, plain(attribute.value)]));
  const isHidden = attributes['fill'] === 'transparent' && !attributes['stroke'];
  if (isHidden) return [];
  const children = [...element.childNodes].flatMap((child): (XmlNode | string)[] => {
    if (child instanceof Element) return read(child);
    const text = child.textContent ?? '';
    return text === '' ? [] : [text];
  });
  if (children.length === 0 && ['g', 'defs', 'text'].includes(name)) return [];
  const node = xml(name, attributes, children);
  return element.hasAttribute('paint-order') ? withRim(node) : [node];
}

/** Text with a rim in two elements, as few programs know `paint-order`: the rim below, the text above. */
function withRim(node: XmlNode): XmlNode[] {
  const { stroke = 'none', ...attributes } = node.attributes;
  const bare = Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.startsWith('stroke')));
  const below = { ...attributes, fill: stroke, stroke, 'aria-hidden': 'true' };
  return [xml(node.name, below, node.children.map(withoutFill)), xml(node.name, bare, node.children)];
}

/** The rim has one colour: parts of the text must not bring theirs. */
function withoutFill(child: XmlNode | string): XmlNode | string {
  if (typeof child === 'string') return child;
  const { fill: _, ...attributes } = child.attributes;
  return { ...child, attributes };
}

function plain(value: string): string {
  return value
    .replace(/var\(--([\w-]+)\)/g, (_, token: string) => lightColour(token === 'ground' ? paper.ground : token))
    .replace(/(\.\d{2})\d+/g, '$1');
}
