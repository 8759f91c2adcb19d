import { transform, type Selector } from 'lightningcss';

/** What the selectors of a style sheet can find in documents. */
export interface Findable {
  /** Names of elements, in lower case. */
  elements: Set<string>;
  classes: Set<string>;
}

/** Nothing yet; {@link addFindable} fills it, document by document. */
export function nothingFindable(): Findable {
  return { elements: new Set(), classes: new Set() };
}

/** Adds the elements and classes of a document that the build has written. */
export function addFindable(found: Findable, html: string): void {
  for (const [, element = '', attributes = ''] of html.matchAll(/<([a-z][\w-]*)([^>]*)/gi)) {
    found.elements.add(element.toLowerCase());
    const [, classes = ''] = /\sclass="([^"]*)"/.exec(attributes) ?? [];
    for (const name of classes.split(' ')) found.classes.add(name);
  }
}

/**
 * The rules of a style sheet that can apply in some documents, in their order. Only elements and classes decide:
 * attributes and states change while a document is read.
 * @param sheet the whole style sheet
 * @param found what stands in the documents
 */
export function printedStyle(sheet: Uint8Array, found: Findable): string {
  const { code } = transform({
    filename: 'printed.css',
    code: sheet,
    minify: true,
    visitor: {
      Rule: {
        style: ({ value: { selectors } }) => (selectors.some((selector) => canMatch(selector, found)) ? undefined : []),
      },
    },
  });
  // The second time, what lost all its rules goes too.
  return new TextDecoder().decode(transform({ filename: 'printed.css', code, minify: true }).code);
}

/**
 * A style sheet without the faces of its type, for documents that hold them already. A browser takes a second
 * declaration for a new one, and would set the text anew in it.
 */
export function withoutFontFaces(sheet: Uint8Array): Uint8Array {
  const visitor = { Rule: { 'font-face': () => [] } };
  return transform({ filename: 'style.css', code: sheet, minify: true, visitor }).code;
}

function canMatch(selector: Selector, found: Findable): boolean {
  return selector.every((part) => {
    if (part.type === 'class') return found.classes.has(part.name);
    if (part.type === 'type') return found.elements.has(part.name.toLowerCase());
    if (part.type !== 'pseudo-class') return true;
    if (part.kind !== 'is' && part.kind !== 'where' && part.kind !== 'has') return true;
    return part.selectors.some((inner) => canMatch(inner, found));
  });
}
