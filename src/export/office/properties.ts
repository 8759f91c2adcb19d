import { provenanceMark, writeProvenance, type Provenance } from '#export/provenance.ts';
import { xml } from '#export/xml.ts';
import { officeRelation, officeType, type Part, type Relation } from './package.ts';

/** What a document says about itself, beside its content. */
export interface DocumentProperties {
  title: string;
  subject: string;
  /** Publisher, year and title of the publication. */
  author: string;
  /** Language tag. */
  language: string;
  /** The day on which it was made, `2026-11-24`; null when that is not said. */
  day: string | null;
  /** Where its deck comes from, if it is one, and its charts, in their order: they lead back to the site. */
  provenances: Provenance[];
}

/** The parts with the properties of a document, and the relations by which its package names them. */
export function propertyParts(properties: DocumentProperties): { parts: Part[]; relations: Relation[] } {
  const parts = [coreProperties(properties), customProperties(properties.provenances)];
  const types = [
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    officeRelation('custom-properties'),
  ];
  return { parts, relations: parts.map(({ name }, index) => ({ type: types[index] ?? '', target: name })) };
}

/** The properties that every program shows; dates are W3CDTF. */
function coreProperties({ title, subject, author, language, day }: DocumentProperties): Part {
  const date = (name: string) => xml(name, { 'xsi:type': 'dcterms:W3CDTF' }, [`${day}T00:00:00Z`]);
  return {
    name: 'docProps/core.xml',
    contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    content: xml(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      [
        xml('dc:title', {}, [title]),
        xml('dc:subject', {}, [subject]),
        xml('dc:creator', {}, [author]),
        xml('dc:language', {}, [language]),
        ...(day === null ? [] : [date('dcterms:created'), date('dcterms:modified')]),
      ],
    ),
    relations: [],
  };
}

/** Format id that every custom property has; their own ids begin at 2. */
const customFormat = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** The properties under our mark. */
function customProperties(provenances: Provenance[]): Part {
  return {
    name: 'docProps/custom.xml',
    contentType: `${officeType}.custom-properties+xml`,
    content: xml(
      'Properties',
      {
        xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
        'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
      },
      provenances.map((provenance, index) => {
        const name = index === 0 ? provenanceMark : `${provenanceMark}-${index + 1}`;
        const text = xml('vt:lpwstr', {}, [writeProvenance(provenance)]);
        return xml('property', { fmtid: customFormat, pid: index + 2, name }, [text]);
      }),
    ),
    relations: [],
  };
}
