import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element of an XML part. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  /** All text in it. */
  text: string;
  parent: Element | null;
}

/** An Office file taken apart: its XML parts by name, and every part as bytes. */
export interface OfficePackage {
  xml: Map<string, Element>;
  bytes: Record<string, Uint8Array>;
}

/** What stands for the root of a part that is not well-formed. */
export const malformed = 'malformed';

const parsed = new Map<string, Element>();

/** The root of an XML document. Many parts are the same in many files: each is read once. */
function readXml(document: string): Element {
  const known = parsed.get(document);
  if (known) return known;
  const top: Element = { name: '', attributes: {}, children: [], text: '', parent: null };
  let current = top;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '', parent: current };
    current.children.push(element);
    current = element;
  });
  parser.on('text', (text) => {
    for (let own: Element | null = current; own; own = own.parent) own.text += text;
  });
  parser.on('closetag', () => {
    current = current.parent ?? top;
  });
  let error: Error | null = null;
  parser.on('error', (found) => {
    error ??= found;
  });
  parser.write(document).close();
  const [root] = top.children;
  const read = root && error === null ? root : { ...top, name: malformed };
  parsed.set(document, read);
  return read;
}

/** Takes an Office file apart. */
export function openPackage(file: Uint8Array): OfficePackage {
  return packageOf(unzipSync(file));
}

/** Takes an Office file apart as it is handed to a reader. */
export async function openBlob(blob: Blob): Promise<OfficePackage> {
  return openPackage(new Uint8Array(await blob.arrayBuffer()));
}

/** A package of parts. */
export function packageOf(bytes: Record<string, Uint8Array>): OfficePackage {
  const names = Object.keys(bytes).filter((name) => /\.(xml|rels)$/.test(name));
  return { xml: new Map(names.map((name) => [name, readXml(strFromU8(bytes[name] ?? new Uint8Array()))])), bytes };
}

/** The workbooks behind the charts of a presentation. */
export function workbooksIn({ bytes }: OfficePackage): Uint8Array[] {
  return Object.entries(bytes).flatMap(([name, content]) => (name.endsWith('.xlsx') ? [content] : []));
}

/** The parts whose names match, in the order of the numbers in them. */
export function parts({ xml }: OfficePackage, pattern: RegExp): Element[] {
  const names = [...xml.keys()].filter((name) => pattern.test(name));
  return names.toSorted((a, b) => compareNumbers(numbersIn(a), numbersIn(b))).flatMap((name) => xml.get(name) ?? []);
}

function numbersIn(name: string): number[] {
  return (name.match(/\d+/g) ?? []).map(Number);
}

function compareNumbers(a: number[], b: number[]): number {
  const place = a.findIndex((number, index) => number !== b[index]);
  return place === -1 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}

const descendants = new WeakMap<Element, Element[]>();

/** Every element below an element, in the order of the document. */
export function below(root: Element): Element[] {
  const known = descendants.get(root);
  if (known) return known;
  const found = root.children.flatMap((child) => [child, ...below(child)]);
  descendants.set(root, found);
  return found;
}

/** The elements of a name below an element. */
export const all = (root: Element | undefined, name: string) =>
  root ? below(root).filter((element) => element.name === name) : [];
/** The first of them. */
export const first = (root: Element | undefined, name: string) => all(root, name)[0];
/** The text in an element; empty for none. */
export const textOf = (root: Element | undefined) => root?.text ?? '';
/** An attribute; empty for none. */
export const attribute = (root: Element | undefined, name: string) => root?.attributes[name] ?? '';

/** The name of the part with the relationships of a part; of the package itself for an empty name. */
function relationsName(part: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** What a part refers to by its relationships: their ids, types and targets, the latter as names of parts. */
export function relationsOf({ xml }: OfficePackage, part: string) {
  return all(xml.get(relationsName(part)), 'Relationship').map((relation) => ({
    id: attribute(relation, 'Id'),
    type: attribute(relation, 'Type').split('/').at(-1),
    isExternal: attribute(relation, 'TargetMode') === 'External',
    target: resolved(part, attribute(relation, 'Target')),
  }));
}

function resolved(part: string, target: string): string {
  const base = `http://package/${part}`;
  return URL.canParse(target) ? target : new URL(target, base).pathname.slice(1);
}

/** The parts that are slides. */
export const slidePart = /^ppt\/slides\/slide\d+\.xml$/;

/** The title of a slide, from the place for titles. */
export function titleOf(slide: Element): string {
  const title = all(slide, 'p:sp').find((shape) => attribute(first(shape, 'p:ph'), 'type') === 'title');
  return textOf(first(title, 'p:txBody'));
}
