import { xml, type XmlNode } from '#export/xml.ts';
import { wrapText } from '#render/text-width.ts';
import { solidFill } from './theme.ts';

/** How a text is set. */
export interface TextStyle {
  /** In points; at least {@link smallestText}. */
  size: number;
  isBold?: boolean;
  /** Name of a colour token. */
  colour: string;
}

/** The smallest text of a slide, in points: notes, sources, scales. */
export const smallestText = 12;

/** The smallest size of values and of what names them, in points: 1/30 of the height of a slide. */
export const labelText = 18;

/** A piece of text in one style. */
interface Run {
  text: string;
  style: TextStyle;
  /** Where it leads; absent for plain text. */
  url?: string;
}

/** The runs of one paragraph. */
export type Paragraph = Run[];

/** Programs that lack the font set another: lines are measured as if their box were narrower. */
const slack = 0.95;

/** Distance from line to line, in points. */
function leading({ size }: TextStyle): number {
  return size * 1.2;
}

/** The text in the lines that it takes in a box of `width` points. */
export function linesIn(text: string, width: number, { size, isBold = false }: TextStyle): string[] {
  return wrapText(text, (width * slack) / (isBold ? 1.06 : 1), size);
}

/** Height in points of paragraphs in a box of `width` points. */
export function heightOf(paragraphs: Paragraph[], width: number): number {
  return paragraphs.reduce((sum, runs) => {
    const [first] = runs;
    if (!first) return sum;
    const text = runs.map((run) => run.text).join('');
    return sum + Math.max(1, linesIn(text, width, first.style).length) * leading(first.style);
  }, 0);
}

/**
 * The largest of the sizes at which a text takes at most `height`, else the last.
 * @param sizes in points, from large to small
 */
export function fittingStyle(text: string, width: number, height: number, style: TextStyle, sizes: number[]) {
  const styles = sizes.map((size): TextStyle => ({ ...style, size }));
  return styles.find((own) => heightOf([[{ text, style: own }]], width) <= height) ?? styles.at(-1) ?? style;
}

/** How a part of a document names what it refers to: takes an address on the web, gives `rId1`. */
export type Link = (url: string) => string;

/** A paragraph of a shape or a cell. Its lines are set apart in points, so that another font takes the same height. */
export function paragraphNode(runs: Paragraph, align: 'l' | 'ctr' | 'r', language: string, link: Link): XmlNode {
  const [first] = runs;
  const spacing = first ? [xml('a:lnSpc', {}, [xml('a:spcPts', { val: Math.round(leading(first.style) * 100) })])] : [];
  return xml('a:p', {}, [
    xml('a:pPr', { algn: align }, spacing),
    ...runs.map(({ text, style, url }) => {
      const follow = url ? [xml('a:hlinkClick', { 'r:id': link(url) })] : [];
      return xml('a:r', {}, [runProperties('a:rPr', style, language, follow), xml('a:t', {}, [text])]);
    }),
    ...(first ? [] : [xml('a:endParaRPr', { lang: language })]),
  ]);
}

/** The properties of a run (`a:rPr`), or of the runs of a list or a chart (`a:defRPr`). */
export function runProperties(
  name: 'a:rPr' | 'a:defRPr',
  { size, isBold = false, colour }: TextStyle,
  language: string,
  follow: XmlNode[] = [],
): XmlNode {
  const attributes = { lang: language, sz: Math.round(size * 100), b: isBold ? 1 : 0 };
  return xml(name, attributes, [solidFill(colour), xml('a:latin', { typeface: '+mn-lt' }), ...follow]);
}
