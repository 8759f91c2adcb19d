import type PptxGenJS from 'pptxgenjs';
import { hex } from './office-chart-data.ts';
import { textLines, type TextStyle } from './picture-text.ts';

/** Size of a slide in points: 16:9. */
export const slideSize = { width: 960, height: 540 };

/** A place on a slide, in points. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What stands on a slide in words for those who do not see it, by the name of the object; null for mere decoration. */
export type Descriptions = Map<string, string | null>;

/** A slide that is being filled. */
export interface Sheet {
  pptx: PptxGenJS;
  slide: PptxGenJS.Slide;
  /** Language tag of its texts. */
  language: string;
  descriptions: Descriptions;
  /** Begin of the names of its objects; unique in the deck. */
  name: string;
}

/** A piece of text in one style. */
export interface Run {
  text: string;
  style: TextStyle;
  url?: string;
}

/** Slides are read with other fonts than they were measured with: lines are held shorter than their box. */
const slack = 0.93;

/** Height of a paragraph in a box of a width. */
export function paragraphHeight(text: string, width: number, style: TextStyle): number {
  return textLines(text, width * slack, style).length * style.leading;
}

/** The first of the sizes at which a text takes no more than so much height, else the last. */
export function fittingStyle(text: string, area: Pick<Area, 'width' | 'height'>, styles: TextStyle[]): TextStyle {
  const fitting = styles.find((style) => paragraphHeight(text, area.width, style) <= area.height);
  const style = fitting ?? styles.at(-1);
  if (!style) throw new Error('expected a size to set a text in, received none');
  return style;
}

/** A place in inches, as the library counts. */
export function inches({ x, y, width, height }: Area) {
  return { x: x / 72, y: y / 72, w: width / 72, h: height / 72 };
}

/** Writes paragraphs into a box, from its top unless `valign` says otherwise. */
export function addText(
  sheet: Sheet,
  paragraphs: Run[][],
  area: Area,
  options: Pick<PptxGenJS.TextPropsOptions, 'align' | 'valign'> & { name: string },
): void {
  const runs = paragraphs.flatMap((runsOfOne) =>
    runsOfOne.map(({ text, style, url }, index) => ({
      text,
      options: {
        ...runOptions(style, sheet.language),
        ...(url ? { hyperlink: { url } } : {}),
        breakLine: index === runsOfOne.length - 1,
      },
    })),
  );
  sheet.slide.addText(runs, {
    ...inches(area),
    margin: 0,
    align: options.align ?? 'left',
    valign: options.valign ?? 'top',
    objectName: `${sheet.name} ${options.name}`,
  });
}

/** How the library is told of a style. */
export function runOptions({ size, leading, isBold = false, colour }: TextStyle, lang: string) {
  return {
    fontSize: size,
    bold: isBold,
    color: hex(colour),
    lineSpacing: leading,
    lang,
  };
}

/** A coloured box; `homePlate` has a point at its right. */
export function addBox(
  sheet: Sheet,
  area: Area,
  colour: string,
  name: string,
  description: string | null,
  shape: 'rect' | 'homePlate' = 'rect',
): void {
  const objectName = `${sheet.name} ${name}`;
  sheet.descriptions.set(objectName, description);
  sheet.slide.addShape(shape, { ...inches(area), fill: { color: hex(colour) }, line: { type: 'none' }, objectName });
}
