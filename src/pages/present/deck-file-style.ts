import { fontFace } from '#export/site-font.ts';
import type { Fit } from '#figure/slide-drawing.tsx';
import { fileAttribute } from './deck-file-attributes.ts';

/**
 * The site's style sheet as it was written (not the part of it that the build prints into the document), with its type as a `data:` address: a file looks as the site does. What the
 * browser makes of the rules would not do: it loses properties that are written with variables.
 */
export async function siteStyle(font: string, signal: AbortSignal): Promise<string> {
  const whole = [...document.styleSheets].filter(({ ownerNode }) => !isPrinted(ownerNode));
  const sheets = await Promise.all(whole.map((sheet) => sheetText(sheet, signal)));
  const rules = sheets.join('\n').replace(/@font-face\s*\{[^}]*\}/g, '');
  return fontFace(font) + rules;
}

const isPrinted = (owner: Element | ProcessingInstruction | null) => owner instanceof Element && owner.id === 'printed';

async function sheetText({ href, ownerNode }: CSSStyleSheet, signal: AbortSignal): Promise<string> {
  if (href === null) return ownerNode?.textContent ?? '';
  const answer = await fetch(href, { signal });
  if (!answer.ok) throw new Error(`${href}: expected a style sheet, received status ${answer.status}`);
  return answer.text();
}

/**
 * The rule that lays the drawing of a slide out: a file has no style attributes.
 * @param place of the slide, from 1
 */
export function layoutRule(place: number, { scale, top }: Fit): string {
  return `[${fileAttribute.slide}="${place}"] [data-fitted]{--drawing-scale:${scale};--drawing-top:${top}px}`;
}
