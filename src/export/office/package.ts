import { strToU8, zipSync } from 'fflate';
import { writeXml, xml, type XmlNode } from '#export/xml.ts';

/** How a part, or the package itself, refers to another part or to an address on the web. */
export interface Relation {
  /** The relationship type, an address of the Open Packaging Conventions. */
  type: string;
  /** The name of a part of the package, or an address on the web when `isExternal`. */
  target: string;
  isExternal?: true;
}

/** A file in an Office package. */
export interface Part {
  /** Its path in the package: `ppt/slides/slide1.xml`. */
  name: string;
  contentType: string;
  /** The root of an XML part, or the bytes of any other. */
  content: XmlNode | Uint8Array;
  /** What its content refers to: `rId1` is the first. */
  relations: Relation[];
}

const packaging = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The type of a relationship of Office documents, by its last word: `slide`, `chart`, `worksheet`. */
export function officeRelation(name: string): string {
  return `${office}/${name}`;
}

/** Namespace of the `r:id` attribute, by which content names a relation of its part. */
export const relationNamespace = office;

/** Begin of the content types of the parts of Office documents. */
export const officeType = 'application/vnd.openxmlformats-officedocument';

/** Two runs over the same input give the same bytes: every file has the earliest date that an archive can hold. */
const fileDate = new Date(1980, 0, 1);

/**
 * The package as a ZIP archive: the parts, their relationships and their content types.
 * @param relations what the package itself refers to: the main part and the properties
 * @throws Error when two parts have one name, or a relation names a part that is absent
 */
export function writePackage(relations: Relation[], parts: Part[]): Uint8Array<ArrayBuffer> {
  const names = new Set(parts.map(({ name }) => name));
  if (names.size < parts.length) throw new Error(`expected ${parts.length} different parts, received ${names.size}`);
  const owners = [{ name: '', relations }, ...parts];
  for (const { name, relations: own } of owners) {
    const lost = own.find(({ target, isExternal }) => !isExternal && !names.has(target));
    if (lost) throw new Error(`"${name}" refers to ${lost.target}: expected a part of the package, received none`);
  }
  const files: [string, Uint8Array][] = [
    ['[Content_Types].xml', xmlFile(contentTypes(parts))],
    ...owners
      .filter(({ relations: own }) => own.length > 0)
      .map(({ name, relations: own }): [string, Uint8Array] => [relationsName(name), xmlFile(relationships(own))]),
    ...parts.map(({ name, content }): [string, Uint8Array] => [
      name,
      content instanceof Uint8Array ? content : xmlFile(content),
    ]),
  ];
  return zipSync(Object.fromEntries(files), { level: 6, mtime: fileDate });
}

/** Relationships stand beside their part, in a folder of their own. */
function relationsName(part: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

function xmlFile(root: XmlNode): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeXml(root)}`);
}

function contentTypes(parts: Part[]): XmlNode {
  return xml('Types', { xmlns: `${packaging}/content-types` }, [
    xml('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...parts.map(({ name, contentType }) => xml('Override', { PartName: `/${name}`, ContentType: contentType })),
  ]);
}

function relationships(relations: Relation[]): XmlNode {
  return xml(
    'Relationships',
    { xmlns: `${packaging}/relationships` },
    relations.map(({ type, target, isExternal }, index) =>
      xml('Relationship', {
        Id: `rId${index + 1}`,
        Type: type,
        Target: isExternal ? target : `/${target}`,
        ...(isExternal && { TargetMode: 'External' }),
      }),
    ),
  );
}
