import { xml, type XmlNode } from '#export/xml.ts';
import { languageTag, type Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { chartNode } from './chart.ts';
import { chartWorkbook } from './chart-sheet.ts';
import { firstMasterId, layoutNames, masterParts, shapeTree, slideNumber, slideRoot } from './master.ts';
import { notesMasterName, notesMasterPart, notesPart, notesSize } from './notes.ts';
import { officeRelation, officeType, writePackage, type Part, type Relation } from './package.ts';
import { propertyParts, type DocumentProperties } from './properties.ts';
import { emu, shapeNode } from './shape-xml.ts';
import { slideSize, type ChartShape, type Slide } from './shape.ts';
import { themePart } from './theme.ts';

const type = `${officeType}.presentationml`;

/**
 * A presentation as the bytes of a `.pptx` file.
 * @param slides the parts of each slide, by {@link slideParts}
 * @param locale language of its master
 */
export function writePresentation(
  slides: Part[][],
  locale: Locale,
  properties: DocumentProperties,
): Uint8Array<ArrayBuffer> {
  const { name: site } = messages[locale].site;
  const theme = themePart('ppt/theme/theme1.xml', site);
  // Every master has a theme of its own.
  const notesTheme = themePart('ppt/theme/theme2.xml', site);
  const [master, ...layouts] = masterParts(theme.name, locale);
  if (!master) throw new Error('expected a master of the slides, received none');
  const presentation: Part = {
    name: 'ppt/presentation.xml',
    contentType: `${type}.presentation.main+xml`,
    content: presentationNode(slides.length),
    relations: [
      { type: officeRelation('slideMaster'), target: master.name },
      { type: officeRelation('notesMaster'), target: notesMasterName },
      ...slides.map((_, index) => ({ type: officeRelation('slide'), target: slideName(index + 1) })),
      { type: officeRelation('theme'), target: theme.name },
    ],
  };
  const document = propertyParts(properties);
  return writePackage(
    [{ type: officeRelation('officeDocument'), target: presentation.name }, ...document.relations],
    [
      ...document.parts,
      presentation,
      master,
      ...layouts,
      theme,
      notesMasterPart(notesTheme.name, languageTag[locale]),
      notesTheme,
      ...slides.flat(),
    ],
  );
}

function slideName(number: number): string {
  return `ppt/slides/slide${number}.xml`;
}

/** Ids of slides begin at 256. */
const firstSlideId = 256;

function presentationNode(slides: number): XmlNode {
  const list = Array.from({ length: slides }, (_, index) =>
    xml('p:sldId', { id: firstSlideId + index, 'r:id': `rId${index + 3}` }),
  );
  return xml('p:presentation', slideRoot, [
    xml('p:sldMasterIdLst', {}, [xml('p:sldMasterId', { id: firstMasterId, 'r:id': 'rId1' })]),
    xml('p:notesMasterIdLst', {}, [xml('p:notesMasterId', { 'r:id': 'rId2' })]),
    xml('p:sldIdLst', {}, list),
    xml('p:sldSz', { cx: emu(slideSize.width), cy: emu(slideSize.height) }),
    xml('p:notesSz', { cx: emu(notesSize.width), cy: emu(notesSize.height) }),
  ]);
}

/**
 * A slide with its notes, its charts and the workbooks behind them.
 * @param number its place in the presentation, from 1
 */
export function slideParts(slide: Slide, number: number): Part[] {
  const language = languageTag[slide.locale];
  const labelHead = messages[slide.locale].file.columns.shown;
  const name = slideName(number);
  const notes = notesPart(`ppt/notesSlides/notesSlide${number}.xml`, name, slide.notes, language);
  const relations: Relation[] = [
    { type: officeRelation('slideLayout'), target: layoutNames[slide.layout] },
    { type: officeRelation('notesSlide'), target: notes.name },
  ];
  const charts: Part[] = [];
  const relate = (relation: Relation) => `rId${relations.push(relation)}`;
  const setting = {
    language,
    link: (url: string) => relate({ type: officeRelation('hyperlink'), target: url, isExternal: true }),
    chart: (shape: ChartShape) => {
      const parts = partsOfChart(shape, `${number}-${charts.length / 2 + 1}`, labelHead, language);
      charts.push(...parts);
      return relate({ type: officeRelation('chart'), target: parts[0].name });
    },
  };
  const shapes = slide.shapes.map((shape, index) => shapeNode(shape, { id: index + 2, ...setting }));
  const content = xml('p:sld', slideRoot, [
    xml('p:cSld', {}, [shapeTree([...shapes, slideNumber(shapes.length + 2, String(number), language)])]),
    xml('p:clrMapOvr', {}, [xml('a:masterClrMapping')]),
  ]);
  return [{ name, contentType: `${type}.slide+xml`, content, relations }, notes, ...charts];
}

function partsOfChart(
  { chart, room, area }: ChartShape,
  id: string,
  labelHead: string,
  language: string,
): [Part, Part] {
  const workbook: Part = {
    name: `ppt/embeddings/workbook${id}.xlsx`,
    contentType: `${officeType}.spreadsheetml.sheet`,
    content: chartWorkbook(chart, labelHead),
    relations: [],
  };
  const { width, height } = area;
  return [
    {
      name: `ppt/charts/chart${id}.xml`,
      contentType: `${officeType}.drawingml.chart+xml`,
      content: chartNode(chart, { width, height, room, language }),
      relations: [{ type: officeRelation('package'), target: workbook.name }],
    },
    workbook,
  ];
}
