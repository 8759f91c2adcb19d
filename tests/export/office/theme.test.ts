import { expect, it } from 'vitest';
import { lightColour } from '#export/light-palette.ts';
import { solidFill, themePart } from '#export/office/theme.ts';
import { writeXml, type XmlNode } from '#export/xml.ts';

function theme(): string {
  const { content } = themePart('ppt/theme/theme1.xml', 'Site');
  if (content instanceof Uint8Array) throw new TypeError('expected XML, received bytes');
  return writeXml(content);
}

const hex = (token: string) => lightColour(token).slice(1).toUpperCase();

it('has the colours of the site, those of series as its accents, and a font that every Office has', () => {
  const colours = [...theme().matchAll(/<a:(\w+)><a:srgbClr val="(\w+)"/g)].map(([, slot, colour]) => [slot, colour]);
  expect(Object.fromEntries(colours)).toMatchObject({
    dk1: hex('ink'),
    lt1: hex('surface'),
    accent1: hex('series-1'),
    accent2: hex('series-2'),
    accent3: hex('series-3'),
    accent4: hex('series-4'),
    accent5: hex('series-5'),
    hlink: hex('accent'),
  });
  expect([...theme().matchAll(/<a:latin typeface="([^"]*)"/g)].map(([, font]) => font)).toEqual(['Calibri', 'Calibri']);
});

it('a mark follows the theme where the theme has its colour, and keeps its own elsewhere', () => {
  const colour = (node: XmlNode) => writeXml(node);
  expect(colour(solidFill('series-2'))).toContain('<a:schemeClr val="accent2"/>');
  expect(colour(solidFill('priority-2'))).toContain(`<a:srgbClr val="${hex('priority-2')}"/>`);
});
