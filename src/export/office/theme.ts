import { lightColour } from '#export/light-palette.ts';
import { xml, type XmlNode } from '#export/xml.ts';
import { officeType, type Part } from './package.ts';

/** Namespace of shapes, texts and colours. */
export const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/**
 * The font of every text. Every Office since 2007 has Calibri, on any device; Google Slides has it too, and LibreOffice
 * has Carlito, whose letters are as wide. It is about as wide as the site's own font, which no Office has.
 */
const font = 'Calibri';

/** The theme's colours by the tokens of the site: text and ground, five series and one more, links. */
const themeColours = {
  dk1: 'ink',
  lt1: 'surface',
  dk2: 'ink-soft',
  lt2: 'ground',
  accent1: 'series-1',
  accent2: 'series-2',
  accent3: 'series-3',
  accent4: 'series-4',
  accent5: 'series-5',
  accent6: 'priority-5',
  hlink: 'accent',
  folHlink: 'priority-4',
};

/** How shapes name a colour of the theme: text and ground by their use. */
const schemeNames: Record<string, string> = {
  ink: 'tx1',
  surface: 'bg1',
  'ink-soft': 'tx2',
  ground: 'bg2',
  'series-1': 'accent1',
  'series-2': 'accent2',
  'series-3': 'accent3',
  'series-4': 'accent4',
  'series-5': 'accent5',
};

/**
 * A fill of one colour: one of the theme where it has it, so that a change of theme recolours the slide.
 * @param token a name in `ui/tokens.css` without the leading dashes
 * @throws Error for a name that there is not
 */
export function solidFill(token: string): XmlNode {
  const scheme = schemeNames[token];
  const colour = scheme ? xml('a:schemeClr', { val: scheme }) : xml('a:srgbClr', { val: hex(token) });
  return xml('a:solidFill', {}, [colour]);
}

function hex(token: string): string {
  return lightColour(token).slice(1).toUpperCase();
}

/** A theme in the site's colours and a font that Office has. @param name path of the part */
export function themePart(name: string, title: string): Part {
  const colours = Object.entries(themeColours).map(([slot, token]) =>
    xml(`a:${slot}`, {}, [xml('a:srgbClr', { val: hex(token) })]),
  );
  const fontOf = (use: string) =>
    xml(`a:${use}`, {}, [
      xml('a:latin', { typeface: font }),
      xml('a:ea', { typeface: '' }),
      xml('a:cs', { typeface: '' }),
    ]);
  const content = xml('a:theme', { 'xmlns:a': drawingNamespace, name: title }, [
    xml('a:themeElements', {}, [
      xml('a:clrScheme', { name: title }, colours),
      xml('a:fontScheme', { name: title }, [fontOf('majorFont'), fontOf('minorFont')]),
      formatScheme(title),
    ]),
  ]);
  return { name, contentType: `${officeType}.theme+xml`, content, relations: [] };
}

/** Three fills, lines, effects and grounds, as a theme must have: all flat. */
function formatScheme(name: string): XmlNode {
  const fill = xml('a:solidFill', {}, [xml('a:schemeClr', { val: 'phClr' })]);
  const line = (w: number) => xml('a:ln', { w }, [fill, xml('a:prstDash', { val: 'solid' })]);
  const effect = xml('a:effectStyle', {}, [xml('a:effectLst')]);
  return xml('a:fmtScheme', { name }, [
    xml('a:fillStyleLst', {}, [fill, fill, fill]),
    xml('a:lnStyleLst', {}, [line(6350), line(12700), line(19050)]),
    xml('a:effectStyleLst', {}, [effect, effect, effect]),
    xml('a:bgFillStyleLst', {}, [fill, fill, fill]),
  ]);
}
