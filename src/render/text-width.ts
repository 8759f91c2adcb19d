/** Advance widths of the interface's type family in thousandths of the font size, by class of characters. */
const narrow = /[iljtfrI.,:;'’|!()[\]\- ]/;
const wide = /[mwMW@%—]/;
const capital = /[A-Z€ÀÉ]/;

/** Width of a line of text in pixels, on the safe side. Measured without a DOM, so that build and browser agree. */
export function textWidth(text: string, fontSize: number, isBold = false): number {
  const units = [...text].reduce((sum, character) => {
    if (narrow.test(character)) return sum + 300;
    if (wide.test(character)) return sum + 830;
    if (capital.test(character)) return sum + 600;
    return sum + 515;
  }, 0);
  return (units / 1000) * fontSize * (isBold ? 1.06 : 1);
}

/** The text in lines of at most `width` pixels, broken at spaces and after hyphens and slashes. A longer word stands alone. */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  // Each piece keeps the space before it; a no-break space is a part of its word.
  const pieces = text.match(/ *(?:[^ –/-]+[-–/]*|[-–/]+)/g) ?? [];
  return pieces.reduce<string[]>((lines, piece) => {
    const last = lines.at(-1);
    const fits = last !== undefined && textWidth(last + piece, fontSize) <= width;
    return fits ? [...lines.slice(0, -1), last + piece] : [...lines, piece.trimStart()];
  }, []);
}
