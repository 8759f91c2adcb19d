/**
 * The anchor of a text on a page: made of its words, as a browser's own links to a text are. No page has to name its texts
 * for it, and each may lay them out as it likes.
 */
export function passageAnchor(text: string): string {
  // FNV-1a, 32 bits.
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return `text-${(hash >>> 0).toString(36)}`;
}

/** The anchor of a figure in the table of all figures. @param key what names it in every file */
export function figureAnchor(key: string): string {
  return passageAnchor(key);
}

/** The anchor of a term of the glossary. */
export function termAnchor(term: string): string {
  return `term-${term}`;
}

/** The anchor of a question that a comparison answers. */
export function questionAnchor(question: string): string {
  return `question-${question}`;
}

/** The anchor of what a practice's figures do not say with certainty. */
export const caveatsAnchor = 'caveats';

/** Whether an anchor is one of these: of something that the reader is taken to, not of a section. */
export function isPassageAnchor(anchor: string): boolean {
  return anchor === caveatsAnchor || /^(text|term|question)-./.test(anchor);
}

/** Whether an anchor names the same in every language: that of a text is made of its words. */
export function isSharedAnchor(anchor: string): boolean {
  return isPassageAnchor(anchor) && !anchor.startsWith('text-');
}
