/** An element of an XML document. */
export interface XmlNode {
  name: string;
  attributes: Record<string, string | number>;
  children: (XmlNode | string)[];
}

/** An element, without attributes and children where none are given. */
export function xml(name: string, attributes: XmlNode['attributes'] = {}, children: XmlNode['children'] = []): XmlNode {
  return { name, attributes, children };
}

/** Everything that XML 1.0 does not allow, escaped or not: control characters, halves of surrogate pairs, U+FFFE, U+FFFF. */
const notInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text as it stands in XML, in an element or between double quotes; characters that XML does not allow are left out. */
function escapeXml(text: string): string {
  return text
    .replace(notInXml, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The element as XML; numbers with two decimals at most. */
export function writeXml(node: XmlNode | string): string {
  if (typeof node === 'string') return escapeXml(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${attributeText(value)}"`);
  const start = `<${node.name}${attributes.join('')}`;
  return node.children.length === 0 ? `${start}/>` : `${start}>${node.children.map(writeXml).join('')}</${node.name}>`;
}

function attributeText(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : escapeXml(value);
}
