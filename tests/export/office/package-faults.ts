import type { Fault } from './fault.ts';
import { all, attribute, below, malformed, parts, relationsOf, textOf, type OfficePackage } from './package.ts';

const types = (entries: string) => ({ '[Content_Types].xml': `<Types>${entries}</Types>` });

function partNames({ bytes }: OfficePackage): string[] {
  return Object.keys(bytes).filter((name) => name !== '[Content_Types].xml' && !name.endsWith('.rels'));
}

function declared({ xml }: OfficePackage): string[] {
  return all(xml.get('[Content_Types].xml'), 'Override').map((entry) => attribute(entry, 'PartName').slice(1));
}

/** What makes any Office package one that is repaired. */
export const packageFaults: Fault[] = [
  {
    name: 'part that is not well-formed XML',
    find: ({ xml }) => [...xml].filter(([, root]) => root.name === malformed).map(([name]) => name),
    example: { 'a.xml': '<a><b></a>' },
  },
  {
    name: 'list of content types missing',
    find: ({ xml }) => (xml.get('[Content_Types].xml')?.name === 'Types' ? [] : ['[Content_Types].xml']),
    example: { 'a.xml': '<a/>' },
  },
  {
    name: 'part without a content type of its own',
    find: (file) => partNames(file).filter((name) => !declared(file).includes(name)),
    example: { ...types(''), 'a.xml': '<a/>' },
  },
  {
    name: 'content type of a part that is absent, or said twice',
    find: (file) =>
      declared(file).filter((name, index, names) => !(name in file.bytes) || names.indexOf(name) !== index),
    example: types('<Override PartName="/ppt/slideMasters/slideMaster2.xml"/>'),
  },
  {
    name: 'relationship to a part that is absent',
    find: (file) =>
      ['', ...partNames(file)].flatMap((part) =>
        relationsOf(file, part)
          .filter(({ isExternal, target }) => !isExternal && !(target in file.bytes))
          .map(({ target }) => `${part}: ${target}`),
      ),
    example: { '_rels/.rels': '<Relationships><Relationship Id="rId1" Target="/a.xml"/></Relationships>' },
  },
  {
    name: 'relationship that is named and not declared',
    find: (file) =>
      [...file.xml].flatMap(([name, root]) => {
        const ids = relationsOf(file, name).map(({ id }) => id);
        const named = below(root).flatMap(({ attributes }) => [attributes['r:id'], attributes['r:embed']]);
        return named.filter((id) => id !== undefined && !ids.includes(id)).map((id) => `${name}: ${id}`);
      }),
    example: { 'a.xml': '<a xmlns:r="r"><b r:id="rId1"/></a>' },
  },
  {
    name: 'part that nothing refers to',
    find: (file) => {
      const reached = new Set<string>();
      const visit = (part: string) => {
        for (const { target, isExternal } of relationsOf(file, part)) {
          if (isExternal || reached.has(target)) continue;
          reached.add(target);
          visit(target);
        }
      };
      visit('');
      return partNames(file).filter((name) => !reached.has(name));
    },
    example: { 'a.xml': '<a/>' },
  },
  {
    name: 'two parts whose names differ in case only',
    find: ({ bytes }) => {
      const names = Object.keys(bytes).map((name) => name.toLowerCase());
      return names.filter((name, index) => names.indexOf(name) !== index);
    },
    example: { 'a.xml': '<a/>', 'A.xml': '<a/>' },
  },
  {
    name: 'date in its properties that is not W3CDTF',
    find: (file) =>
      parts(file, /^docProps\/core\.xml$/)
        .flatMap((root) => [...all(root, 'dcterms:created'), ...all(root, 'dcterms:modified')])
        .filter(
          (date) =>
            attribute(date, 'xsi:type') !== 'dcterms:W3CDTF' ||
            !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(textOf(date)) ||
            Number.isNaN(Date.parse(textOf(date))),
        )
        .map(textOf),
    example: {
      'docProps/core.xml':
        '<c xmlns:dcterms="d" xmlns:xsi="x"><dcterms:created xsi:type="dcterms:W3CDTF">28/11/2026</dcterms:created></c>',
    },
  },
  {
    name: 'property of its own with an id below 2, or an id or a name twice',
    find: (file) => {
      const properties = parts(file, /^docProps\/custom\.xml$/).flatMap((root) => all(root, 'property'));
      const keys = properties.flatMap((own) => [attribute(own, 'pid'), attribute(own, 'name')]);
      const low = properties.filter((own) => !(Number(attribute(own, 'pid')) >= 2)).map((own) => attribute(own, 'pid'));
      return [...low, ...keys.filter((key, index) => keys.indexOf(key) !== index)];
    },
    example: { 'docProps/custom.xml': '<P><property pid="1" name="a"/></P>' },
  },
];
