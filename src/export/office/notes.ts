import { xml, type XmlNode } from '#export/xml.ts';
import { colourMap, shapeTree, slideRoot } from './master.ts';
import { officeRelation, officeType, type Part } from './package.ts';
import { bodyProperties, transform } from './shape-xml.ts';
import type { Area } from './shape.ts';

/** Size of a page of notes in points: A4, upright. */
export const notesSize = { width: 540, height: 780 };

/** The part of the notes master. */
export const notesMasterName = 'ppt/notesMasters/notesMaster1.xml';

const places = {
  picture: { x: 54, y: 54, width: 432, height: 243 },
  body: { x: 54, y: 321, width: 432, height: 405 },
} satisfies Record<string, Area>;

/** The master of the pages with notes: the slide and the text below it. @param theme name of its own part */
export function notesMasterPart(theme: string, language: string): Part {
  return {
    name: notesMasterName,
    contentType: `${officeType}.presentationml.notesMaster+xml`,
    content: xml('p:notesMaster', slideRoot, [
      xml('p:cSld', {}, [shapeTree([picture(), body([''], language)])]),
      colourMap,
    ]),
    relations: [{ type: officeRelation('theme'), target: theme }],
  };
}

/** The notes of a slide, a paragraph for each line. @param slide name of its part */
export function notesPart(name: string, slide: string, notes: string[], language: string): Part {
  return {
    name,
    contentType: `${officeType}.presentationml.notesSlide+xml`,
    content: xml('p:notes', slideRoot, [
      xml('p:cSld', {}, [shapeTree([picture(), body(notes, language)])]),
      xml('p:clrMapOvr', {}, [xml('a:masterClrMapping')]),
    ]),
    relations: [
      { type: officeRelation('notesMaster'), target: notesMasterName },
      { type: officeRelation('slide'), target: slide },
    ],
  };
}

function picture(): XmlNode {
  return xml('p:sp', {}, [
    xml('p:nvSpPr', {}, [
      xml('p:cNvPr', { id: 2, name: 'slide' }),
      xml('p:cNvSpPr', {}, [xml('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })]),
      xml('p:nvPr', {}, [xml('p:ph', { type: 'sldImg', idx: 2 })]),
    ]),
    shapeProperties(places.picture),
  ]);
}

function body(lines: string[], language: string): XmlNode {
  const paragraphs = lines.map((line) => {
    const end = xml('a:endParaRPr', { lang: language });
    const run = xml('a:r', {}, [xml('a:rPr', { lang: language, sz: 1200 }), xml('a:t', {}, [line])]);
    return xml('a:p', {}, [line === '' ? end : run]);
  });
  return xml('p:sp', {}, [
    xml('p:nvSpPr', {}, [
      xml('p:cNvPr', { id: 3, name: 'notes' }),
      xml('p:cNvSpPr', {}, [xml('a:spLocks', { noGrp: 1 })]),
      xml('p:nvPr', {}, [xml('p:ph', { type: 'body', idx: 3 })]),
    ]),
    shapeProperties(places.body),
    xml('p:txBody', {}, [bodyProperties('t'), xml('a:lstStyle'), ...paragraphs]),
  ]);
}

function shapeProperties(area: Area): XmlNode {
  return xml('p:spPr', {}, [transform('a:xfrm', area), xml('a:prstGeom', { prst: 'rect' }, [xml('a:avLst')])]);
}
